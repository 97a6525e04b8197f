import { prepare } from './prepare.mjs';
import { giveUp, run } from './say.mjs';

await prepare();
for (const browser of ['chrome', 'firefox']) {
  const { code } = await run('npx', ['wxt', 'zip', '-b', browser]);
  if (code) giveUp(`The ${browser} package could not be made.`);
}

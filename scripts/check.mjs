import { pathToFileURL } from 'node:url';
import { run, say } from './say.mjs';

/** What `npm run check` holds the code to; each line is one test of the whole. */
export const CHECKS = [
  ['Types', 'npx', ['tsc', '--noEmit']],
  ['Import rules and lint', 'npx', ['oxlint', '--deny-warnings']],
  ['Format', 'npx', ['biome', 'ci', '--reporter=summary', '.']],
  ['Dead code', 'npx', ['knip', '--no-progress']],
];

/** Runs all checks; resolves to `{ passed, failed }`. */
export async function check() {
  const result = { passed: 0, failed: 0 };
  await run('npx', ['wxt', 'prepare'], { quiet: true });
  for (const [name, command, args] of CHECKS) {
    const { code, output } = await run(command, args, { quiet: true });
    code ? (result.failed += 1) : (result.passed += 1);
    say(`${code ? '✗' : '✓'} ${name}`);
    if (code) say(output.trim());
  }
  return result;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { prepare } = await import('./prepare.mjs');
  await prepare();
  const { failed } = await check();
  process.exit(failed ? 1 : 0);
}

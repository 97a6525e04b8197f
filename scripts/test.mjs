import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findFirefox } from './browser.mjs';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { prepare } from './prepare.mjs';
import { run, say } from './say.mjs';

const FOLDER = 'test-results';
const total = { passed: 0, failed: 0 };
const count = ({ passed, failed }) => {
  total.passed += passed;
  total.failed += failed;
};

await prepare();
mkdirSync(FOLDER, { recursive: true });

say('\n— Types, import rules, format, dead code');
count(await check());

say('\n— Unit, golden and quality tests');
count(await vitest());

say('\n— The product in a real browser');
await build('chrome', { always: true });
await build('firefox', { always: true });
if (!findFirefox()) say('There is no Firefox here, so the product is tried in Chromium only.');
count(await playwright());

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);

async function vitest() {
  const report = `${FOLDER}/vitest.json`;
  rmSync(report, { force: true });
  const { code } = await run('npx', ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]);
  return tally(report, code, (json) => ({
    passed: json.numPassedTests,
    failed:
      json.numFailedTests +
      json.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed')).length,
  }));
}

async function playwright() {
  const report = `${FOLDER}/playwright.json`;
  rmSync(report, { force: true });
  const { code } = await run('npx', ['playwright', 'test', '--reporter=list,json'], { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } });
  return tally(report, code, ({ stats, errors }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }));
}

/** A runner that died counts as one failure, whatever its report says. */
function tally(report, code, read) {
  try {
    const counted = read(JSON.parse(readFileSync(report, 'utf8')));
    return code && !counted.failed ? { ...counted, failed: 1 } : counted;
  } catch (error) {
    say(`No report came from the runner: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

import { prepare } from './prepare.mjs';
import { run, say } from './say.mjs';

/** Writes the golden files and the generated documents anew. Read the difference before you commit it: it is a change of verdicts. */
await prepare();
const { code } = await run(
  'npx',
  [
    'vitest',
    'run',
    '--reporter=dot',
    'test/golden',
    'test/quality/pairs.test.ts',
    'test/quality/sentences.test.ts',
    'test/unit/report/formats.test.ts',
    'test/unit/report/audit-json.test.ts',
    'test/unit/report/text-formats.test.ts',
    'test/unit/audit/docs.test.ts',
  ],
  {
    env: { GOLDEN: 'write' },
  },
);
if (code === 0) say('Written. Read the difference with: git diff test/golden test/quality docs');
process.exit(code);

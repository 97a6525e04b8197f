import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run, say } from '../say.mjs';

const BUNDLE = 'node_modules/.cache/throughline/bench';

/**
 * The whole check set beside Yoast's whole analysis, on the same texts. Each round is a process of its own, so that nothing
 * is remembered from the round before; the two take turns at going first. Resolves to rows `{ id, words, checksMs, yoastMs, rejudgeMs }`.
 */
export async function measureJudging(pages, { rounds }) {
  await bundle();
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const file = join(folder, 'pages.json');
  const { samplePlan, standardOf } = await loadJudge();
  const standard = standardOf(
    samplePlan(readFileSync('assets/sample/plan.yaml', 'utf8')),
    pages.map(({ snapshot }) => snapshot),
  );
  writeFileSync(file, JSON.stringify({ pages, standard }));
  const rows = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const out = join(folder, `${round}.json`);
      const { code, output } = await run(process.execPath, ['scripts/bench/judge-round.mjs', file, out, String(round)], { quiet: true });
      if (code) throw new Error(`A round of judging ended early:\n${output}`);
      rows.push(...JSON.parse(readFileSync(out, 'utf8')));
      say(`Judging, round ${round + 1} of ${rounds}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

/** The judges as the product has them: bundled, in one file. */
async function bundle() {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': process.cwd() } },
    ssr: { noExternal: true },
    build: {
      ssr: 'scripts/bench/judge.ts',
      outDir: BUNDLE,
      emptyOutDir: true,
      target: 'es2023',
      rollupOptions: { output: { entryFileNames: 'judge.mjs' } },
    },
  });
}

export const loadJudge = () => import(pathToFileURL(resolve(BUNDLE, 'judge.mjs')).href);

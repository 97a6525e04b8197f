// Chooses the weights that turn scores into verdicts, and says how good they are on brands left out.
//   npm run tune -- --snapshots DIR [--quality DIR] [--write]
// DIR holds one <page id>.json a labelled page, as captured by the production build (`npm run audit` keeps them).
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { labelled } from './tune-data.mjs';
import { fit } from './tune-fit.mjs';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const root = resolve(import.meta.dirname, '..');
const quality = resolve(option('quality', join(root, '..', 'shared', 'quality')));
const snapshots = resolve(option('snapshots', join(root, 'test-results', 'snapshots')));
const RIDGE = { untaught: 30, taught: 100, alone: 60 };
// How far rare states are lifted: 0 not at all, 1 to equal shares.
const BALANCE = 0.5;
const FEATURES = {
  untaught: [
    'own',
    'parts/best',
    'echo.own',
    'precision/best',
    'figure',
    'speltAnywhere',
    'unionExact/best',
    'core/best',
    'exact^plan',
    'own^plan',
    'lostMass/best',
    'ownBest',
    'core^best',
    'solo^plan',
    'spelt',
  ],
  taught: [
    'own',
    'ahead',
    'mass/best',
    'ownBest',
    'figure',
    'lostMass/best',
    'precision',
    'parts',
    'solo^plan',
    'exact/best',
    'echo.own',
    'ownBest/best',
    'best/best',
  ],
  alone: ['own', 'ownBest', 'parts', 'figure', 'speltAnywhere', 'unionExact', 'exact', 'precision', 'lostMass', 'core', 'ahead', 'solo'],
};
const STATE = { strong: 2, weak: 1, absent: 0 };

const load = async (path) =>
  (await runnerImport(join(root, path), { configFile: false, logLevel: 'error', root, resolve: { alias: { '@': root } } })).module;
const lib = await load('scripts/tune-lib.ts');
const { scoreBrand, summarise } = await import(pathToFileURL(join(quality, 'score.mjs')).href);

const sets = labelled(quality, snapshots, lib.readPlan);
const brands = [...new Set(sets.map((set) => set.brand))];
const examples = sets.flatMap(examplesOf);

const modes = { asGiven: [], reworded: [], taught: [] };
const alone = [];
for (const brand of brands) {
  install(train(examples.filter((example) => example.brand !== brand)));
  for (const set of sets.filter((each) => each.brand === brand && modes[each.mode])) {
    const calibration = calibrationOf(set);
    modes[set.mode].push(...judged(set, () => calibration));
    if (set.mode === 'asGiven') alone.push(...judged(set, (page) => lib.calibrate([lib.hear(set.plan, page.snapshot)])));
  }
}
modes.asGivenPageAlone = alone;
console.log(`Left one of ${brands.length} brands out at a time:\n${summarise({ brands: {}, modes })}`);
if (process.env.ROWS) writeFileSync(process.env.ROWS, JSON.stringify(modes, null, 1));

if (process.argv.includes('--write')) {
  const file = join(root, 'lib', 'reading', 'weights.ts');
  writeFileSync(file, moduleText(train(examples)));
  console.log(`Written: ${file}`);
}

function calibrationOf(set) {
  return lib.calibrate(set.pages.map(({ snapshot }) => lib.hear(set.plan, snapshot)));
}

/** Every labelled message on a page as a row of numbers with its label, for each way of judging that it can teach. */
function examplesOf(set) {
  const taught = set.mode.startsWith('taught');
  const shared = calibrationOf(set);
  return set.pages.flatMap(({ name, snapshot }) => {
    const page = lib.listen(set.plan, snapshot);
    const lone = taught ? undefined : lib.calibrate([lib.hear(set.plan, snapshot)]);
    const echoes = lib.echoesOn(set.plan, page, shared);
    const labels = set.truth.labels.filter((label) => label.touchpoint === name && label.label in STATE && set.keep(label));
    const values = (way, message, calibration, echo) =>
      FEATURES[way].map((feature) => lib.featureOf(feature, page.messages.get(message).scores, message, calibration, echo));
    return labels.flatMap(({ message, label }) => {
      const row = (way, calibration, echo) => ({ brand: set.brand, way, state: STATE[label], values: values(way, message, calibration, echo) });
      return taught ? [row('taught', shared, echoes.get(message))] : [row('untaught', shared, echoes.get(message)), row('alone', lone)];
    });
  });
}

/** Weights for each way of judging; brands count alike, and rare states are lifted. */
function train(list) {
  return Object.fromEntries(
    Object.keys(FEATURES).map((way) => {
      const rows = list.filter((example) => example.way === way);
      const share = (pick) => rows.filter(pick).length / rows.length;
      const byState = [0, 1, 2].map((state) => (1 / share((row) => row.state === state)) ** BALANCE);
      const byBrand = Object.fromEntries(
        brands.map((brand) => [
          brand,
          1 /
            Math.max(
              1e-9,
              share((row) => row.brand === brand),
            ),
        ]),
      );
      const raw = rows.map((row) => byState[row.state] * byBrand[row.brand]);
      const mean = raw.reduce((sum, value) => sum + value, 0) / raw.length;
      const importance = raw.map((value) => value / mean);
      const scale = FEATURES[way].map((_, at) => spread(rows.map((row) => row.values[at])));
      const table = rows.map((row) => [...row.values.map((value, at) => (value - scale[at].mean) / scale[at].deviation), 1]);
      const weigh = (least) =>
        unscale(
          fit(
            table,
            rows.map((row) => (row.state >= least ? 1 : 0)),
            importance,
            RIDGE[way],
          ),
          scale,
        );
      const there = weigh(1);
      const full = weigh(2);
      const features = Object.fromEntries(FEATURES[way].map((name, at) => [name, { there: there[at], full: full[at] }]));
      return [way, { bias: { there: there.at(-1), full: full.at(-1) }, features }];
    }),
  );
}

function spread(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) + 1e-6 };
}

function unscale(weights, scale) {
  const plain = scale.map(({ deviation }, at) => weights[at] / deviation);
  return [...plain, weights.at(-1) - plain.reduce((sum, weight, at) => sum + weight * scale[at].mean, 0)];
}

function install(trained) {
  for (const [way, set] of Object.entries(trained)) lib.weights[way] = set;
}

/** The product's own verdicts on a set, scored as the quality script scores them. */
function judged(set, calibrationFor) {
  const touchpoints = set.pages.map((page) => ({
    name: page.name,
    messages: lib.read(set.plan, page.snapshot, { calibration: calibrationFor(page), date: '2026-01-01' }).landings,
  }));
  const kept = new Set(set.truth.labels.filter(set.keep).map((label) => `${label.message} ${label.touchpoint}`));
  return scoreBrand(set.truth, { touchpoints })
    .rows.filter((row) => kept.has(`${row.message} ${row.touchpoint}`))
    .map((row) => ({ brand: set.brand, ...row }));
}

function moduleText(trained) {
  const number = (value) => Number(value.toFixed(3));
  const line = ([name, { there, full }]) => `      '${name}': { there: ${number(there)}, full: ${number(full)} },`;
  const block = ([way, set]) =>
    `  ${way}: {\n    bias: { there: ${number(set.bias.there)}, full: ${number(set.bias.full)} },\n    features: {\n${Object.entries(set.features).map(line).join('\n')}\n    },\n  },`;
  return `// Written by \`npm run tune -- --write\`; figures in docs/verdicts.md. Never edited by hand.

/** Weights of the two questions asked of a message on a page: is it there at all, and is it there in full? */
export interface Weights {
  bias: { there: number; full: number };
  features: Record<string, { there: number; full: number }>;
}

export const weights: Record<'untaught' | 'taught' | 'alone', Weights> = {
${Object.entries(trained).map(block).join('\n')}
};
`;
}

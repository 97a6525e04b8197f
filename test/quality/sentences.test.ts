import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { classify, type VoiceLabel } from '@/lib/language';
import { expectGenerated } from '../kit/golden';

/**
 * Sentences written by hand for invented brands of seven trades, one file a brand. The weights never learn from them; which words are cues was chosen with them in view.
 * Scores and wrong rows are compared with scores.json: a change for better or worse shows, and `npm run golden` writes it on purpose.
 */
const folder = fileURLToPath(new URL('sentences/', import.meta.url));
const brands = readdirSync(folder).filter((name) => name.endsWith('.txt'));

interface Row {
  brand: string;
  want: VoiceLabel;
  text: string;
}

const rows: Row[] = brands.flatMap((name) =>
  readFileSync(`${folder}${name}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [want, text] = line.split(' | ') as [VoiceLabel, string];
      return { brand: name.replace('.txt', ''), want, text };
    }),
);

type Side = 'feature' | 'benefit' | 'neither';
const SIDES: Record<VoiceLabel, Side[]> = {
  feature: ['feature'],
  benefit: ['benefit'],
  mixed: ['feature', 'benefit'],
  proof: ['neither'],
  cta: ['neither'],
  other: ['neither'],
};
const share = (label: VoiceLabel, side: Side) => (SIDES[label].includes(side) ? 1 / SIDES[label].length : 0);

/** Mean F1 of feature, benefit and neither; a mixed sentence counts half to either side. */
function scores(list: (Row & { have: VoiceLabel })[]) {
  const f1 = (side: Side) => {
    const sum = (of: (want: number, have: number) => number) =>
      list.reduce((total, { want, have }) => total + of(share(want, side), share(have, side)), 0);
    const hit = sum(Math.min);
    return (2 * hit) / (2 * hit + sum((want, have) => Math.abs(want - have)));
  };
  const each = { feature: f1('feature'), benefit: f1('benefit'), neither: f1('neither') };
  const figures = {
    macroF1: (each.feature + each.benefit + each.neither) / 3,
    ...each,
    exact: list.filter(({ want, have }) => want === have).length / list.length,
  };
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(3))]));
}

const judged = rows.map((row) => ({ ...row, have: classify(row.text).label }));
const told = ({ brand, want, have, text }: (typeof judged)[number]) => `${brand}: ${want}, taken for ${have}: ${text}`;

describe('sentences of invented brands', () => {
  test('there are at least 200, of every kind and of at least five trades', () => {
    expect(brands.length).toBeGreaterThanOrEqual(5);
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    for (const label of Object.keys(SIDES)) expect(rows.filter(({ want }) => want === label).length, label).toBeGreaterThanOrEqual(25);
  });

  test('the scores are those agreed', () => {
    const file = {
      all: scores(judged),
      ...Object.fromEntries(brands.map((name) => [name.replace('.txt', ''), scores(judged.filter(({ brand }) => `${brand}.txt` === name))])),
      wrong: judged.filter(({ want, have }) => want !== have).map(told),
    };
    expectGenerated('test/quality/sentences/scores.json', `${JSON.stringify(file, null, 2)}\n`);
  });
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { State } from '@/lib/reading';
import { pageOf, trades, verdict } from '../kit/pairs';

/**
 * Hard pairs of message and passage, five invented brands. Labels were written by hand before anything was run; a
 * doubtful one is argued about there, never bent to a verdict. `npm run golden` writes the scores anew.
 */
const SCORES = fileURLToPath(new URL('pairs.scores.json', import.meta.url));
const STATES: readonly State[] = ['present', 'weak', 'missing', 'contradicted'];

interface Score {
  asked: number;
  right: number;
  /** Mean F1 of the states that this kind wants. */
  macroF1: number;
}

interface Scores {
  all: Score;
  /** Confirmed "contradicted" where nothing speaks against the message. */
  falseAlarms: number;
  /** Confirmed "missing" where the message, or a part of it, is there. */
  cryWolf: number;
  /** Confirmed "present" where it is not said at all, or its contrary is. */
  falseComfort: number;
  kinds: Record<string, Score>;
  /** What is wrong today: wanted, then what came. */
  wrong: Record<string, string>;
}

const rows = trades().flatMap((trade) =>
  trade.pairs.map(({ id, kind, pair }) => {
    const { state, certainty } = verdict(trade, pageOf(trade, pair), pair.message);
    return { id, kind, want: pair.want as State, state, certainty };
  }),
);
type Row = (typeof rows)[number];

const rounded = (value: number) => Math.round(value * 1000) / 1000;

function score(list: readonly Row[]): Score {
  const wanted = STATES.filter((state) => list.some((row) => row.want === state));
  const f1 = wanted.map((state) => {
    const hit = list.filter((row) => row.want === state && row.state === state).length;
    const all = list.filter((row) => row.want === state).length + list.filter((row) => row.state === state).length;
    return (2 * hit) / all;
  });
  return {
    asked: list.length,
    right: list.filter((row) => row.want === row.state).length,
    macroF1: rounded(f1.reduce((sum, value) => sum + value, 0) / f1.length),
  };
}

const confirmed = (state: State, wants: readonly State[]) =>
  rows.filter((row) => row.certainty === 'confirmed' && row.state === state && wants.includes(row.want)).length;

const scores: Scores = {
  all: score(rows),
  falseAlarms: confirmed('contradicted', ['present', 'weak', 'missing']),
  cryWolf: confirmed('missing', ['present', 'weak']),
  falseComfort: confirmed('present', ['missing', 'contradicted']),
  kinds: Object.fromEntries([...new Set(rows.map(({ kind }) => kind))].map((kind) => [kind, score(rows.filter((row) => row.kind === kind))])),
  wrong: Object.fromEntries(
    rows
      .filter((row) => row.want !== row.state)
      .map(({ id, want, state, certainty }) => [id, `${want}, ${state}${certainty === 'pleaseCheck' ? ' (please check)' : ''}`]),
  ),
};

if (process.env.GOLDEN === 'write') writeFileSync(SCORES, `${JSON.stringify(scores, null, 2)}\n`);
const known: Scores | undefined = existsSync(SCORES) ? JSON.parse(readFileSync(SCORES, 'utf8')) : undefined;

describe('hard pairs', () => {
  it('are scored', () => {
    const line = (name: string, { right, asked, macroF1 }: Score) => `${name.padEnd(40)} ${right}/${asked}`.padEnd(52) + macroF1.toFixed(3);
    const told = Object.entries(scores.kinds).map(([kind, each]) => line(kind, each));
    console.log(
      [...told, line('all', scores.all), `false alarms ${scores.falseAlarms}, cry wolf ${scores.cryWolf}, false comfort ${scores.falseComfort}`].join(
        '\n',
      ),
    );
    expect(known, 'pairs.scores.json is not there: run npm run golden, read what it wrote, and commit it').toBeDefined();
    expect(rows.length).toBeGreaterThanOrEqual(200);
  });

  const fresh = Object.entries(scores.wrong)
    .filter(([id]) => known?.wrong[id] === undefined)
    .map(([id, what]) => `${id}: ${what}`)
    .join('\n');
  const advice = `Fell. If the change is meant, run npm run golden and commit the difference. Newly wrong:\n${fresh}`;

  it.each(Object.keys(scores.kinds))('%s: no fewer right than before', (kind) => {
    expect(scores.kinds[kind]?.right, advice).toBeGreaterThanOrEqual(known?.kinds[kind]?.right ?? 0);
    expect(scores.kinds[kind]?.macroF1, advice).toBeGreaterThanOrEqual(known?.kinds[kind]?.macroF1 ?? 0);
  });

  it('together: no lower than before', () => {
    expect(scores.all.right, advice).toBeGreaterThanOrEqual(known?.all.right ?? 0);
    expect(scores.all.macroF1, advice).toBeGreaterThanOrEqual(known?.all.macroF1 ?? 0);
  });

  it.each(['falseAlarms', 'cryWolf', 'falseComfort'] as const)('%s: no more than before', (name) =>
    expect(scores[name], advice).toBeLessThanOrEqual(known?.[name] ?? 0),
  );
});

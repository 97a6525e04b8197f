import { describe, expect, it } from 'vitest';
import factsInconsistent from '@/lib/checks/across/facts-inconsistent';
import { runExample } from '../../../kit/run-example';
import { agreeing, disagreeing, knownWrong, type Pair } from './fact-pairs';

/** Both pages carry the same subject and the same filling, so that the figure alone decides. */
const page = (says: string) =>
  `<main><h1>Welcome</h1><p>We are glad that you found us, and we hope that you stay for a while.</p>${says.startsWith('<') ? says : `<p>${says}</p>`}<p>Write to us whenever you like, and somebody will write back.</p></main>`;

const told = ({ one, other }: Pair) =>
  runExample(factsInconsistent as never, { name: '', pages: { Home: page(one), About: page(other) } }).found.map(({ says }) => says);

describe('figures that cannot both be right', () => {
  it.each(disagreeing.map((pair) => [pair.trade, pair.one, pair.other, pair] as const))('%s: %s / %s', (_trade, _one, _other, pair) =>
    expect(told(pair)).toHaveLength(1),
  );
});

describe('figures that may both be right', () => {
  it.each(agreeing.map((pair) => [pair.trade, pair.one, pair.other, pair] as const))('%s: %s / %s', (_trade, _one, _other, pair) =>
    expect(told(pair)).toEqual([]),
  );
});

describe('known wrong: told to disagree', () => {
  it.each(knownWrong.map((pair) => [pair.trade, pair.one, pair.other, pair] as const))('%s: %s / %s', (_trade, _one, _other, pair) =>
    expect(told(pair), 'comes right: move it to where it belongs').toHaveLength(1),
  );
});

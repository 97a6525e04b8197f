import { describe, expect, it } from 'vitest';
import retired from '@/lib/checks/claim/retired';
import { runExample } from '../../../kit/run-example';
import { knownWrong, missed, withdrawn } from './claims-made';

const page = (says: string) =>
  `<main><h1>Welcome</h1><p>We are glad that you found us, and we hope that you stay for a while.</p>${says.startsWith('<') ? says : `<p>${says}</p>`}<p>Write to us whenever you like, and somebody will write back.</p></main>`;

const told = (claim: string, says: string) =>
  runExample(retired as never, {
    name: '',
    plan: { brand: { name: 'Larkwheel' }, claims: [{ id: 'one', text: claim, status: 'retired' }] },
    page: page(says),
  }).found.length;

describe.each(withdrawn.map((one) => [one.trade, one.claim, one] as const))('%s: “%s”', (_trade, _claim, { claim, made, notMade }) => {
  if (made.length) it.each(made)('made: %s', (says) => expect(told(claim, says)).toBe(1));
  if (notMade.length) it.each(notMade)('not made: %s', (says) => expect(told(claim, says)).toBe(0));
});

describe('known wrong: taken for the claim', () => {
  it.each(knownWrong)('%s: %s', (claim, says) => expect(told(claim, says), 'comes right: move it to where it belongs').toBe(1));
});

describe('known wrong: not recognised', () => {
  it.each(missed)('%s: %s', (claim, says) => expect(told(claim, says), 'comes right: move it to where it belongs').toBe(0));
});

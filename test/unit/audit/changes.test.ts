import { expect, it } from 'vitest';
import { changes } from '@/lib/audit';
import type { Landing } from '@/lib/reading';
import { aTouchpoint, landed } from '../../kit/audited';

const at = (touchpointId: string, states: Record<string, Landing['state']>, owed: string[] = []) =>
  aTouchpoint(touchpointId, {
    landings: Object.entries(states).map(([message, state]) => landed(message, state)),
    owed: owed.map((message) => ({ message, because: '' })),
  });

it('what changed is told, owed messages first', () => {
  const before = [at('home', { a: 'missing', b: 'weak' }), at('shop', { a: 'missing', b: 'present' })];
  const after = [at('home', { a: 'present', b: 'missing' }, ['b']), at('shop', { a: 'weak', b: 'present' }, ['a'])];
  expect(changes(before, after)).toEqual([
    { message: 'b', touchpointId: 'home', from: 'weak', to: 'missing' },
    { message: 'a', touchpointId: 'shop', from: 'missing', to: 'weak' },
    { message: 'a', touchpointId: 'home', from: 'missing', to: 'present' },
  ]);
});

it.each([
  ['nothing is another', [at('home', { a: 'weak' })], [at('home', { a: 'weak' })]],
  ['the touchpoint was not judged before', [], [at('home', { a: 'weak' })]],
  ['the message is new', [at('home', { a: 'weak' })], [at('home', { a: 'weak', b: 'missing' })]],
  ['the touchpoint is gone now', [at('home', { a: 'weak' })], []],
])('no change where %s', (_, before, after) => expect(changes(before, after)).toEqual([]));

import { expect, it } from 'vitest';
import { isPlan } from '@/lib/plan';
import { samplePlan } from '../../kit/sample';

it('knows a plan that was read', () => {
  expect(isPlan(samplePlan())).toBe(true);
  expect(isPlan(JSON.parse(JSON.stringify(samplePlan())))).toBe(true);
});

it.each([
  ['nothing', undefined],
  ['a list', []],
  ['no message', { ...samplePlan(), messages: [] }],
  ['a message without its id', { ...samplePlan(), messages: [{ priority: 1, statement: 'Hello', phrasings: [] }] }],
  ['a field nobody knows', { ...samplePlan(), extra: 1 }],
  [
    'a touchpoint at no web address',
    { ...samplePlan(), channels: [{ id: 'a', name: 'A', type: 'site', touchpoints: [{ id: 'x', name: 'X', url: 'javascript:alert(1)' }] }] },
  ],
])('turns away %s', (_, value) => expect(isPlan(value)).toBe(false));

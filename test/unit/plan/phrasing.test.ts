import { describe, expect, test } from 'vitest';
import { withPhrasing } from '@/lib/plan';
import { planFrom } from '../../kit/plan';

describe('an approved wording', () => {
  const plan = planFrom({ messages: [{ id: 'm', statement: 'First', phrasings: ['A proper break'] }] });

  test('is added at the end, in one line, and the old plan stays as it was', () => {
    expect(withPhrasing(plan, 'm', ' A  real\nbreak ').messages[0]?.phrasings).toEqual([{ text: 'A proper break' }, { text: 'A real break' }]);
    expect(plan.messages[0]?.phrasings).toHaveLength(1);
  });

  test.each([
    ['m', 'a proper BREAK'],
    ['m', '  '],
    ['unknown', 'Something'],
  ])('nothing changes for %s, “%s”', (id, text) => {
    expect(withPhrasing(plan, id, text)).toBe(plan);
  });
});

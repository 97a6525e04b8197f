import { describe, expect, it } from 'vitest';
import { escalatesTo } from '@/lib/plan';

const plan = (escalation: { when: string; to: string }[], decides?: string) => ({ governance: { escalation, ...(decides && { decides }) } });

describe('what touches several channels', () => {
  it.each([
    'A change touches several channels',
    'Anything that concerns more than one channel',
    'Cross-channel decisions',
    'Two channels compete, or channels contradict one another',
    'The same promise differs between channels',
  ])('goes to whom the rule names: %s', (when) => {
    expect(
      escalatesTo(
        plan(
          [
            { when: 'A price is wrong', to: 'Priya' },
            { when, to: 'Ada' },
          ],
          'Helen',
        ),
      ),
    ).toEqual({ to: 'Ada', rule: when });
  });

  it.each(['A price is wrong on any page', 'A claim is questioned by a journalist', 'Our channel manager is ill'])(
    'goes to whoever has the last word where rules speak of other things: %s',
    (when) => {
      expect(escalatesTo(plan([{ when, to: 'Priya' }], 'Helen'))).toEqual({ to: 'Helen' });
    },
  );

  it('goes to nobody where the plan names nobody', () => {
    expect(escalatesTo(plan([]))).toBeUndefined();
    expect(escalatesTo({})).toBeUndefined();
  });
});

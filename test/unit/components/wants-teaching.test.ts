import { describe, expect, it } from 'vitest';
import { wantsTeaching } from '@/components/teach/wants-teaching';
import type { Audit } from '@/lib/audit';
import type { Plan } from '@/lib/plan';
import { planFrom } from '../../kit/plan';

const plan = planFrom({ messages: [{ id: 'calm', statement: 'A quiet evening' }] });
const taught = (verdict: 'says' | 'half' | 'not'): Plan => ({
  ...plan,
  teaching: { lessons: [{ id: 'l', message: 'calm', verdict, quote: 'By six', by: 'Ada', at: '2026-11-03T09:00:00Z' }], rounds: [] },
});
const audit = (landing: object, more: object = {}) =>
  ({
    touchpoints: [
      {
        owed: [{ message: 'calm', because: '' }],
        landings: [{ message: 'calm', state: 'missing', certainty: 'confirmed', ...landing }],
        ...more,
      },
    ],
  }) as unknown as Audit;

describe('“Not taught yet”', () => {
  it('stands where an untaught message is confirmed missing', () => expect(wantsTeaching(plan, audit({}), 'calm')).toBe(true));

  it.each([
    ['nothing was judged', plan, undefined],
    ['it is present', plan, audit({ state: 'present' })],
    ['a person should check it first', plan, audit({ certainty: 'pleaseCheck' })],
    ['it is not owed there', plan, audit({}, { owed: [] })],
    ['the page is outside the plan', plan, audit({}, { offPlan: true })],
    ['another message is missing', plan, audit({ message: 'shared' })],
    ['somebody taught it', taught('says'), audit({})],
    ['somebody taught what it is not', taught('not'), audit({})],
    ['the plan gives a wording', planFrom({ messages: [{ id: 'calm', statement: 'A quiet evening', phrasings: ['Home by six'] }] }), audit({})],
  ])('is not said where %s', (_, given, made) => expect(wantsTeaching(given, made, 'calm')).toBe(false));
});

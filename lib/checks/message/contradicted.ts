import type { PlannedLanding } from '../define';
import { defineCheck } from '../define';
import { quoted, short } from '../wording';

/** The page says what cannot be true together with an owed message: another figure, its denial, or words the plan rules out. */
export default defineCheck({
  id: 'message/contradicted',
  title: 'The page says otherwise',
  why: 'Someone who meets both will believe neither.',
  element: 'strategy',
  severity: 'critical',
  needs: ['landings'],

  *judge({ landings }) {
    for (const { message, state, certainty, evidence, contradiction } of landings) {
      if (state !== 'contradicted') continue;
      yield {
        about: { message: message.id },
        key: contradiction?.kind,
        says: contradiction ? apart(contradiction) : `The page says the opposite of ${quoted(message.statement)}.`,
        evidence,
        todo: remedies[contradiction?.kind ?? 'negation'],
        certainty,
        severity: message.priority > 2 ? 'serious' : 'critical',
      };
    }
  },
});

/** Both sides whole where they fit one line, else each cut. */
function apart({ page, plan }: NonNullable<PlannedLanding['contradiction']>): string {
  const whole = `The page says “${page}”; the plan says “${plan}”.`;
  return whole.length <= 80 ? whole : `The page says “${short(page, 40)}”; the plan says “${short(plan, 40)}”.`;
}

const remedies = {
  figure: 'Put the planned figure on the page, or correct the plan if the page is right.',
  negation: 'Take the sentence off the page or rewrite it, or change the plan if the promise has changed.',
  listed: 'Take the sentence off the page: the plan names it as something that must not be said.',
};

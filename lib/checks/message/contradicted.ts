import { bestOf } from '../because';
import type { PlannedLanding } from '../define';
import { defineCheck } from '../define';
import { quoted } from '../wording';

/** The page says what cannot be true together with an owed message: another figure, its denial, or words the plan rules out. */
export default defineCheck({
  id: 'message/contradicted',
  title: 'The page says otherwise',
  why: 'Someone who meets both will believe neither.',
  element: 'strategy',
  severity: 'critical',
  needs: ['landings'],

  *judge({ landings }) {
    for (const { message, state, certainty, evidence, cues, contradiction } of landings) {
      if (state !== 'contradicted') continue;
      yield {
        about: { message: message.id },
        key: contradiction?.kind,
        says: contradiction ? apart(contradiction, message.statement) : `The page says the opposite of ${quoted(message.statement)}.`,
        evidence: bestOf({ evidence, cues }),
        todo: remedies[contradiction?.kind ?? 'negation'],
        certainty,
        severity: message.priority > 2 ? 'serious' : 'critical',
      };
    }
  },
});

/** Both sides, whole where they fit one line. A listed contradiction names what must not be said, so the message stands against it. */
function apart({ kind, page, plan }: NonNullable<PlannedLanding['contradiction']>, statement: string): string {
  if (kind === 'listed') return `The page says ${quoted(page, 36)}, against ${quoted(statement, 24)}.`;
  const bare = `The page says “${page}” where the plan says “${plan}”: `;
  // A figure alone says little, so its message stands beside it.
  if (page.length + plan.length < 24) return `${bare}${quoted(statement, Math.max(24, 78 - bare.length))}.`;
  const whole = `The page says “${page}”; the plan says “${plan}”.`;
  return whole.length <= 80 ? whole : `The page says ${quoted(page, 40)}; the plan says ${quoted(plan, 40)}.`;
}

const remedies = {
  figure: 'Put the planned figure on the page, or correct the plan if the page is right.',
  negation: 'Take the sentence off the page or rewrite it, or change the plan if the promise has changed.',
  listed: 'Take the sentence off the page: the plan names it as something that must not be said.',
};

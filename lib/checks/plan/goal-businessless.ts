import { defineCheck, type Inputs } from '../define';
import { countsIn, isBusiness } from '../goals';
import { quoted } from '../wording';

/** Goals, and none of them one from which the business gains. */
export default defineCheck({
  id: 'plan/goal-businessless',
  scope: 'plan',
  title: 'No goal is one of the business',
  why: 'When money is short, work that is tied to no gain of the business is cut first.',
  element: 'vision',
  severity: 'serious',
  needs: ['levelledGoals', 'brief'],

  *judge({ levelledGoals: goals, brief }) {
    if (goals.some(isBusiness)) return;
    yield {
      key: 'business goal',
      says: goals.length === 1 ? 'The one goal of the plan is no goal of the business.' : `None of the ${goals.length} goals is one of the business.`,
      evidence: goals.slice(0, 4).map(({ statement, level }) => ({
        quote: statement,
        surface: 'plan' as const,
        field: 'goals',
        cues: [level === 'channel' ? 'A goal of a channel' : 'Names no revenue, customers, share, cost or value to the business'],
      })),
      todo: todoFor(brief),
    };
  },
});

function todoFor({ achieve, proofOfSuccess }: Inputs['brief']): string {
  const own = [achieve, proofOfSuccess].find((text) => text && countsIn(text));
  return own
    ? `Make a goal of what the brief already answers: ${quoted(own, 80)}.`
    : 'Add one in revenue, customers, market share, cost of winning a customer or what a customer is worth, and let the others serve it.';
}

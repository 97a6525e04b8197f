import { defineCheck, type Found, type Inputs } from '../define';
import { listed, percent, quoted } from '../wording';

/** Money that follows no objective, more money than there is, or costs that nobody named. */
export default defineCheck({
  id: 'plan/budget-unbound',
  scope: 'plan',
  title: 'The money is not tied to what it is for',
  why: 'Money that follows no objective follows last year.',
  element: 'strategy',
  aspect: 'performance',
  severity: 'moderate',
  needs: ['budget', 'plan'],

  *judge({ budget, plan }) {
    if (!budget.byObjective.length) yield unbound(budget, plan);
    yield* overspent(budget);
    if (!budget.hidden.length)
      yield {
        key: 'hidden',
        says: 'The budget names no costs beside the channels.',
        evidence: [{ quote: plan.brand.name, surface: 'plan', field: 'budget.hidden', cues: ['No hidden cost is named'] }],
        todo: `Name what else must be paid, such as software, production and testing${plan.channels[0] ? ` for ${quoted(plan.channels[0].name, 30)}` : ''}.`,
        severity: 'minor',
      };
  },
});

type Budget = Inputs['budget'];

function unbound({ byChannel }: Budget, { goals, channels }: Inputs['plan']): Found {
  const largest = byChannel.toSorted((one, other) => other.share - one.share)[0];
  const name = channels.find(({ id }) => id === largest?.channel)?.name;
  const aims = goals.slice(0, 2).map(({ statement }) => quoted(statement, 36));
  return {
    key: 'objectives',
    says: 'The budget is not divided by objective.',
    evidence: [
      {
        quote: name && largest ? `${name}: ${percent(largest.share)}` : 'budget',
        surface: 'plan',
        field: 'budget.byObjective',
        cues: ['No share is tied to a goal'],
      },
    ],
    todo: aims.length ? `Say which share serves ${listed(aims)}.` : 'Write the goals first, then which share serves which.',
  };
}

/** Shares that add up to more than all of it; rounding is let pass. */
function* overspent({ byObjective, byChannel, testing = 0 }: Budget): Iterable<Found> {
  const sums: [string, string, number][] = [
    ['byObjective', 'objective', byObjective.reduce((sum, { share }) => sum + share, 0)],
    // What is kept for testing is told apart from the channels, and from the goals it may serve.
    ['byChannel', 'channel', byChannel.reduce((sum, { share }) => sum + share, 0)],
  ];
  for (const [field, by, sum] of sums) {
    if (sum <= 1.015) continue;
    yield {
      key: `sum ${by}`,
      says: `The shares by ${by} add up to ${percent(sum)}.`,
      evidence: [{ quote: percent(sum), surface: 'plan', field: `budget.${field}`, cues: ['More than the whole'] }],
      todo: `Take ${percent(sum - 1)} out, so that the shares make a whole${testing ? `, with ${percent(testing)} for testing` : ''}.`,
    };
  }
}

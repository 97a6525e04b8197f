import { defineCheck } from '../define';
import { percent, quoted } from '../wording';

/** Nothing of the money is kept for trying things out. */
export default defineCheck({
  id: 'plan/budget-untested',
  scope: 'plan',
  title: 'Nothing is kept for testing',
  why: 'Without money for trials, next year’s plan knows no more than this one.',
  element: 'execution and optimisation',
  aspect: 'performance',
  severity: 'minor',
  needs: ['budget', 'plan'],

  *judge({ budget: { testing, hidden, byChannel }, plan: { channels } }) {
    if (testing || hidden.some((cost) => /\b(?:tests?|testing|trials?|experiments?|pilots?)\b/i.test(cost))) return;
    const largest = byChannel.toSorted((one, other) => other.share - one.share)[0];
    const name = channels.find(({ id }) => id === largest?.channel)?.name;
    yield {
      key: 'testing',
      says: testing === 0 ? 'The budget keeps 0 % for testing.' : 'The budget says nothing of testing.',
      evidence: [
        { quote: testing === undefined ? 'budget' : percent(testing), surface: 'plan', field: 'budget.testing', cues: ['No share is kept'] },
      ],
      todo:
        name && largest
          ? `Keep a part back, a tenth is usual; ${quoted(name, 30)} has ${percent(largest.share)} to take it from.`
          : 'Keep a part back for trials; a tenth is usual.',
    };
  },
});

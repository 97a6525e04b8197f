import { few, quotesOf } from '../balance-wording';
import { defineCheck } from '../define';
import { percent } from '../wording';

/** Fewer benefits than the channel's range asks for. */
export default defineCheck({
  id: 'balance/feature-heavy',
  title: 'Features without benefits',
  why: 'The page says what it does and leaves people to work out what for.',
  element: 'strategy',
  severity: 'moderate',
  needs: ['balance', 'benefitRange'],

  *judge({ balance, benefitRange }) {
    const { benefitShare: share, sentences } = balance;
    if (share === null || few(balance) || share >= (benefitRange.planned ? benefitRange.min : benefitRange.min - MARGIN)) return;
    const bare = sentences.filter(({ label, decided }) => decided && label === 'feature');
    yield {
      says: `Benefits are ${percent(share)} of what the page tells; at least ${percent(benefitRange.min)} ${benefitRange.planned ? 'is planned' : 'is usual'}.`,
      evidence: quotesOf(bare),
      todo: 'Give each of these sentences its “so that you…”, beginning with the first.',
      certainty: benefitRange.min - share > MARGIN ? 'confirmed' : 'pleaseCheck',
    };
  },
});

/** Share; the measured error of a page's benefit share, within which a planned range is a question and a usual one is not held against the page. */
const MARGIN = 0.1;

import { few, quotesOf } from '../balance-wording';
import { defineCheck } from '../define';
import { percent } from '../wording';

/** Promises with hardly anything behind them. */
export default defineCheck({
  id: 'balance/benefit-only',
  title: 'Promises with nothing behind them',
  why: 'A promise without a reason to believe it sounds like any other.',
  element: 'strategy',
  severity: 'moderate',
  needs: ['balance', 'benefitRange'],

  *judge({ balance, benefitRange }) {
    const { benefitShare: share, sentences } = balance;
    if (share === null || few(balance) || share <= (benefitRange.planned ? benefitRange.max : benefitRange.max + MARGIN)) return;
    yield {
      says: `Benefits are ${percent(share)} of what the page tells; at most ${percent(benefitRange.max)} ${benefitRange.planned ? 'is planned' : 'is usual'}.`,
      evidence: quotesOf(sentences.filter(({ label, decided }) => decided && label === 'benefit')),
      todo: 'Say what makes the promise come true: the feature, the figure or the proof.',
      certainty: share - benefitRange.max > MARGIN ? 'confirmed' : 'pleaseCheck',
    };
  },
});

/** Share; the measured error of a page's benefit share, within which a planned range is a question and a usual one is not held against the page. */
const MARGIN = 0.1;

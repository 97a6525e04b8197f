import { quotesOf } from '../balance-wording';
import { defineCheck } from '../define';

/** The first screen says what it is and not why it matters. */
export default defineCheck({
  id: 'balance/hero-without-benefit',
  title: 'The first screen gives no reason to stay',
  why: 'Most visitors decide there whether to go on.',
  element: 'strategy',
  severity: 'moderate',
  needs: ['firstScreen', 'channel', 'onScreen'],

  *judge({ firstScreen, channel }) {
    if (!ASKING.has(channel.type)) return;
    if (firstScreen.some(({ label, confidence }) => (label === 'benefit' || label === 'mixed') && confidence >= SURE)) return;
    const features = firstScreen.filter(({ label, text }) => label === 'feature' && text.split(/\s+/).length >= TELLING);
    if (!features.length) return;
    yield {
      says: 'The first screen tells what it is, and no benefit.',
      evidence: quotesOf(features),
      todo: 'Put the strongest benefit into the main heading or the line below it.',
      certainty: features.length > 1 ? 'confirmed' : 'pleaseCheck',
    };
  },
});

/** Probability from which a sentence counts as telling a benefit here: one doubtful word is no reason to stay. */
const SURE = 0.25;

/** Words; shorter ones ("The founder") are headings that tell nothing yet. */
const TELLING = 4;

/** Channels whose first screen has to win people over. */
const ASKING = new Set(['site', 'landing', 'store', 'ads', 'email']);

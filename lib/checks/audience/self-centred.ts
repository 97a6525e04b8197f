import { defineCheck } from '../define';

/** Speaks of "we" far more than of "you". Context for whoever rewrites the page, never a verdict by itself. */
export default defineCheck({
  id: 'audience/self-centred',
  title: 'The page speaks of us more than of them',
  why: 'People look for themselves in what they read, and stay where they find it.',
  element: 'people and culture',
  severity: 'minor',
  needs: ['address', 'channel', 'copyWords'],

  *judge({ address, channel, copyWords }) {
    const { we, you, aboutItself, evidence } = address;
    if (!ADDRESSING.has(channel.type) || aboutItself || copyWords < ENOUGH) return;
    if (we < LEAST || we <= you * FAR) return;
    yield {
      key: 'we and you',
      says: `“We” and “our” stand here ${we} times, “you” and “your” ${['never', 'once', 'twice'][you] ?? `${you} times`}.`,
      evidence,
      todo: 'Turn these sentences round: say what “you” get, and let “we” be how.',
      certainty: 'pleaseCheck',
    };
  },
});

/** Channels that speak to somebody; help, press and partner pages may tell of the company. */
const ADDRESSING = new Set(['site', 'landing', 'email', 'ads', 'store']);
/** Words of copy under which the count is chance. */
const ENOUGH = 100;
/** Uses of "we" below which nobody notices, and how many times "you" must be outnumbered. */
const LEAST = 8;
const FAR = 2;

import { defineCheck } from '../define';
import { quoted } from '../wording';

/** A figure or superlative in the brand's own copy that no approved claim covers. */
export default defineCheck({
  id: 'claim/unapproved',
  title: 'A claim nobody approved',
  why: 'If someone asks for the proof, nobody has one at hand.',
  element: 'data and insights',
  severity: 'moderate',
  needs: ['uncoveredClaims'],

  *judge({ uncoveredClaims }) {
    for (const { text, fact, evidence } of uncoveredClaims) {
      yield {
        key: text.toLowerCase(),
        says: `No approved claim covers ${quoted(text, 44)}.`,
        evidence: [evidence],
        todo: 'Find its source and approve it in the plan, or take it off the page.',
        certainty: fact && (fact.kind === 'duration' || (fact.kind === 'count' && fact.value < LARGE)) ? 'pleaseCheck' : 'confirmed',
      };
    }
  },
});

/** Small counts and durations are often told in passing. */
const LARGE = 100;

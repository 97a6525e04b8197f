import type { Fact } from '@/lib/reading';
import { defineCheck } from '../define';
import { quoted } from '../wording';

/** A figure, superlative or comparison in the brand's own copy that no approved claim covers. */
export default defineCheck({
  id: 'claim/unapproved',
  title: 'A claim nobody approved',
  why: 'If someone asks for the proof, nobody has one at hand.',
  element: 'data and insights',
  severity: 'moderate',
  needs: ['uncoveredClaims'],

  *judge({ uncoveredClaims }) {
    for (const { text, fact, beyond, evidence } of uncoveredClaims) {
      yield {
        key: text.toLowerCase(),
        says: `No approved claim covers ${quoted(text, 44)}.`,
        evidence: [evidence],
        todo: 'Find its source and approve it in the plan, or take it off the page.',
        certainty: beyond === 'loose' || (fact && told(fact)) ? 'pleaseCheck' : 'confirmed',
      };
    }
  },
});

/** Small counts and durations are often told in passing. */
const told = ({ kind, value }: Fact): boolean => kind === 'duration' || (kind === 'count' && value < LARGE);
const LARGE = 100;

import { defineCheck } from '../define';
import { dayOf, quoted } from '../wording';

/** A claim the plan withdrew, or whose time is over, is still made. */
export default defineCheck({
  id: 'claim/retired',
  title: 'A withdrawn claim is still made',
  why: 'The plan took it back because it can no longer be shown to be true.',
  element: 'data and insights',
  severity: 'serious',
  needs: ['retiredClaims'],

  *judge({ retiredClaims }) {
    for (const { claim, certainty, evidence } of retiredClaims) {
      yield {
        about: { claim: claim.id },
        claim: claim.text,
        says: `${quoted(claim.text, 44)} was withdrawn and is still here.`,
        evidence: [evidence],
        todo: claim.replacement
          ? `Replace it with: “${claim.replacement}”`
          : `Take it off the page.${claim.until ? ` It held until ${dayOf(claim.until)}.` : ''}`,
        certainty,
      };
    }
  },
});

import { bestOf } from '../because';
import type { Found } from '../define';
import { defineCheck } from '../define';
import { dayOf, quoted } from '../wording';

/** A message, offer or claim that stands on the page outside its dates, owed here or not. Its absence then is right, not missing. */
export default defineCheck({
  id: 'message/untimely',
  title: 'Said at the wrong time',
  why: 'An offer that has ended disappoints whoever takes it up, and one that has not begun gives it away.',
  element: 'execution and optimisation',
  severity: 'serious',
  needs: ['allLandings', 'expiredClaims', 'date'],

  *judge({ allLandings, expiredClaims, date }) {
    for (const { message, state, certainty, evidence, cues } of allLandings) {
      if (state !== 'present' && state !== 'weak') continue;
      const when = outside(message, date);
      if (!when) continue;
      yield {
        about: { message: message.id },
        key: when.key,
        says: `${quoted(message.statement, 78 - when.says.length)} ${when.says}`,
        evidence: bestOf({ evidence, cues }),
        todo: when.todo,
        // Half-said, it may be another offer that only sounds alike.
        certainty: state === 'weak' ? 'pleaseCheck' : certainty,
        severity: message.kind === 'offer' ? 'serious' : 'moderate',
      } satisfies Found;
    }
    for (const { claim, certainty, evidence } of expiredClaims) {
      yield {
        about: { claim: claim.id },
        says: `${quoted(claim.text, 40)} could be claimed until ${dayOf(claim.until as string)}.`,
        evidence: [evidence],
        todo: claim.replacement ? `Say instead: “${claim.replacement}”` : 'Take it off the page, or renew its proof and its date in the plan.',
        certainty,
        claim: claim.text,
      };
    }
  },
});

function outside({ from, until }: { from?: string | undefined; until?: string | undefined }, date: string) {
  if (until && date > until)
    return { key: 'ended', says: `ended on ${dayOf(until)} and is still here.`, todo: 'Take it off the page, or extend its dates in the plan.' };
  if (from && date < from)
    return {
      key: 'not begun',
      says: `starts on ${dayOf(from)} and is here already.`,
      todo: 'Hold it back until that day, or bring its date forward in the plan.',
    };
  return undefined;
}

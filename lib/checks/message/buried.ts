import { bestOf } from '../because';
import { defineCheck } from '../define';
import { quoted } from '../wording';

/** A message that is there in full, but after lower ones or off the first screen. A half-said one is `message/weak` alone. */
export default defineCheck({
  id: 'message/buried',
  title: 'A planned message comes too late on the page',
  why: 'Many visitors never scroll that far, so they leave with the lesser message.',
  element: 'execution and optimisation',
  severity: 'minor',
  needs: ['landings', 'plan'],

  *judge({ landings, plan }) {
    for (const { message, state, certainty, evidence, cues, buried } of landings) {
      if (state !== 'present' || !buried) continue;
      const above = plan.messages.find(({ id }) => id === buried.below[0]);
      yield {
        about: { message: message.id },
        says: above
          ? `${quoted(message.statement, 32)} comes only after ${quoted(above.statement, 28)}.`
          : `${quoted(message.statement, 46)} comes after the first screen.`,
        evidence: bestOf({ evidence, cues }),
        todo: above ? 'Move it above the messages the plan ranks lower.' : 'Move it up, so that it is seen without scrolling.',
        certainty,
        severity: message.priority === 1 ? 'moderate' : 'minor',
      };
    }
  },
});

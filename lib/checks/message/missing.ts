import type { Severity } from '../define';
import { defineCheck } from '../define';
import { agreedWords, quoted } from '../wording';

/** A message this touchpoint must carry and no sentence carries, not even in part (that is `message/weak`). */
export default defineCheck({
  id: 'message/missing',
  title: 'A planned message is missing',
  why: 'Whoever arrives here never meets it, however often other channels say it.',
  element: 'strategy',
  severity: 'serious',
  needs: ['landings', 'onScreen'],

  *judge({ landings }) {
    for (const { message, state, certainty, evidence } of landings) {
      if (state !== 'missing') continue;
      const nearest = evidence[0];
      yield {
        about: { message: message.id },
        says: `${quoted(message.statement, 52)} is nowhere on this page.`,
        // Showing the best near miss lets a person overrule us in a glance.
        evidence: nearest ? [{ ...nearest, cues: ['The closest sentence here'] }] : [],
        todo: `Add it in agreed words: “${agreedWords(message)}”`,
        certainty,
        severity: byPriority(message.priority),
      };
    }
  },
});

const byPriority = (priority: number): Severity => (priority === 1 ? 'critical' : priority === 2 ? 'serious' : 'moderate');

import { defineCheck } from '../define';
import { rhythmDays } from '../rhythm';
import { dayOf, quoted } from '../wording';

/** A review that has no rhythm: “regularly”, “when needed”. A named occasion, such as the end of a season, is one. */
export default defineCheck({
  id: 'plan/review-vague',
  scope: 'plan',
  title: 'The review has no day',
  why: 'What is reviewed when somebody feels the need is reviewed after the damage.',
  element: 'execution and optimisation',
  severity: 'minor',
  needs: ['reviewRhythm', 'plan', 'planInEnglish'],

  *judge({ reviewRhythm, plan: { timeline, measurement } }) {
    if (rhythmDays(reviewRhythm) !== undefined || !VAGUE.test(reviewRhythm)) return;
    const start = timeline?.launch ? `, the first one a month after ${dayOf(timeline.launch)}` : '';
    const metric = measurement?.metrics[0];
    yield {
      key: 'review',
      says: `The review happens ${quoted(reviewRhythm, 34)}, which is no rhythm.`,
      evidence: [{ quote: reviewRhythm, surface: 'plan', field: 'governance.reviewEvery', cues: ['Names no stretch of time and no occasion'] }],
      todo: `Write a rhythm, such as a month${start}${metric ? `, when ${quoted(metric, 40)} is known` : ''}.`,
    };
  },
});

const VAGUE =
  /\b(?:regular(?:ly)?|periodic(?:ally)?|as (?:and when )?(?:needed|required|necessary)|(?:when|where|if)(?:ever)? (?:needed|required|necessary|possible)|on demand|ad[- ]?hoc|often|frequent(?:ly)?|occasional(?:ly)?|from time to time|sometimes|on ?going|continuous(?:ly)?|constantly|in due course)\b/i;

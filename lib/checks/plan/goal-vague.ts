import { defineCheck } from '../define';
import { isVague, ownExample } from '../goals';
import { quoted } from '../wording';

/** A direction instead of a goal: nobody can tell when it is reached. One with a metric, a figure or key results is none. */
export default defineCheck({
  id: 'plan/goal-vague',
  scope: 'plan',
  title: 'A goal is a direction',
  why: 'A direction is never reached and never missed, so nobody has to change anything.',
  element: 'vision',
  severity: 'serious',
  needs: ['goals', 'plan', 'planInEnglish'],

  *judge({ goals, plan }) {
    for (const [index, goal] of goals.entries()) {
      if (!isVague(goal)) continue;
      const example = ownExample(plan, goal);
      yield {
        about: { goal: goal.id },
        says: `${quoted(goal.statement, 44)} names nothing that can be counted.`,
        evidence: [
          { quote: goal.statement, surface: 'plan', field: `goals[${index}].statement`, cues: ['A direction, without a metric or a figure'] },
        ],
        todo: example
          ? `Say what will be counted, how far it should go and by when; ${example}.`
          : 'Finish the sentence “We shall know that it worked when …” with a figure and a day.',
      };
    }
  },
});

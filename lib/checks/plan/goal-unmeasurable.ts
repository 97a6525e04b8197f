import { defineCheck, type Inputs } from '../define';
import { countsIn, hasDate, hasFigure, isVague, ownExample } from '../goals';
import { dayOf, listed, quoted, short } from '../wording';

/** A goal without a figure, without a day, or with a change from nowhere. Mere directions are `plan/goal-vague`. */
export default defineCheck({
  id: 'plan/goal-unmeasurable',
  scope: 'plan',
  title: 'A goal cannot be measured',
  why: 'Without a figure and a day, success is decided afterwards, by whoever reports it.',
  element: 'data and insights',
  severity: 'serious',
  needs: ['goals', 'plan'],

  *judge({ goals, plan }) {
    for (const [index, goal] of goals.entries()) {
      if (isVague(goal)) continue;
      const lacks = [
        ...(hasFigure(goal) ? [] : ['figure']),
        ...(hasDate(goal) || plan.timeline?.end ? [] : ['day']),
        ...(relative(goal) ? ['starting point'] : []),
      ];
      const [first] = lacks;
      if (!first) continue;
      yield {
        about: { goal: goal.id },
        says: `${quoted(goal.statement, 40)} has ${listed(lacks.map((each) => `no ${each}`))}.`,
        evidence: [
          { quote: goal.statement, surface: 'plan', field: `goals[${index}].${FIELDS[first]}`, cues: lacks.map((each) => CUES[each] ?? each) },
        ],
        todo: todoFor(goal, lacks, plan),
        severity: lacks.includes('figure') ? 'serious' : lacks.includes('day') ? 'moderate' : 'minor',
      };
    }
  },
});

type Goal = Inputs['goals'][number];

const FIELDS: Record<string, string> = { figure: 'target', day: 'by', 'starting point': 'baseline' };
const CUES: Record<string, string> = {
  figure: 'Says nowhere how far it should go',
  day: 'Says nowhere by when',
  'starting point': 'A change is measured from somewhere, and the plan does not say where the figure stands today',
};

/** A change (“20 % more”) whose starting point is nowhere: a target that is a figure by itself needs none. */
function relative({ statement, target, baseline }: Goal): boolean {
  if (baseline !== undefined || /\bfrom\s+\D{0,3}\d/i.test(statement)) return false;
  if (target !== undefined)
    return typeof target === 'string' && /^\s*(?:[+–-]\s*\d|(?:up|down|by)\b|\d[\d.,]*\s*%\s*(?:more|fewer|less|up|down))/i.test(target);
  return /\b(?:by|another)\s+\d[\d.,]*\s*(?:%|per ?cent)|\d\s*(?:%|per ?cent)\s*(?:more|fewer|less)\b|^(?:\w+\s+)?(?:double|triple|treble|halve)\b/i.test(
    statement,
  );
}

function todoFor(goal: Goal, lacks: readonly string[], plan: Inputs['plan']): string {
  if (!lacks.includes('figure')) {
    const wanted = lacks.includes('day') ? 'the day by which it should be reached' : 'where the figure stands today';
    const launch = lacks.includes('day') && plan.timeline?.launch ? `; the plan starts on ${dayOf(plan.timeline.launch)}` : '';
    return `Write ${wanted} beside ${quoted(goal.statement, 50)}${launch}.`;
  }
  const result = goal.keyResults.find(({ statement }) => !countsIn(statement));
  if (result) return `Put a figure to its key result ${quoted(result.statement, 60)}, and a day.`;
  const example = ownExample(plan, goal);
  return example ? `Add a figure and a day; ${example}.` : `Add both: “${short(goal.statement, 50)}: from … today to … by …”.`;
}

import { plainFigure } from '@/lib/language';
import { defineCheck, type Inputs } from '../define';
import { dayOf, quoted } from '../wording';

/** A target out of proportion to where the figure stands and to the time there is. What is merely ambitious is left alone. */
export default defineCheck({
  id: 'plan/goal-unrealistic',
  scope: 'plan',
  title: 'A target that cannot be meant',
  why: 'A target nobody believes in steers nobody.',
  element: 'strategy',
  aspect: 'performance',
  severity: 'moderate',
  needs: ['goals', 'plan'],

  *judge({ goals, plan }) {
    for (const [index, goal] of goals.entries()) {
      const from = amount(goal.baseline);
      const to = amount(goal.target);
      if (!from || !to || from.unit !== to.unit) continue;
      const months = monthsFor(goal, plan);
      const fault = impossible(goal, from, to) ?? outOfProportion(from, to, months);
      if (!fault) continue;
      yield {
        about: { goal: goal.id },
        says: `${quoted(goal.statement, 34)} ${fault.says}`,
        evidence: [{ quote: `${goal.baseline} → ${goal.target}`, surface: 'plan', field: `goals[${index}].target`, cues: [fault.cue] }],
        todo: fault.todo(goal),
        certainty: fault.sure ? 'confirmed' : 'pleaseCheck',
      };
    }
  },
});

type Goal = Inputs['goals'][number];
interface Amount {
  value: number;
  unit: string;
}
interface Fault {
  says: string;
  cue: string;
  sure: boolean;
  todo: (goal: Goal) => string;
}

/** The one figure of a text with its unit; nothing where there are several, or none. */
function amount(written: string | number | undefined): Amount | undefined {
  if (typeof written === 'number') return { value: written, unit: '' };
  const figures = [...(written ?? '').matchAll(/([£$€]?)\s*(\d[\d.,]*)\s*([kmb](?![a-z])|bn\b|million|thousand|%)?/gi)];
  const [only] = figures;
  if (!only || figures.length > 1) return undefined;
  const [, sign = '', digits = '', after = ''] = only;
  const long = /^(?:million|thousand)$/i.test(after);
  const value = plainFigure(`${digits}${long || after === '%' ? '' : after.toLowerCase()}`, long ? after.toLowerCase() : undefined);
  return value === undefined ? undefined : { value, unit: after === '%' ? '%' : sign };
}

function impossible({ statement, metric = '' }: Goal, from: Amount, to: Amount): Fault | undefined {
  if (to.unit === '%' && to.value > 100 && from.value <= 100 && /\b(?:shares?|rate|percentage|proportion)\b/i.test(`${statement} ${metric}`))
    return {
      says: 'asks for more than all of them.',
      cue: 'A share cannot be more than 100 %',
      sure: true,
      todo: ({ target }) => `Write the target as a share of up to 100 %, or name a metric of which ${target} is possible.`,
    };
  if (to.value === from.value && !/\b(?:keep|hold|maintain|stay|stays|remain|retain|protect|defend|at least|stable|without)\b/i.test(statement))
    return {
      says: 'asks for what is there today.',
      cue: 'Target and today’s figure are the same',
      sure: true,
      todo: ({ baseline }) => `Write a target other than ${baseline}, or say that the figure should be kept.`,
    };
  return undefined;
}

/** Counts under this grow many times over without anybody wondering. */
const SMALL = 50;

function outOfProportion(from: Amount, to: Amount, months: number): Fault | undefined {
  if (from.value <= 0 || to.value <= 0 || (from.unit === '' && Math.min(from.value, to.value) < SMALL && from.value >= 1)) return undefined;
  const times = Math.max(to.value / from.value, from.value / to.value);
  const sure = times >= 10 && months <= 12;
  if (!sure && !(times >= 5 && months <= 3)) return undefined;
  const within = months < 12 ? `in ${Math.max(1, Math.round(months))} months` : 'in a year';
  const whole = Math.round(times);
  return {
    says: to.value > from.value ? `asks for ${whole} times today’s figure ${within}.` : `asks to bring today’s figure to 1/${whole} ${within}.`,
    cue: `A step of ${whole} to 1`,
    sure,
    todo: ({ baseline, target, by }) =>
      `Check ${baseline} and ${target}${by ? ` by ${dayOf(by)}` : ''} for a slip; if both are meant, write beside them what makes such a step possible.`,
  };
}

/** From the plan's start to the day the goal is due; a year where the plan does not tell. */
function monthsFor({ by }: Goal, { timeline, measurement }: Inputs['plan']): number {
  const start = timeline?.launch ?? measurement?.agreedOn;
  if (!by || !start || by <= start) return 12;
  return (Date.parse(by) - Date.parse(start)) / (30.4 * 86_400_000);
}

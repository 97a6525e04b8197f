import { type Plan, readPlan } from '@/lib/plan';
import { tell } from '@/lib/problem';

/** The file's shape with only what matters to a test. */
export type PlanParts = { [part: string]: unknown; brand?: { name?: string; [field: string]: unknown } };

/** A plan from the parts a test is about; the brand's name and one message are filled in where left out. */
export function planFrom(parts: PlanParts | object = {}): Plan {
  const file = {
    throughlinePlan: 1,
    messages: [{ id: 'first', priority: 1, statement: 'Your evenings are your own again' }],
    ...parts,
    brand: { name: 'Larkwheel', ...(parts as PlanParts).brand },
  };
  const read = readPlan(JSON.stringify(file), 'plan.json');
  if (!read.ok) throw new Error(`planFrom: ${read.problems.map(tell).join('\n')}`);
  return read.value.plan;
}

/** The smallest plan, ready as the rooms take it, with whole parts of it changed. */
export const aPlan = (change: Partial<Plan> = {}): Plan => ({
  ...planFrom({ brand: { name: 'Larkfield' }, messages: [{ id: 'calm', priority: 1, statement: 'A calmer inbox' }] }),
  ...change,
});

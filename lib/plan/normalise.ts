import { directoryOf, resolver } from './ids';
import { collectionNames, references, spots } from './parts';
import type { Plan, Teaching, Written } from './schema';
import { planTouchpoints } from './touchpoints';

/** The plan as every room reads it: ids made where left out, references by id, priorities by place where not given. */
export function normalise(written: Written): Plan {
  const plan = structuredClone(written) as Plan;
  const directory = directoryOf(plan);
  for (const { at, to } of references) {
    const meant = resolver(directory[to]);
    for (const { value, set } of spots(plan, at)) set(meant(String(value))?.id ?? value);
  }
  for (const name of collectionNames) {
    for (const { path, id } of directory[name]) {
      const item = path.reduce<unknown>((node, step) => (node as Record<string | number, unknown>)[step], plan) as { id: string };
      item.id = id;
    }
  }
  plan.messages.forEach((message, index) => {
    message.priority ??= index + 1;
  });
  return plan.teaching ? { ...plan, teaching: stillMeant(plan.teaching, plan) } : plan;
}

/** Answers about messages that the plan no longer has are let go; where the touchpoint is gone, the answer stays. */
function stillMeant({ lessons, rounds }: Teaching, plan: Plan): Teaching {
  const messages = new Set(plan.messages.map(({ id }) => id));
  const touchpoints = new Set(planTouchpoints(plan).map(({ touchpoint }) => touchpoint.id));
  const kept = lessons.filter(({ message }) => messages.has(message));
  return {
    lessons: kept.map(({ touchpoint, ...lesson }) => (touchpoint && touchpoints.has(touchpoint) ? { ...lesson, touchpoint } : lesson)),
    rounds,
  };
}

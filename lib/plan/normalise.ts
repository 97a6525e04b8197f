import { directoryOf, resolver } from './ids';
import { collectionNames, references, spots } from './parts';
import type { Plan, Written } from './schema';

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
  return plan;
}

import type { Outcome } from '../../problem';
import { good } from '../../problem';
import type { PlanProblem } from '../define';
import { keepIds } from '../keep-ids';
import { normalise } from '../normalise';
import { isRecord } from '../parts';
import { PLAN_VERSION, type Plan } from '../schema';
import { withoutTaught } from '../teaching';
import { validate } from '../validate';
import { type EditTree, isBlank } from './tree';

/** A plan as it is edited: as people wrote it, messages in their order. */
export function editTree(plan: Plan): EditTree {
  const { teaching: _, ...written } = withoutTaught(plan);
  return { ...written, throughlinePlan: PLAN_VERSION, messages: written.messages.toSorted((one, other) => one.priority - other.priority) };
}

/** The plan a tree makes, items keeping the ids they had before; or everything that is wrong with it, each with its path. */
export function planOfTree(tree: EditTree, previous: Plan): Outcome<Plan> {
  const checked = validate(withoutPlaces(tree));
  return checked.ok ? good(keepIds(normalise(checked.value), previous)) : checked;
}

/** Everything that is wrong with a tree, in the plan reader's own sentences, each with its path. */
export function faultsOf(tree: EditTree): PlanProblem[] {
  const checked = validate(withoutPlaces(tree));
  return checked.ok ? [] : checked.problems;
}

/** No file stands behind it, so nothing has a line. */
const withoutPlaces = (tree: EditTree) => ({
  value: written(tree),
  place: () => undefined,
  repeated: [],
  written: () => undefined,
});

/** Without fields left blank; a blank item of a list stays, for its place is told. */
function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => written(one) ?? (isRecord(one) ? {} : one));
  if (!isRecord(value)) return typeof value === 'string' && value.trim() === '' ? undefined : value;
  const kept = Object.entries(value).flatMap(([name, field]) => {
    // A touchpoint's empty list of messages says "none" and stays.
    const left = isBlank(field) && !(Array.isArray(field) && (name === 'messages' || field.length > 0)) ? undefined : written(field);
    return left === undefined ? [] : [[name, left] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

import type { Path } from '../define';
import { isRecord } from '../parts';

/** The plan while it is changed: any part may be blank, half written or wrong. Changed by making a new one; what stays is shared. */
export type EditTree = Readonly<Record<string, unknown>>;

/** What stands at a path; undefined where nothing does. */
export const valueAt = (tree: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, step) => (node as Record<string | number, unknown> | undefined)?.[step], tree);

/** The tree with another value at a path; parts on the way are made. A value of undefined takes the field out. */
export function withValue(tree: EditTree, path: Path, value: unknown): EditTree {
  return put(tree, path, value) as EditTree;
}

function put(node: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(node) ? [...node] : [];
    list[step] = put(list[step], rest, value);
    return list;
  }
  const { [step]: before, ...others } = isRecord(node) ? node : {};
  const next = put(before, rest, value);
  if (next === undefined) return others;
  // In its old place, so that the order of fields does not change with what is typed.
  return isRecord(node) ? { ...node, [step]: next } : { [step]: next };
}

/** Is nothing written there? */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isBlank)) ||
  (isRecord(value) && Object.values(value).every(isBlank));

/** `channels[2].touchpoints[0].url` as steps. */
export const pathSteps = (path: string): (string | number)[] =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

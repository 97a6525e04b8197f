import type { Path } from '../define';
import type { EditTree } from './tree';

interface Step {
  tree: EditTree;
  /** Where the change was made. */
  path: Path;
}

/** What was, what is, and what was undone. */
export interface History {
  past: readonly Step[];
  tree: EditTree;
  future: readonly Step[];
  /** The text being typed: further signs of the same word join the same step. */
  typing?: { path: string; words: number } | undefined;
}

/** Steps that can be taken back; older ones are let go. */
const MOST_STEPS = 500;

export const begun = (tree: EditTree): History => ({ past: [], tree, future: [] });

/** One more change. Typing is one step a word. */
export function changedTo(history: History, tree: EditTree, path: Path, typed?: string): History {
  if (tree === history.tree) return history;
  const typing = typed === undefined ? undefined : { path: path.join('.'), words: typed.split(/\s+/).length };
  const joins = typing && history.typing?.path === typing.path && history.typing.words === typing.words && history.future.length === 0;
  const past = joins ? history.past : [...history.past.slice(-MOST_STEPS + 1), { tree: history.tree, path }];
  return { past, tree, future: [], typing };
}

/** The next sign typed begins a step of its own. */
export const paused = (history: History): History => (history.typing ? { ...history, typing: undefined } : history);

/** One step back, and where it was made; the same where there is none. */
export function undone(history: History): { history: History; path?: Path } {
  const step = history.past.at(-1);
  if (!step) return { history };
  const future = [{ tree: history.tree, path: step.path }, ...history.future];
  return { history: { past: history.past.slice(0, -1), tree: step.tree, future }, path: step.path };
}

/** The step taken back last, done again. */
export function redone(history: History): { history: History; path?: Path } {
  const [step, ...future] = history.future;
  if (!step) return { history };
  return { history: { past: [...history.past, { tree: history.tree, path: step.path }], tree: step.tree, future }, path: step.path };
}

import {
  begun,
  changedTo,
  type EditTree,
  type History,
  merged,
  type PlanProblem,
  pathSteps,
  paused,
  redone,
  targets,
  undone,
  valueAt,
  withItem,
  withKeys,
  withMoved,
  withoutItem,
  withValue,
} from '@/lib/plan';

type Path = readonly (string | number)[];

/** Tells whoever listens that something is another than before. */
function teller() {
  const listeners = new Set<() => void>();
  return {
    tell: () => {
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/**
 * The plan while it is changed, outside React: a field listens for its own value alone, so that typing draws nothing else anew.
 * What takes longer (faults, what can be pointed to) follows a moment later and is told apart.
 */
export function createSession(plan: EditTree, revision: number, kept?: EditTree) {
  let standsOn = revision;
  let count = 0;
  const nextKey = () => `k${count++}`;
  let base = withKeys(plan, nextKey);
  let history: History = begun(kept ? withKeys(kept, nextKey) : base);
  // Worked out when somebody asks: most parts point to nothing.
  let directory: ReturnType<typeof targets> | undefined;
  let faults: ReadonlyMap<string, PlanProblem> = new Map();
  const opened = new Set<string>();
  const [changes, notes, folds] = [teller(), teller(), teller()];

  const set = (next: History) => {
    if (next === history) return;
    history = next;
    changes.tell();
  };
  const apply = (tree: EditTree, path: Path, typed?: string) => set(changedTo(history, withKeys(tree, nextKey), path, typed));
  const step = (move: typeof undone): Path | undefined => {
    const { history: next, path } = move(history);
    set(next);
    return path;
  };

  return {
    changes: changes.subscribe,
    notes: notes.subscribe,
    folds: folds.subscribe,
    /** Number of the revision that is being changed. */
    revision: () => standsOn,
    tree: () => history.tree,
    base: () => base,
    canUndo: () => history.past.length > 0,
    canRedo: () => history.future.length > 0,
    dirty: () => history.tree !== base,
    /** What can be pointed to, as it stood when faults were last looked for. */
    directory: () => (directory ??= targets(history.tree)),
    faults: () => faults,
    at: (path: string) => valueAt(history.tree, pathSteps(path)),

    /** Another value of one field; `typed` where it is being typed. */
    change: (path: string, value: unknown, typed?: string) => apply(withValue(history.tree, pathSteps(path), value), pathSteps(path), typed),
    apply,
    /** Puts a blank item at the end of a list; answers with its path. */
    add(list: string, item: object): string {
      const at = `${list}[${(this.at(list) as unknown[] | undefined)?.length ?? 0}]`;
      apply(withItem(history.tree, pathSteps(list), item), pathSteps(at));
      return at;
    },
    move: (list: string, from: number, to: number) => apply(withMoved(history.tree, pathSteps(list), from, to), [...pathSteps(list), to]),
    /** Takes an item out; `back` brings it back without what was done since. */
    remove(path: string) {
      const before = history.tree;
      const { tree, loosened } = withoutItem(before, pathSteps(path));
      apply(tree, pathSteps(path).slice(0, -1));
      const after = history.tree;
      return { loosened, back: () => apply(history.tree === after ? before : merged(after, history.tree, before), pathSteps(path)) };
    },
    pause: () => set(paused(history)),
    undo: () => step(undone),
    redo: () => step(redone),
    /** Drops every change; itself a step that can be taken back. */
    reset: () => apply(base, []),
    /** Another revision came in: the changes stand on it from now on. */
    rebase(plan: EditTree, revision: number) {
      standsOn = revision;
      const theirs = withKeys(plan, nextKey);
      const clean = history.tree === base;
      const tree = clean ? theirs : withKeys(merged(base, history.tree, theirs), nextKey);
      base = theirs;
      set(begun(tree));
    },
    /** What was found of the tree as it stood a moment ago. */
    note(found: readonly PlanProblem[]) {
      directory = undefined;
      faults = new Map(found.toReversed().map((fault) => [fault.path ?? '', fault]));
      notes.tell();
    },

    isOpen: (key: string) => opened.has(key),
    fold(key: string, open: boolean) {
      if (open) opened.add(key);
      else opened.delete(key);
      folds.tell();
    },
  };
}

export type Session = ReturnType<typeof createSession>;

const lines = new Map<number, Promise<unknown>>();

/** Does work on a tab's row after whatever is being done to it: two that read it, think and write would lose one another's words. */
export function inTurn<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  const turn = (lines.get(tabId) ?? Promise.resolve()).then(work, work);
  const settled = turn.then(
    () => undefined,
    () => undefined,
  );
  lines.set(tabId, settled);
  void settled.then(() => {
    if (lines.get(tabId) === settled) lines.delete(tabId);
  });
  return turn;
}

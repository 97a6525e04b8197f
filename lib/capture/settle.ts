/** ms. A page is settled once nothing changed for `quiet`; nobody waits longer than `most`. */
export const SETTLE = { quiet: 250, most: 4_000 };

/**
 * Resolves when the document is complete, its fonts are there and its tree has been quiet, or when the time is up.
 * A document that has long been complete resolves after one quiet moment. Works in hidden tabs: no animation frames.
 */
export async function settle(document: Document, { quiet, most }: { quiet: number; most: number } = SETTLE): Promise<void> {
  const until = performance.now() + most;
  await within(complete(document), most);
  await within(Promise.resolve(document.fonts?.ready), until - performance.now());
  await still(document, quiet, until - performance.now());
}

const within = (work: Promise<unknown>, ms: number) => Promise.race([work, new Promise((done) => setTimeout(done, Math.max(0, ms)))]);

const complete = (document: Document) =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise<void>((done) => document.defaultView?.addEventListener('load', () => done(), { once: true }));

function still(document: Document, quiet: number, most: number): Promise<void> {
  return new Promise((done) => {
    const finish = () => {
      watcher.disconnect();
      clearTimeout(calm);
      clearTimeout(end);
      done();
    };
    const watcher = new MutationObserver(() => {
      clearTimeout(calm);
      calm = setTimeout(finish, quiet);
    });
    let calm = setTimeout(finish, longComplete(document) ? Math.min(quiet, 40) : quiet);
    const end = setTimeout(finish, Math.max(0, most));
    watcher.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/** Whether loading ended a while ago, so that only changes under way need waiting for. */
function longComplete(document: Document): boolean {
  const view = document.defaultView;
  const [navigation] = view?.performance.getEntriesByType('navigation') ?? [];
  const ended = (navigation as PerformanceNavigationTiming | undefined)?.loadEventEnd ?? 0;
  return ended > 0 && (view?.performance.now() ?? 0) - ended > 1_000;
}

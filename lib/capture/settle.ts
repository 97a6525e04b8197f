/** ms. A page is settled once nothing of weight came for `quiet`; nobody waits longer than `most`. */
export const SETTLE = { quiet: 250, most: 4000 };
/** A page loaded this long ago gets only a short look at whether something is still coming; ms. */
const LONG_AGO = { since: 1500, quiet: 30, most: 500 };
/** A document parsed this long ago whose load still hangs waits for a stranger's picture or counter, not for words; ms. */
const HANGING = { since: 2500, most: 700 };
/** Fewer characters are a clock or a counter, and no reason to wait. */
const WEIGHT = 20;

/**
 * Resolves when the document is complete, its fonts are there and its tree has been quiet, or when the time is up.
 * Works in hidden tabs: no animation frames. Watches, never writes.
 */
export async function settle(document: Document, limits: { quiet: number; most: number } = SETTLE): Promise<void> {
  const { quiet, most } = longLoaded(document)
    ? { quiet: Math.min(limits.quiet, LONG_AGO.quiet), most: Math.min(limits.most, LONG_AGO.most) }
    : { ...limits, most: Math.min(limits.most, hanging(document) ? HANGING.most : limits.most) };
  const until = performance.now() + most;
  await within(most, complete(document));
  await within(until - performance.now(), document.fonts?.ready);
  await calm(document, quiet, until - performance.now());
}

/** The work's end, or the time's. */
function within(ms: number, work: PromiseLike<unknown> | undefined): Promise<void> {
  return new Promise((done) => {
    if (!work || ms <= 0) return done();
    const timer = setTimeout(done, ms);
    const end = () => {
      clearTimeout(timer);
      done();
    };
    work.then(end, end);
  });
}

const complete = (document: Document): Promise<void> | undefined =>
  document.readyState === 'complete'
    ? undefined
    : new Promise((done) => document.defaultView?.addEventListener('load', () => done(), { once: true }));

function calm(document: Document, quiet: number, most: number): Promise<void> {
  return new Promise((done) => {
    if (most <= 0) return done();
    const finish = () => {
      watcher.disconnect();
      clearTimeout(quietly);
      clearTimeout(atLast);
      done();
    };
    const watcher = new MutationObserver((changes) => {
      if (!changes.some(hasWeight)) return;
      clearTimeout(quietly);
      quietly = setTimeout(finish, quiet);
    });
    const atLast = setTimeout(finish, most);
    let quietly = setTimeout(finish, quiet);
    watcher.observe(document, { childList: true, subtree: true });
  });
}

function hasWeight({ addedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) if ((node.textContent ?? '').length > WEIGHT) return true;
  return false;
}

const longLoaded = (document: Document): boolean => document.readyState === 'complete' && longSince('loadEventEnd', LONG_AGO.since);

const hanging = (document: Document): boolean => document.readyState === 'interactive' && longSince('domContentLoadedEventEnd', HANGING.since);

function longSince(mark: 'loadEventEnd' | 'domContentLoadedEventEnd', ms: number): boolean {
  const [navigation] = performance.getEntriesByType?.('navigation') ?? [];
  const at = (navigation as PerformanceNavigationTiming | undefined)?.[mark] ?? 0;
  return at > 0 && performance.now() - at > ms;
}

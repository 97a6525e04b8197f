/** ms. A page is settled once nothing of weight came for `quiet`; nobody waits longer than `most`. */
export const SETTLE = { quiet: 250, most: 4000 };
/** A page loaded this long ago gets only a short look at whether something is still coming; ms. */
const LONG_AGO = { since: 1500, quiet: 30, most: 500 };
/** A document parsed this long ago whose load still hangs waits for a stranger's picture or counter, not for words; ms. */
const HANGING = { since: 2500, most: 700 };
/** Fewer characters are a clock or a counter, and no reason to wait. */
const WEIGHT = 20;
/** A figure that runs up (or down) to its end changes at least so often, and gets so long for it; ms. What ticks by the second is a clock. */
const COUNTING = { step: 150, most: 2500 };
/** Most figures watched on one page. */
const FIGURES = 500;
/** A figure alone, with its unit; nothing with colons, as clocks have. */
const FIGURE = /^\D{0,4}?(\d[\d.,\s\u202f]*)[^\d:]{0,12}$/;

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
    const began = performance.now();
    const counts = countsIn(began + COUNTING.most);
    let due = began + quiet;
    const finish = () => {
      watcher.disconnect();
      clearTimeout(quietly);
      clearTimeout(atLast);
      done();
    };
    const watcher = new MutationObserver((changes) => {
      const now = performance.now();
      const wait = Math.max(changes.some(hasWeight) ? quiet : 0, counts(changes, now) ? COUNTING.step : 0);
      if (now + wait <= due) return;
      due = now + wait;
      clearTimeout(quietly);
      quietly = setTimeout(finish, wait);
    });
    const atLast = setTimeout(finish, most);
    let quietly = setTimeout(finish, quiet);
    watcher.observe(document, { childList: true, characterData: true, characterDataOldValue: true, subtree: true });
  });
}

function hasWeight({ addedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) if ((node.textContent ?? '').length > WEIGHT) return true;
  return false;
}

interface Count {
  value: number;
  at: number;
  /** 1 upwards, -1 downwards, 0 to and fro: that is no figure on its way to an end. Absent until it has moved. */
  way?: number;
}

/** Whether figures are running to their end: the same one, changing quickly and in one direction. None is waited for beyond `until`. */
function countsIn(until: number): (changes: readonly MutationRecord[], now: number) => boolean {
  const known = new Map<Node, Count>();
  return (changes, now) => {
    let running = false;
    for (const { type, target, oldValue, removedNodes } of now < until ? changes : []) {
      const home = type === 'characterData' ? target.parentNode : target;
      const value = figureOf(home?.textContent);
      if (!home || value === undefined || known.size > FIGURES) continue;
      const old = figureOf(type === 'characterData' ? oldValue : removedNodes[0]?.textContent);
      const before: Count | undefined = known.get(home) ?? (old === undefined ? undefined : { value: old, at: now });
      const step = before ? Math.sign(value - before.value) : 0;
      const steady = step !== 0 && (before?.way === undefined || before.way === step);
      if (before && steady && now - before.at <= COUNTING.step) running = true;
      known.set(home, { value, at: now, ...(before && step && { way: steady ? step : 0 }) });
    }
    return running;
  };
}

function figureOf(text: string | null | undefined): number | undefined {
  const digits = text && text.length <= 24 ? FIGURE.exec(text.trim())?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits.replace(/\D/g, ''));
}

const longLoaded = (document: Document): boolean => document.readyState === 'complete' && longSince('loadEventEnd', LONG_AGO.since);

const hanging = (document: Document): boolean => document.readyState === 'interactive' && longSince('domContentLoadedEventEnd', HANGING.since);

function longSince(mark: 'loadEventEnd' | 'domContentLoadedEventEnd', ms: number): boolean {
  const [navigation] = performance.getEntriesByType?.('navigation') ?? [];
  const at = (navigation as PerformanceNavigationTiming | undefined)?.[mark] ?? 0;
  return at > 0 && performance.now() - at > ms;
}

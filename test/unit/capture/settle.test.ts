import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SETTLE, settle } from '@/lib/capture/settle';

/** When a page has come to rest. Times are the test's own: nothing here waits. */

const WORDS = 'Words enough that somebody may want to read them.';
let page: JSDOM;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  page = new JSDOM('<!doctype html><main><p>Hello</p></main>');
  vi.stubGlobal('MutationObserver', page.window.MutationObserver);
  state('complete');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const state = (value: DocumentReadyState) => Object.defineProperty(page.window.document, 'readyState', { value, configurable: true });
/** How long ago the page had loaded, or its document was parsed, ms. */
const navigation = (times: { loadEventEnd?: number; domContentLoadedEventEnd?: number }) =>
  Object.assign(performance, { getEntriesByType: () => [times] });
const add = (text: string) => {
  const { document } = page.window;
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.querySelector('main')?.append(paragraph);
};
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
/** Starts waiting; tells whether the page has come to rest. */
function waiting(limits?: { quiet: number; most: number }) {
  const wait = { over: false };
  void settle(page.window.document, limits).then(() => {
    wait.over = true;
  });
  return wait;
}

describe('a page comes to rest', () => {
  it('once it has been quiet for a while, and not before', async () => {
    const wait = waiting();
    await pass(SETTLE.quiet - 1);
    expect(wait.over).toBe(false);
    await pass(1);
    expect(wait.over).toBe(true);
  });

  it('later where words still come, counted from the last of them', async () => {
    const wait = waiting();
    for (const _ of [1, 2, 3]) {
      await pass(SETTLE.quiet - 50);
      add(WORDS);
    }
    await pass(SETTLE.quiet - 1);
    expect(wait.over).toBe(false);
    await pass(1);
    expect(wait.over).toBe(true);
  });

  it('whatever its clock and counters do', async () => {
    const wait = waiting();
    for (let tick = 0; tick < 5; tick += 1) {
      await pass(SETTLE.quiet / 5);
      add(`12:00:0${tick}`);
    }
    expect(wait.over).toBe(true);
  });

  it('not before it has loaded', async () => {
    state('loading');
    const wait = waiting();
    await pass(SETTLE.quiet * 3);
    expect(wait.over).toBe(false);
    page.window.dispatchEvent(new page.window.Event('load'));
    await pass(SETTLE.quiet);
    expect(wait.over).toBe(true);
  });

  it('not before its fonts are there', async () => {
    let arrive = () => {};
    const ready = new Promise<void>((done) => {
      arrive = done;
    });
    Object.defineProperty(page.window.document, 'fonts', { value: { ready } });
    const wait = waiting();
    await pass(SETTLE.quiet * 3);
    expect(wait.over).toBe(false);
    arrive();
    await pass(SETTLE.quiet);
    expect(wait.over).toBe(true);
  });
});

describe('a figure that runs up to its end', () => {
  /** Every 50 ms the page writes the next of its figures, as counters do: by a new text, or in the same node. */
  async function runs(figures: (string | number)[], how: 'text' | 'data' = 'text', each = 50) {
    const { document } = page.window;
    const home = document.createElement('b');
    home.textContent = String(figures[0]);
    document.querySelector('p')?.append(home);
    const wait = waiting();
    for (const figure of figures.slice(1)) {
      await pass(each);
      if (how === 'text') home.textContent = String(figure);
      else (home.firstChild as Text).data = String(figure);
      await pass(0);
      if (wait.over) return false;
    }
    await pass(SETTLE.quiet + each);
    return wait.over;
  }
  const upTo = (count: number, write = (at: number): string | number => at * 100) => Array.from({ length: count }, (_, at) => write(at));

  it.each<[string, (string | number)[], ('text' | 'data')?]>([
    ['by new texts', upTo(20)],
    ['in the same node', upTo(20), 'data'],
    ['with separators and a unit', upTo(20, (at) => `${at},500+ teams`)],
    ['downwards', upTo(20).reverse()],
  ])('is waited for: %s', async (_, figures, how) => expect(await runs(figures, how)).toBe(true));

  it.each<[string, (string | number)[], number?]>([
    ['a clock', upTo(20, (at) => `12:00:${10 + at}`)],
    ['seconds that tick', upTo(20), 1000],
    ['a figure that goes to and fro', upTo(20, (at) => (at % 2 ? 7 : 3))],
    ['words that change', upTo(20, (at) => `word ${'x'.repeat(at)}`)],
  ])('%s is not', async (_, figures, each) => expect(await runs(figures, 'text', each)).toBe(false));

  it('without end is left after a while', async () => expect(await runs(upTo(80))).toBe(false));
});

describe('nobody waits longer than the limit', () => {
  it('for a page that never stops changing', async () => {
    const wait = waiting();
    for (let at = 0; at < SETTLE.most - 100; at += 100) {
      add(WORDS);
      await pass(100);
    }
    expect(wait.over).toBe(false);
    add(WORDS);
    await pass(100);
    expect(wait.over).toBe(true);
  });

  it('for a page that never loads', async () => {
    state('loading');
    const wait = waiting();
    await pass(SETTLE.most - 1);
    expect(wait.over).toBe(false);
    await pass(1);
    expect(wait.over).toBe(true);
  });

  it('for fonts that never come, or are refused', async () => {
    Object.defineProperty(page.window.document, 'fonts', { value: { ready: new Promise(() => {}) }, configurable: true });
    const never = waiting();
    await pass(SETTLE.most);
    expect(never.over).toBe(true);
    Object.defineProperty(page.window.document, 'fonts', { value: { ready: Promise.reject(new Error('no such font')) }, configurable: true });
    const refused = waiting();
    await pass(SETTLE.quiet);
    expect(refused.over).toBe(true);
  });

  it('that the caller sets', async () => {
    state('loading');
    const wait = waiting({ quiet: 20, most: 90 });
    await pass(89);
    expect(wait.over).toBe(false);
    await pass(1);
    expect(wait.over).toBe(true);
  });

  it('and a shorter one holds where the page loaded long ago, or hangs on something of a stranger', async () => {
    await pass(10_000);
    navigation({ loadEventEnd: 1 });
    const loaded = waiting();
    await pass(30);
    expect(loaded.over).toBe(true);
    state('interactive');
    navigation({ domContentLoadedEventEnd: 1 });
    const hangs = waiting();
    await pass(699);
    expect(hangs.over).toBe(false);
    await pass(1);
    expect(hangs.over).toBe(true);
  });

  it('while one that has only just loaded gets its full time', async () => {
    await pass(1000);
    navigation({ loadEventEnd: 900 });
    const wait = waiting();
    await pass(SETTLE.quiet - 1);
    expect(wait.over).toBe(false);
  });
});

describe('after rest', () => {
  it('what still changes is nobody’s business: nothing watches, no timer runs', async () => {
    const stopped = vi.spyOn(page.window.MutationObserver.prototype, 'disconnect');
    const wait = waiting();
    await pass(SETTLE.quiet);
    expect(wait.over).toBe(true);
    expect(stopped).toHaveBeenCalledOnce();
    add(WORDS);
    await pass(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a second look waits for what came meanwhile', async () => {
    const first = waiting();
    await pass(SETTLE.quiet);
    expect(first.over).toBe(true);
    const second = waiting();
    await pass(SETTLE.quiet - 50);
    add(WORDS);
    await pass(SETTLE.quiet - 50);
    expect(second.over).toBe(false);
    await pass(50);
    expect(second.over).toBe(true);
  });

  it('the page is as it was', async () => {
    const before = page.serialize();
    const wait = waiting();
    await pass(SETTLE.most);
    expect(wait.over).toBe(true);
    expect(page.serialize()).toBe(before);
  });
});

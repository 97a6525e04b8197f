import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The watcher in a page of its own: what it tells, and that it does nothing while nothing happens. */

const told = vi.hoisted(() => [] as string[]);
const answers = vi.hoisted(() => [] as unknown[]);
vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'ours', sendMessage: async (message: { data: { url: string } }) => (told.push(message.data.url), answers.shift()) } },
}));
vi.mock('wxt/utils/define-unlisted-script', () => ({ defineUnlistedScript: (main: () => void) => main }));

let page: JSDOM;
let watching: Set<object>;
let hidden: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
  hidden = false;
  page = new JSDOM('<!doctype html><title>Home</title><p>Words</p>', { url: 'https://acme.com/', pretendToBeVisual: true });
  const { window } = page;
  Object.defineProperty(window.document, 'hidden', { get: () => hidden });
  Object.defineProperty(window.document, 'readyState', { get: () => 'complete' });
  watching = new Set();
  class Observer extends window.MutationObserver {
    override observe(...given: Parameters<MutationObserver['observe']>) {
      watching.add(this);
      super.observe(...given);
    }
    override disconnect() {
      watching.delete(this);
      super.disconnect();
    }
  }
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('location', window.location);
  vi.stubGlobal('MutationObserver', Observer);
  vi.stubGlobal('AbortController', window.AbortController);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  (globalThis as { throughlineWatches?: boolean }).throughlineWatches = false;
});

async function start(withNavigation = false): Promise<EventTarget | undefined> {
  const navigation = withNavigation ? new page.window.EventTarget() : undefined;
  if (navigation) Object.assign(page.window, { navigation });
  const { default: main } = await import('@/entrypoints/watch');
  (main as unknown as () => void)();
  await settled();
  return navigation;
}
const settled = () => vi.advanceTimersByTimeAsync(10_000);
const show = (visible: boolean) => {
  hidden = !visible;
  page.window.document.dispatchEvent(new page.window.Event('visibilitychange'));
};
const go = (path: string) => {
  page.window.history.pushState(null, '', path);
  page.window.document.title = path;
};

describe.each([
  ['with the Navigation API', true, 0],
  ['without it', false, 1],
])('%s', (_, navigation, resident) => {
  it('a page at rest costs nothing: no timer runs, and no observer looks at its body', async () => {
    await start(navigation);
    expect(told).toEqual(['https://acme.com/']);
    expect(vi.getTimerCount()).toBe(0);
    expect(watching.size).toBe(resident);
    for (let count = 0; count < 50; count += 1) page.window.document.body.append(page.window.document.createElement('p'));
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount(), 'changes within the page wake nobody').toBe(0);
    await settled();
    expect(told).toHaveLength(1);
  });

  it('a hidden page is not watched at all, and is looked at again when it is shown', async () => {
    await start(navigation);
    show(false);
    expect(watching.size).toBe(0);
    go('/pricing');
    await settled();
    expect(vi.getTimerCount()).toBe(0);
    expect(told).toHaveLength(1);
    show(true);
    await settled();
    expect(told).toEqual(['https://acme.com/', 'https://acme.com/pricing']);
    expect(watching.size).toBe(resident);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a page that is opened hidden waits until it is shown', async () => {
    hidden = true;
    await start(navigation);
    expect([told.length, watching.size, vi.getTimerCount()]).toEqual([0, 0, 0]);
    show(true);
    await settled();
    expect(told).toEqual(['https://acme.com/']);
  });

  it('hiding it ends what was about to be told', async () => {
    const api = await start(navigation);
    go('/shop');
    api?.dispatchEvent(new page.window.Event('navigatesuccess'));
    await vi.advanceTimersByTimeAsync(10);
    show(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});

it('access that was taken back ends the watching, in a page that is open already', async () => {
  answers.push({ ok: false, problems: [{ code: 'page/no-access' }] });
  await start();
  expect(told).toHaveLength(1);
  go('/pricing');
  show(false);
  show(true);
  await settled();
  expect([told.length, watching.size, vi.getTimerCount()]).toEqual([1, 0, 0]);
});

it('without the Navigation API a change of the title tells of another page', async () => {
  await start();
  go('/about');
  await settled();
  expect(told).toEqual(['https://acme.com/', 'https://acme.com/about']);
});

describe('an endless page', () => {
  /** What the page does with its address, where it is scrolled to then, and whether somebody has just clicked. */
  async function turns(scrollY: number, path: string, isActive = false) {
    Object.defineProperty(page.window, 'scrollY', { value: scrollY, configurable: true });
    Object.defineProperty(page.window.navigator, 'userActivation', { value: { isActive }, configurable: true });
    go(path);
    await settled();
  }

  it('is told once, however many addresses it writes while it is scrolled', async () => {
    await start();
    for (let at = 1; at <= 100; at += 1) await turns(at * 2000, `/page/${at}`);
    expect(told).toEqual(['https://acme.com/']);
  });

  it('ends where somebody clicks, or where another page begins at its top', async () => {
    await start();
    await turns(2000, '/page/1');
    await turns(6000, '/story', true);
    await turns(0, '/about');
    expect(told).toEqual(['https://acme.com/', 'https://acme.com/story', 'https://acme.com/about']);
  });

  it('is not taken for one where it was hardly scrolled', async () => {
    await start();
    await turns(100, '/next');
    expect(told).toHaveLength(2);
  });
});

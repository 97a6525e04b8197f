import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { settle } from '@/lib/capture';
import type { Outcome } from '@/lib/problem';

/** Between a change of the address and the first look, so that a chain of redirects is told once; ms. */
const REST = 300;

/** Scrolled on by more than this share of the screen without a click, a new address is more of the same feed. */
const ON = 0.5;

/**
 * Resident on granted sites. Tells the background `{ type: 'page/settled', data: { url } }` when the page has come to rest,
 * on arrival and after each change of its address; reads nothing itself, is silent while the tab is hidden, and runs no timer
 * while nothing happens.
 */
export default defineUnlistedScript(() => {
  // In this extension's own world; the page cannot see it. Injected twice, the first stays.
  const world = globalThis as { throughlineWatches?: boolean };
  if (world.throughlineWatches) return;
  world.throughlineWatches = true;

  const ears = new AbortController();
  const { signal } = ears;
  const { navigation } = window as unknown as { navigation?: EventTarget };
  const title = new MutationObserver(soon);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';
  let toldAt = 0;
  let busy = false;

  if (navigation) navigation.addEventListener('navigatesuccess', soon, { signal });
  window.addEventListener('popstate', again, { signal });
  window.addEventListener('hashchange', soon, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && again(), { signal });
  document.addEventListener('visibilitychange', turned, { signal });
  turned();
  void tell();

  /** Hidden, the page is left alone altogether. */
  function turned(): void {
    if (document.hidden) {
      clearTimeout(timer);
      title.disconnect();
      return;
    }
    // Without the Navigation API a route change shows itself by the page's title.
    if (!navigation) title.observe(document.head ?? document.documentElement, { childList: true, subtree: true, characterData: true });
    soon();
  }

  function again(): void {
    told = '';
    soon();
  }

  function soon(): void {
    if (document.hidden || told === location.href) return;
    if (goesOn()) {
      told = location.href;
      toldAt = window.scrollY;
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(tell, REST);
  }

  /** An endless page writes a new address as one scrolls; another page comes by a click, or begins at its top. */
  function goesOn(): boolean {
    return (
      told !== '' && !window.navigator.userActivation?.isActive && Math.abs(window.scrollY - toldAt) > window.innerHeight * ON && window.scrollY > 0
    );
  }

  async function tell(): Promise<void> {
    // Updated or removed, the extension leaves its scripts behind without a home.
    if (!browser.runtime?.id) return stop();
    if (busy || document.hidden || told === location.href) return;
    busy = true;
    await settle(document);
    busy = false;
    if (document.hidden) return;
    told = location.href;
    toldAt = window.scrollY;
    try {
      const answer: Outcome<unknown> | undefined = await browser.runtime.sendMessage({ type: 'page/settled', data: { url: told } });
      // Access was taken back: this page is no longer watched, though its script cannot be taken out of it.
      if (answer?.ok === false && answer.problems[0]?.code === 'page/no-access') stop();
    } catch {
      if (!browser.runtime?.id) stop();
    }
  }

  function stop(): void {
    clearTimeout(timer);
    title.disconnect();
    ears.abort();
    world.throughlineWatches = false;
  }
});

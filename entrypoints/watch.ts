import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { settle } from '@/lib/capture/settle';

/** ms between two tellings of the same page, however often it changes its address. */
const REST = 500;

/**
 * Resident on granted sites. Says `{ type: 'page/settled', data: { url } }` when the page has come to rest,
 * on arrival and after each route change; reads nothing itself and runs no timer while nothing happens.
 */
export default defineUnlistedScript(() => {
  const mark = '__throughlineWatch';
  const world = globalThis as unknown as Record<string, unknown>;
  if (world[mark]) return;
  world[mark] = true;

  let told = '';
  let waiting = false;

  const tell = async () => {
    if (waiting || document.hidden || told === location.href) return;
    waiting = true;
    await settle(document);
    waiting = false;
    if (!browser.runtime?.id) return stop();
    if (document.hidden || told === location.href) return;
    told = location.href;
    await browser.runtime.sendMessage({ type: 'page/settled', data: { url: location.href } }).catch(stop);
  };
  const moved = () => {
    setTimeout(tell, REST);
  };
  const { navigation } = window as unknown as { navigation?: EventTarget };
  const stop = () => {
    navigation?.removeEventListener('navigatesuccess', moved);
    window.removeEventListener('popstate', moved);
    window.removeEventListener('hashchange', moved);
    document.removeEventListener('visibilitychange', tell);
    world[mark] = false;
  };

  navigation?.addEventListener('navigatesuccess', moved);
  window.addEventListener('popstate', moved);
  window.addEventListener('hashchange', moved);
  document.addEventListener('visibilitychange', tell);
  void tell();
});

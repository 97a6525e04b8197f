import { browser } from 'wxt/browser';

/** Wide enough for a page's desktop form, px. */
const SIZE = { width: 1280, height: 800 };

/** Windows a scan has open now. What happens in them is the scan's business alone. */
const open = new Set<number>();

export const isScanWindow = (windowId: number | undefined): boolean => windowId !== undefined && open.has(windowId);

/**
 * A window of its own, not in front: a tab in the background does not render, the active tab of an unfocused window does.
 * Its first tab stays empty and keeps it open between pages.
 */
export async function openScanWindow(): Promise<number> {
  // Firefox opens windows in front only: whoever was there before is brought back.
  const before = import.meta.env.FIREFOX ? await browser.windows.getLastFocused().catch(() => undefined) : undefined;
  const made = await browser.windows.create({ url: 'about:blank', ...(import.meta.env.FIREFOX ? {} : { focused: false }), ...SIZE });
  if (before?.id !== undefined) await browser.windows.update(before.id, { focused: true }).catch(() => undefined);
  const id = made?.id;
  if (id === undefined) throw new Error('The browser opened no window.');
  open.add(id);
  return id;
}

/** Closes what a scan opened, also after the worker that opened it has died. */
export async function closeScanWindows(ids: readonly number[]): Promise<void> {
  await Promise.allSettled(ids.map((id) => browser.windows.remove(id)));
  for (const id of ids) open.delete(id);
}

import { browser } from 'wxt/browser';
import { type Framed, isOwnFrame, joinFrames, type PageSnapshot, readSnapshot } from '@/lib/capture';
import { grantedOrigins, originPattern } from './sites';
import { within } from './within';

/** A frame gets this long to be read, ms; all of them are read at once. */
const FRAME_MS = 6_000;
/** Frames read of one page, nested ones included. */
const MOST = 12;

/**
 * Joins the frames of other sites that the person gave access to, each in its place; the rest stays named as not seen.
 * The browser lets no script into a frame of a site that was not granted, and none is tried where no frame asks for it.
 */
export async function withFrames(tabId: number, page: PageSnapshot): Promise<PageSnapshot> {
  if (!page.frames?.length) return page;
  const granted = await grantedOrigins();
  const found = granted.length ? await framesOf(tabId) : new Map<string, number>();
  let left = MOST;
  return joined(page, []);

  async function joined(host: PageSnapshot, at: readonly number[]): Promise<PageSnapshot> {
    const read = await Promise.all((host.frames ?? []).map((gap) => frameAt(host, gap, [...at, ...gap.path])));
    return joinFrames(
      host,
      read.filter((one) => one !== undefined),
    );
  }

  async function frameAt(host: PageSnapshot, gap: Framed['gap'], path: readonly number[]): Promise<Framed | undefined> {
    const frameId = found.get(path.join());
    if (frameId === undefined || left <= 0) return undefined;
    left -= 1;
    const snapshot = await readFrame(tabId, frameId);
    if (!snapshot) return undefined;
    const origin = originPattern(snapshot.url);
    const byOthers = !isOwnFrame(host.url, snapshot.url, origin !== undefined && granted.includes(origin));
    return { gap, snapshot: await joined(snapshot, path), byOthers };
  }
}

/** Where each frame that may be read stands, told by itself. */
async function framesOf(tabId: number): Promise<Map<string, number>> {
  const told = await within(
    FRAME_MS,
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: pathInTab, injectImmediately: true }),
  ).catch(() => []);
  return new Map((told ?? []).flatMap(({ frameId, result }) => (frameId && typeof result === 'string' ? [[result, frameId] as const] : [])));
}

async function readFrame(tabId: number, frameId: number): Promise<PageSnapshot | undefined> {
  const injected = browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/capture.js'], injectImmediately: true });
  const results = await within(FRAME_MS, injected).catch(() => undefined);
  const read = readSnapshot(results?.[0]?.result);
  return read.ok ? read.value : undefined;
}

/** Runs in the frame: its place among the frames of each window above it. */
function pathInTab(): string {
  const path: number[] = [];
  let frame: Window = window;
  while (frame !== frame.parent && path.length < 10) {
    const { parent } = frame;
    let at = 0;
    while (at < parent.length && at < 1000 && (parent as Window & Record<number, Window>)[at] !== frame) at += 1;
    path.unshift(at);
    frame = parent;
  }
  return path.join();
}

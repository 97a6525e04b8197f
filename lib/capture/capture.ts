import { asksOf } from './asks';
import { type Blocks, blocksOf } from './blocks';
import { enter, own, viewOf } from './dom';
import { surfacesOf } from './head';
import type { PageSnapshot, TextBlock } from './snapshot';
import { type Walk, walkOf } from './walk';
import type { WalkOptions } from './walked';

export interface CaptureOptions extends WalkOptions {
  /** ISO 8601, UTC; the clock's where left out. */
  now?: string;
  /** Main-thread time after which the reading stops, ms. */
  limitMs?: number;
}

/** Nodes read, and main-thread time taken, before the page gets its turn; ms. A frame of 60 a second is 16. */
const SLICE = { nodes: 1_000, blocks: 1_000, ms: 12 };
/** So often a reading begins anew because the page took away the part in hand; then it takes what is there. */
const RESTARTS = 2;

/** What the page shows, read in one go. Writes nothing to the page; layout is worked out once, by the first reading. */
export function capture(document: Document, options: CaptureOptions = {}): PageSnapshot {
  const reading = begin(document, options);
  let snapshot = reading.step(Infinity);
  while (!snapshot) snapshot = reading.step(Infinity);
  return snapshot;
}

/**
 * The same in slices, the page's own work between them. Each run is read and placed within one slice, so that words and box belong together.
 * What changes in parts already read is accepted: they are told as they were a moment ago. Where the part in hand has left the page,
 * the reading begins anew, at most twice. `pause` lets the page have its turn.
 */
export async function captureInSlices(document: Document, options: CaptureOptions, pause: () => Promise<unknown>): Promise<PageSnapshot> {
  let reading = begin(document, options);
  for (let restarts = 0; ; ) {
    const snapshot = reading.step(SLICE.nodes);
    if (snapshot) return snapshot;
    await pause();
    if (reading.stands() || restarts >= RESTARTS) continue;
    restarts += 1;
    reading = begin(document, options);
  }
}

interface Reading {
  /** Reads on, for so many nodes at most; the snapshot, once all is read. */
  step(nodes: number): PageSnapshot | undefined;
  stands(): boolean;
}

function begin(document: Document, { now, limitMs = 4000, ...options }: CaptureOptions): Reading {
  enter(document);
  const { performance } = viewOf(document);
  let spentMs = 0;
  let walk: Walk | undefined;
  let blocks: Blocks;
  let walked = false;
  return { step, stands: () => walked || !walk || walk.stands() };

  function step(nodes: number): PageSnapshot | undefined {
    const began = performance.now();
    const enough = nodes < Infinity ? () => performance.now() - began > SLICE.ms : undefined;
    if (!walk) {
      walk = walkOf(document, options, (run) => blocks.take(run));
      blocks = blocksOf(document, walk.walked);
    }
    walk.walked.until = began + limitMs - spentMs;
    walked ||= walk.step(nodes, enough);
    const done = walked && !enough?.() ? blocks.finish(nodes) : undefined;
    const snapshot = done && told(document, walk, done, now);
    spentMs += performance.now() - began;
    return snapshot && { ...snapshot, captureMs: Math.round(spentMs * 100) / 100 };
  }
}

function told(document: Document, { walked }: Walk, blocks: TextBlock[], now: string | undefined): PageSnapshot {
  const view = viewOf(document);
  const root = own<Element | null>(document, 'scrollingElement') ?? own<Element | null>(document, 'documentElement');
  const responseStatus = statusOf(view);
  return {
    snapshot: 1,
    url: own<string>(document, 'URL'),
    capturedAt: now ?? new Date().toISOString(),
    ...surfacesOf(document),
    viewport: { width: view.innerWidth, height: view.innerHeight },
    documentHeight: root ? own<number>(root, 'scrollHeight') : 0,
    visibility: own<string>(document, 'visibilityState') === 'hidden' ? 'hidden' : 'visible',
    ...(responseStatus && { responseStatus }),
    blocks,
    spoken: [...walked.spoken],
    unseen: walked.unseen,
    ...(walked.frames.length && { frames: walked.frames }),
    asks: asksOf(document, walked, blocks),
    captureMs: 0,
  };
}

function statusOf(view: Window): number | undefined {
  const [navigation] = view.performance.getEntriesByType?.('navigation') ?? [];
  return (navigation as (PerformanceEntry & { responseStatus?: number }) | undefined)?.responseStatus;
}

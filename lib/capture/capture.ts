import { asksOf } from './asks';
import { blocksOf } from './blocks';
import { enter, own, viewOf } from './dom';
import { surfacesOf } from './head';
import type { PageSnapshot } from './snapshot';
import { walk } from './walk';
import type { WalkOptions } from './walked';

export interface CaptureOptions extends WalkOptions {
  /** ISO 8601, UTC; the clock's where left out. */
  now?: string;
}

/** What the page shows, read in one walk. Writes nothing to the page; layout is worked out once, by the first reading. */
export function capture(document: Document, { now, ...options }: CaptureOptions = {}): PageSnapshot {
  enter(document);
  const view = viewOf(document);
  const started = view.performance.now();
  const walked = walk(document, options);
  const blocks = blocksOf(document, walked);
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
    asks: asksOf(document, walked, blocks),
    captureMs: Math.round((view.performance.now() - started) * 100) / 100,
  };
}

function statusOf(view: Window): number | undefined {
  const [navigation] = view.performance.getEntriesByType?.('navigation') ?? [];
  return (navigation as (PerformanceEntry & { responseStatus?: number }) | undefined)?.responseStatus;
}

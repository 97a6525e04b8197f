import type { Audit, AuditedTouchpoint, Decision, Finding } from '@/lib/audit';
import type { PageSnapshot } from '@/lib/capture';
import type { Landing } from '@/lib/reading';

/** Pages, verdicts and decisions made by hand, each with what a test wants changed: what comes after the capture does not hang on it. */

/** A page of paragraphs under one heading. */
export function aSnapshot([heading = 'Hello', ...paragraphs]: readonly string[] = [], change: Partial<PageSnapshot> = {}): PageSnapshot {
  const block = (text: string, at: number): PageSnapshot['blocks'][number] => ({
    text,
    role: at ? 'paragraph' : 'heading',
    ...(at ? { under: 0 } : { level: 1 }),
    region: 'main',
    prominence: { size: at ? 16 : 32, weight: at ? 400 : 700, firstScreen: true },
    place: { top: at * 40, left: 0, width: 800, height: 30 },
  });
  return {
    snapshot: 1,
    url: 'https://brand.test/',
    capturedAt: '2026-11-14T09:00:00.000Z',
    title: heading,
    openGraph: {},
    twitter: {},
    structuredData: [],
    viewport: { width: 1280, height: 800 },
    documentHeight: 900,
    visibility: 'visible',
    blocks: [heading, ...paragraphs].map(block),
    spoken: [],
    unseen: [],
    asks: { password: false, cookieChoice: false, humanCheck: false },
    captureMs: 2,
    ...change,
  };
}

/** How a message landed, as the reading tells it. */
export const landed = (message: string, state: Landing['state'], change: Partial<Landing> = {}): Landing => ({
  message,
  state,
  certainty: 'confirmed',
  confidence: 0.9,
  evidence: [],
  cues: [],
  lost: [],
  ...change,
});

/** A touchpoint that was read; it owes every message that is given a landing. */
export const aTouchpoint = (touchpointId: string, change: Partial<AuditedTouchpoint> = {}): AuditedTouchpoint => ({
  touchpointId,
  name: touchpointId,
  channelId: 'site',
  channel: 'Site',
  channelType: 'site',
  status: 'scanned',
  landings: [],
  owed: (change.landings ?? []).map(({ message }) => ({ message, because: 'so it is' })),
  balance: { benefitShare: null, counts: { feature: 0, benefit: 0, mixed: 0, proof: 0, cta: 0, other: 0 }, undecided: 0, sentences: [] },
  facts: [],
  actions: [],
  outcomes: [],
  unseen: [],
  copyWords: 0,
  hearing: {},
  ...change,
});

export const aFinding = (fingerprint: string, change: Partial<Finding> = {}): Finding => ({
  fingerprint,
  check: 'message/missing',
  scope: 'page',
  element: 'strategy',
  severity: 'serious',
  certainty: 'confirmed',
  title: 'A planned message is missing',
  why: '',
  says: fingerprint,
  evidence: [],
  todo: '',
  rank: 1,
  ...change,
});

export const anAudit = (planId: string, touchpoints: AuditedTouchpoint[], findings: Finding[], change: Partial<Audit> = {}): Audit => ({
  id: 'one',
  planId,
  brand: 'Larkfield',
  revision: 1,
  engine: '1',
  date: '2026-11-02',
  judgedAt: '2026-11-02T09:00:00.000Z',
  messages: [],
  touchpoints,
  findings,
  outcomes: [],
  catalogue: [],
  calibration: { best: {} },
  coverage: { planned: touchpoints.length, scanned: touchpoints.length, notScanned: 0, notJudged: 0 },
  score: { value: null, because: '' },
  thresholds: {},
  ...change,
});

export const aDecision = (id: string, fingerprint: string, change: Partial<Decision> = {}): Decision => ({
  id,
  planId: 'p',
  fingerprint,
  kind: 'dismissed',
  by: 'Ada',
  at: '2026-11-02T10:00:00.000Z',
  ...change,
});

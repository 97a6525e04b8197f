import type { AuditedTouchpoint, Decision, Finding } from '@/lib/audit';
import type { PageSnapshot } from '@/lib/capture';
import type { Landing } from '@/lib/reading';

/** A page of paragraphs under one heading, made by hand: what the audit does with a page does not hang on capture. */
export function aSnapshot([heading = 'Hello', ...paragraphs]: string[], change: Partial<PageSnapshot> = {}): PageSnapshot {
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

export const aLanding = (message: string, state: Landing['state'], change: Partial<Landing> = {}): Landing => ({
  message,
  state,
  certainty: 'confirmed',
  confidence: 0.9,
  evidence: [],
  cues: [],
  lost: [],
  ...change,
});

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
  title: '',
  why: '',
  says: fingerprint,
  evidence: [],
  todo: '',
  rank: 0,
  ...change,
});

export const aDecision = (fingerprint: string, at: string, change: Partial<Decision> = {}): Decision => ({
  id: at,
  planId: 'p',
  fingerprint,
  kind: 'dismissed',
  by: 'Ada',
  at,
  ...change,
});

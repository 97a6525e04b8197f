import type { Audit, AuditedTouchpoint, Decision, Finding } from '@/lib/audit';
import type { PageSnapshot } from '@/lib/capture';
import type { Plan } from '@/lib/plan';

/** The smallest plan the rooms accept, with what a test wants changed. */
export const aPlan = (change: Partial<Plan> = {}): Plan => ({
  throughlinePlan: 1,
  brand: { name: 'Larkfield', accepted: [], wrong: [], tone: [], hosts: [] },
  commercialBrief: {},
  goals: [],
  audiences: [],
  messages: [{ id: 'calm', priority: 1, statement: 'A calmer inbox', phrasings: [], contradictions: [], audiences: [], channels: [], proof: [] }],
  features: [],
  benefits: [],
  claims: [],
  terms: [],
  channels: [],
  calendar: [],
  ...change,
});

export const aSnapshot = (change: Partial<PageSnapshot> = {}): PageSnapshot => ({
  snapshot: 1,
  url: 'https://larkfield.test/',
  capturedAt: '2026-11-02T09:00:00.000Z',
  title: 'Larkfield',
  openGraph: {},
  twitter: {},
  structuredData: [],
  viewport: { width: 1280, height: 800 },
  documentHeight: 900,
  visibility: 'visible',
  blocks: [],
  spoken: [],
  unseen: [],
  asks: { password: false, cookieChoice: false, humanCheck: false },
  captureMs: 1,
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
  owed: [],
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

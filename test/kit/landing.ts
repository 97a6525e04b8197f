import type { PlannedLanding } from '@/lib/checks';
import type { Message } from '@/lib/plan';
import type { Evidence } from '@/lib/reading';

/** A message of a plan, with what a test wants changed. */
export const aMessage = (change: Partial<Message> = {}): Message => ({
  id: 'on-device',
  priority: 1,
  statement: 'Your data never leaves your device',
  phrasings: [],
  contradictions: [],
  audiences: [],
  channels: [],
  proof: [],
  ...change,
});

export const aQuote = (quote: string, change: Partial<Evidence> = {}): Evidence => ({
  quote,
  surface: 'body',
  block: 0,
  region: 'main',
  cues: [],
  ...change,
});

/** A landing that is owed and sure, with what a test wants changed. */
export const aLanding = (change: Partial<Omit<PlannedLanding, 'message'>> & { message?: Partial<Message> } = {}): PlannedLanding => ({
  state: 'present',
  certainty: 'confirmed',
  confidence: 0.9,
  evidence: [aQuote('Nothing ever leaves your device.')],
  cues: [],
  lost: [],
  owed: { because: 'the first message belongs on every touchpoint' },
  ...change,
  message: aMessage(change.message),
});

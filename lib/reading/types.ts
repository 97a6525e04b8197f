// Long because the whole contract of a reading stands in one place.
import type { PageSnapshot, Region, TextQuoteSelector } from '@/lib/capture';

/** A quote with its place, so that a person can go and look. */
export interface Evidence {
  quote: string;
  /** Where it was read. `plan` quotes the brief itself. */
  surface: 'body' | 'title' | 'description' | 'openGraph' | 'twitter' | 'structuredData' | 'plan';
  /** Index into the snapshot's blocks; body only. */
  block?: number;
  region?: Region;
  /** Text of the heading it stands under. */
  heading?: string;
  selector?: TextQuoteSelector;
  /** Touchpoint name, on findings that quote several. */
  touchpoint?: string;
  /** Field of the plan, e.g. `goals[0].statement`; plan only. */
  field?: string;
  /** Why this quote counts, in a marketer's words. */
  cues: string[];
}

export type State = 'present' | 'weak' | 'missing' | 'contradicted' | 'notJudged';
export type Certainty = 'confirmed' | 'pleaseCheck';

/** Why something could not be judged: the closed list. Sentences for each stand in `lib/audit/reasons.ts`. */
export type NotJudgedReason =
  | 'language-not-read'
  | 'login-wall'
  | 'consent-wall'
  | 'age-gate'
  | 'parked-domain'
  | 'maintenance'
  | 'cookie-layer-only'
  | 'empty-shell'
  | 'human-check'
  | 'error-page'
  | 'too-little-text'
  | 'read-while-hidden'
  | 'plan-lacks'
  | 'touchpoint-not-scanned'
  | 'one-touchpoint-only'
  | 'nothing-earlier';

/** A message on a touchpoint. */
export interface Landing {
  /** The message's id. */
  message: string;
  state: State;
  certainty: Certainty;
  /** How sure, share 0 to 1. */
  confidence: number;
  /** Up to three best sentences; on `missing`, the nearest ones. */
  evidence: Evidence[];
  /** Why this state, in a marketer's words. */
  cues: string[];
  /** Parts of the message no sentence carries (weak). */
  lost: string[];
  /** Present or weak, but below lower messages or off the first screen. */
  buried?: { firstSeenPx: number; below: string[] };
  /** What cannot be true together with the message. */
  contradiction?: { kind: 'figure' | 'negation' | 'listed'; page: string; plan: string };
}

/** What the sentence is about, with its reasons. */
export type SentenceLabel = 'feature' | 'benefit' | 'mixed' | 'proof' | 'cta' | 'other';

export interface ReadSentence {
  text: string;
  block: number;
  label: SentenceLabel;
  /** Probability of the label, 0 to 1. */
  confidence: number;
  /** Undecided sentences are shown, and counted in no share. */
  decided: boolean;
  cues: string[];
  firstScreen: boolean;
}

/** Features and benefits of one page. Share = (benefit + mixed / 2) / (feature + benefit + mixed). */
export interface Balance {
  benefitShare: number | null;
  counts: Record<SentenceLabel, number>;
  undecided: number;
  sentences: ReadSentence[];
}

/** A figure, price, size, date or share with what it counts. */
export interface Fact {
  /** Normalised: 20k = 20000; 2.5 KB = 2560 bytes. */
  value: number;
  /** Upper end, for ranges. */
  to?: number;
  kind: 'count' | 'money' | 'share' | 'multiple' | 'size' | 'duration' | 'date' | 'rate' | 'version';
  /** Normalised unit or currency: `bytes`, `EUR`, `days`; empty for bare counts. */
  unit: string;
  /** "over", "more than", "+", "about", "nearly": tolerated rounding. */
  bound?: 'atLeast' | 'atMost' | 'about';
  /** As the page writes it. */
  text: string;
  /** Stems of what is counted and of the subject, most specific first. */
  about: string[];
  /** Historic, quoted or hypothetical: never held against the plan. */
  past?: boolean;
  evidence: Evidence;
}

export interface CallToAction {
  text: string;
  href?: string;
  /** What it asks for, normalised: `buy`, `sign-up`, `trial`, `download`, `contact`, `learn`, `subscribe`, `donate`, `other`. */
  intent: string;
  block: number;
  firstScreen: boolean;
  /** Where it stands, and whether by itself, like a button, rather than within a sentence. */
  region?: Region;
  alone?: boolean;
}

/** A spelling of the brand's or a product's name, or of the tagline, that the plan does not accept. */
export interface NameUse {
  /** As planned. */
  planned: string;
  /** As found. */
  found: string;
  count: number;
  evidence: Evidence[];
}

/** A planned claim, retired or approved, as the page makes it. */
export interface ClaimUse {
  /** The claim's id. */
  claim: string;
  confidence: number;
  certainty: Certainty;
  evidence: Evidence;
}

/** A figure or superlative that no approved claim covers. */
export interface UncoveredClaim {
  text: string;
  fact?: Fact;
  /** It speaks of itself as beyond others; `loose` where a person should look whether a claim is meant. */
  beyond?: 'all' | 'loose';
  evidence: Evidence;
}

export interface TermUse {
  /** The term's id. */
  term: string;
  found: string;
  count: number;
  evidence: Evidence[];
}

/** A planned feature, where it stands and whether its benefit stands nearby. */
export interface FeatureUse {
  feature: string;
  evidence: Evidence;
  /** The sentence that carries the paired benefit, when one is near. */
  benefit?: Evidence;
}

/** What title, description, share preview, structured data, main heading and first screen say. */
export interface Surfaces {
  title?: string;
  description?: string;
  ogTitle?: string;
  ogDescription?: string;
  twitterTitle?: string;
  twitterDescription?: string;
  structuredName?: string;
  structuredDescription?: string;
  heading?: string;
  firstScreen: string[];
  /** Each pair of surfaces told apart, with what differs; not sure where a person should look. */
  conflicts: { between: [string, string]; quotes: [string, string]; why: string; sure?: boolean }[];
}

/** How far a page serves the plan's core idea. */
export interface Idea {
  state: 'served' | 'hinted' | 'absent';
  /** Share of the idea's words, by weight, that the best passage carries. */
  carried: number;
  /** The nearest sentence, where any comes near. */
  evidence: Evidence[];
}

/** What a reader takes in within five seconds. */
export interface FirstScreen {
  /** At most three of the first screen's own sentences, the most prominent, in reading order. */
  sentences: Evidence[];
  /** Whether they serve the core idea; absent where the plan names none, or where the first message stands for it. */
  idea?: Idea['state'];
  /** Each message of first priority: said, half said, on the first screen but not among these sentences, or not there. */
  messages: { message: string; told: 'says' | 'half' | 'unread' | 'not' }[];
}

/** Whom the copy speaks of: "we" and its forms, "you" and its forms. English only. */
export interface Address {
  we: number;
  you: number;
  /** The page is about the company itself, where "we" is at home. */
  aboutItself: boolean;
  /** Sentences that speak of "we" alone, the fullest first. */
  evidence: Evidence[];
}

/** How hard the running text is to read. English only. */
export interface Prose {
  /** Years of school, by the formula in `lib/language/readability.ts`. */
  grade: number;
  sentences: number;
  words: number;
  /** The hardest sentences, hardest first. */
  hardest: Evidence[];
}

/** Which words of an audience the page uses. */
export interface AudienceWords {
  /** The audience's id. */
  audience: string;
  /** Of its own words, those that are here. */
  own: string[];
  /** Of the words it avoids, those that are here. */
  avoided: { word: string; found: string; count: number; evidence: Evidence[] }[];
}

/** All that one page says of the plan. Pure function of plan, snapshot and calibration. */
export interface Reading {
  /** Set when a document came that is not the brand's copy. */
  notJudged?: NotJudgedReason;
  language: { code: string; read: boolean };
  /** Words of the brand's own copy. */
  copyWords: number;
  landings: Landing[];
  balance: Balance;
  facts: Fact[];
  actions: CallToAction[];
  names: NameUse[];
  taglines: NameUse[];
  retired: ClaimUse[];
  uncovered: UncoveredClaim[];
  terms: TermUse[];
  features: FeatureUse[];
  surfaces: Surfaces;
  /** What navigation and footer ask for; no call of the page's own. */
  asides: CallToAction[];
  // Each absent where it could not be told: another language, too few words, or nothing in the plan.
  firstScreen?: FirstScreen;
  idea?: Idea;
  address?: Address;
  prose?: Prose;
  audienceWords?: AudienceWords[];
}

/** What one page scored for a message, and the sentence that carries it best there. */
export interface HeardMessage {
  /** The page's address: a page is never its own witness. */
  page: string;
  /** Raw scores, in the reading's own order. */
  scores: number[];
  said?: { text: string; strength: number };
}

/** Raw scores of one page, before calibration, by message id. */
export type Hearing = Record<string, HeardMessage>;

/**
 * What the plan's pages scored, by message: a verdict on one page uses what the others reached,
 * so it is an input here and is kept with the audit.
 */
export interface Calibration {
  /** Message id to the best raw scores any page reached. */
  best: Record<string, number[]>;
  /** Message id to the sentences that carry it best on each page, strongest first. */
  echoes?: Record<string, { page: string; text: string; strength: number }[]>;
}

export type { PageSnapshot };

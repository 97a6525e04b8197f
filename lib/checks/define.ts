import type { MessageDrift } from '@/lib/audit';
import type { Audience, Channel, Claim, Feature, Goal, Message, Milestone, Plan, Term, Timeline, Touchpoint } from '@/lib/plan';
import type {
  Address,
  AudienceWords,
  Balance,
  CallToAction,
  Certainty,
  ClaimUse,
  Evidence,
  Fact,
  FeatureUse,
  Idea,
  Landing,
  NameUse,
  Prose,
  ReadSentence,
  Surfaces,
  TermUse,
  UncoveredClaim,
} from '@/lib/reading';

export type Scope = 'page' | 'across' | 'plan';
export type Severity = 'critical' | 'serious' | 'moderate' | 'minor';

/** The six core elements of a marketing system. */
export type Element = 'vision' | 'data and insights' | 'strategy' | 'execution and optimisation' | 'tools and integration' | 'people and culture';

/** What a plan rests on: the people in it, the way it is carried out, and how one sees that it works. */
export type Aspect = 'people' | 'process' | 'performance';

/** What a check of an element speaks for, where it says nothing else itself. */
export const aspectOf: Record<Element, Aspect> = {
  vision: 'performance',
  'data and insights': 'performance',
  strategy: 'process',
  'execution and optimisation': 'process',
  'tools and integration': 'process',
  'people and culture': 'people',
};

/** A landing with its message; `because` says why the touchpoint owes it, absent where it does not. */
export interface PlannedLanding extends Omit<Landing, 'message'> {
  message: Message;
  owed?: { because: string };
}

/** One scanned touchpoint as checks across touchpoints see it. */
export interface ReadTouchpoint {
  touchpoint: Touchpoint;
  channel: Channel;
  landings: PlannedLanding[];
  facts: Fact[];
  actions: CallToAction[];
  surfaces: Surfaces;
}

/** Everything a check can ask for. The runner supplies it, or records why it cannot. */
export interface Inputs {
  // any scope
  plan: Plan;
  /** The audit's date, ISO `YYYY-MM-DD`; checks have no clock. */
  date: string;

  // page scope
  touchpoint: Touchpoint;
  channel: Channel;
  /** Only messages this touchpoint owes. */
  landings: PlannedLanding[];
  /** Every message, owed or not. */
  allLandings: PlannedLanding[];
  /** Given only where the page was on screen while it was read: what a hidden tab did not show is not called missing. */
  onScreen: true;
  balance: Balance;
  /** The channel's planned share of benefits, with the default where the plan is silent. */
  benefitRange: { min: number; max: number; planned: boolean };
  /** Decided sentences on the first screen. */
  firstScreen: ReadSentence[];
  facts: Fact[];
  actions: CallToAction[];
  names: NameUse[];
  /** Variants of the planned tagline; not judged where the plan has none. */
  taglines: NameUse[];
  retiredClaims: (Omit<ClaimUse, 'claim'> & { claim: Claim })[];
  /** Approved claims the page makes outside their dates. */
  expiredClaims: (Omit<ClaimUse, 'claim'> & { claim: Claim })[];
  uncoveredClaims: UncoveredClaim[];
  terms: (Omit<TermUse, 'term'> & { term: Term })[];
  features: (Omit<FeatureUse, 'feature'> & { feature: Feature })[];
  surfaces: Surfaces;
  audiences: Audience[];
  /** How far the page serves the plan's core idea. */
  idea: Idea;
  /** Whom an English page speaks of. */
  address: Address;
  /** How hard an English page is to read. */
  prose: Prose;
  /** The highest grade planned for an audience of this channel, and whose it is. */
  readingGrade: { grade: number; audience: Audience };
  /** Words of this channel's audiences: those they use, those that put them off. */
  audienceWords: (Omit<AudienceWords, 'audience'> & { audience: Audience })[];
  /** The step this channel is for, in the plan's words. */
  plannedAction: string;
  /** What navigation and footer ask for. */
  asides: CallToAction[];
  copyWords: number;

  // across scope
  touchpoints: ReadTouchpoint[];
  /** Every planned touchpoint, and when it was last read, if ever. */
  coverage: { touchpoint: Touchpoint; channel: Channel; scannedAt?: string; reason?: string }[];
  /** What became of messages since an audit was finished last, its date, by today's judging of pages looked at alike. Not judged where there was none. */
  earlier: { date: string; drifts: Omit<MessageDrift, 'cause'>[] };

  // plan scope
  brief: Plan['commercialBrief'];
  channels: Channel[];
  plannedFeatures: Feature[];
  timeline: Timeline;
  /** Given only where the plan is written in English. */
  planInEnglish: true;
  goals: Goal[];
  /** Goals, where at least one has key results. */
  goalsWithResults: Goal[];
  vision: string;
  measurement: NonNullable<Plan['measurement']>;
  governance: NonNullable<Plan['governance']>;
  /** How often all is reviewed, in the plan's words. */
  reviewRhythm: string;
  /** Goals that say whose figure they are, by their level or in English. */
  levelledGoals: Goal[];
  /** Messages that say of what kind they are, by their kind or in English. */
  kindedMessages: Message[];
  plannedAudiences: Audience[];
  /** Who receives the figures. */
  reporter: string;
  /** All channels, where at least one names an owner, a stage, a call to action, who pays, an owner or a share of the money. */
  ownedChannels: Channel[];
  stagedChannels: Channel[];
  askingChannels: Channel[];
  fundedChannels: Channel[];
  channelsWithMeans: Channel[];
  budget: NonNullable<Plan['budget']>;
  /** What each channel gets of the money, where any does. */
  channelShares: NonNullable<Plan['budget']>['byChannel'];
  /** ISO `YYYY-MM-DD`. */
  launch: string;
  milestones: Milestone[];
}

/** What a check found, before the audit gives it touchpoint, owner, fingerprint and decisions. */
export interface Found {
  /** What it is about, by id: the stable part of the fingerprint together with `key`. */
  about?: { message?: string; claim?: string; term?: string; feature?: string; channel?: string; touchpoint?: string; goal?: string };
  /** Tells two findings of one check about the same thing apart; stable over small edits of the page. */
  key?: string;
  /** One sentence, at most 80 characters where quotes allow, in plain words. */
  says: string;
  evidence: Evidence[];
  /** What to do, one sentence. */
  todo: string;
  certainty?: Certainty;
  /** Departs from the check's own severity, e.g. for priority 1. */
  severity?: Severity;
  /** The claim's text, on claim checks. */
  claim?: string;
  /** Each touchpoint with its own quote, on checks across touchpoints. */
  values?: { touchpoint: string; quote: string }[];
}

export interface Check<Need extends keyof Inputs = keyof Inputs> {
  /** `<family>/<file>`; names the fault. */
  id: string;
  /** Defaults to `page`. */
  scope?: Scope;
  title: string;
  /** Why it matters, one sentence. */
  why: string;
  element: Element;
  /** Where it speaks for another one than most checks of its element do. */
  aspect?: Aspect;
  severity: Severity;
  needs: readonly Need[];
  /** Former ids, so that people's decisions still find it. */
  formerly?: readonly string[];
  /** Only `needs` can be read: asking for more does not compile. Pure: no clock, no storage. */
  judge(given: Pick<Inputs, Need>): Iterable<Found>;
}

export const defineCheck = <const Need extends keyof Inputs>(check: Check<Need>): Check<Need> => check;

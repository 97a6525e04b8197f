import { z } from '../zod';

/** The plan file's schema version; stands at its head as `throughlinePlan: 1`. */
export const PLAN_VERSION = 1;

const text = z.string().trim().min(1);
const id = z.string().trim().min(1).max(80);
const date = z.iso.date();
const share = z.number().min(0).max(1);
const plainOr = <Shape extends z.ZodRawShape>(shape: Shape, key: 'text') =>
  z.union([text.transform((value) => ({ [key]: value }) as { text: string }), z.strictObject({ text, ...shape })]);

export const stages = ['unaware', 'aware', 'considering', 'buying', 'using', 'advocating'] as const;
export const channelTypes = ['site', 'landing', 'social', 'email', 'store', 'ads', 'docs', 'partner', 'pr', 'sales', 'other'] as const;
export const messageKinds = ['idea', 'benefit', 'feature', 'proof', 'offer'] as const;

const brand = z.strictObject({
  name: text,
  accepted: z.array(text).default([]),
  wrong: z.array(text).default([]),
  tagline: text.optional(),
  vision: text.optional(),
  coreIdea: text.optional(),
  tone: z.array(z.strictObject({ word: text, do: text.optional(), dont: text.optional() })).default([]),
  hosts: z.array(text).default([]),
});

const commercialBrief = z.strictObject({
  achieve: text.optional(),
  reach: text.optional(),
  action: text.optional(),
  proofOfSuccess: text.optional(),
});

const goal = z.strictObject({
  id: id.optional(),
  statement: text,
  level: z.enum(['business', 'channel']).optional(),
  metric: text.optional(),
  baseline: z.union([z.number(), text]).optional(),
  target: z.union([z.number(), text]).optional(),
  by: date.optional(),
  keyResults: z.array(z.strictObject({ statement: text, target: z.union([z.number(), text]).optional() })).default([]),
  serves: id.optional(),
});

const measurement = z.strictObject({
  agreedOn: date.optional(),
  metrics: z.array(text).default([]),
  reportedTo: text.optional(),
});

const audience = z.strictObject({
  id: id.optional(),
  name: text,
  needs: z.array(text).default([]),
  evidence: z.array(text).default([]),
  vocabulary: z.array(text).default([]),
  avoid: z.array(text).default([]),
  readingGrade: z.number().min(1).max(20).optional(),
});

const message = z.strictObject({
  id: id.optional(),
  priority: z.int().min(1),
  statement: text,
  kind: z.enum(messageKinds).optional(),
  phrasings: z.array(plainOr({ language: text.optional() }, 'text')).default([]),
  contradictions: z.array(text).default([]),
  audiences: z.array(id).default([]),
  channels: z.array(id).default([]),
  from: date.optional(),
  until: date.optional(),
  proof: z.array(id).default([]),
});

const feature = z.strictObject({ id: id.optional(), name: text, benefit: text.optional() });
const benefit = plainOr({ id: id.optional() }, 'text');
const claim = z.strictObject({
  id: id.optional(),
  text,
  status: z.enum(['approved', 'retired']),
  source: text.optional(),
  replacement: text.optional(),
  until: date.optional(),
});
const term = z.strictObject({ id: id.optional(), use: text, insteadOf: z.array(text).min(1), why: text.optional() });

const touchpoint = z.strictObject({
  id: id.optional(),
  name: text,
  url: z.url({ protocol: /^https?$/ }).optional(),
  match: text.optional(),
  messages: z.array(id).optional(),
  variantOf: id.optional(),
  viewAs: z.strictObject({ signedIn: z.boolean().optional(), country: text.optional(), device: text.optional() }).optional(),
});

const channel = z.strictObject({
  id: id.optional(),
  name: text,
  type: z.enum(channelTypes).default('other'),
  funding: z.enum(['paid', 'owned', 'earned']).optional(),
  stages: z.array(z.enum(stages)).default([]),
  audiences: z.array(id).default([]),
  role: text.optional(),
  owner: text.optional(),
  callToAction: text.optional(),
  balance: z.strictObject({ benefitShare: z.strictObject({ min: share.optional(), max: share.optional() }) }).optional(),
  touchpoints: z.array(touchpoint).default([]),
});

const budget = z.strictObject({
  byObjective: z.array(z.strictObject({ goal: id, share })).default([]),
  byChannel: z.array(z.strictObject({ channel: id, share })).default([]),
  testing: share.optional(),
  hidden: z.array(text).default([]),
});

const timeline = z.strictObject({
  launch: date.optional(),
  end: date.optional(),
  milestones: z
    .array(z.strictObject({ id: id.optional(), name: text, date: date.optional(), owner: text.optional(), dependsOn: z.array(id).default([]) }))
    .default([]),
});

const calendarEntry = z.strictObject({
  date: date.optional(),
  from: date.optional(),
  until: date.optional(),
  channel: id.optional(),
  message: id.optional(),
  note: text.optional(),
});

const governance = z.strictObject({
  decides: text.optional(),
  changeRule: text.optional(),
  escalation: z.array(z.strictObject({ when: text, to: text })).default([]),
  reviewEvery: text.optional(),
  training: text.optional(),
});

/** The plan file as people write it. */
export const planFile = z.strictObject({
  throughlinePlan: z.literal(PLAN_VERSION),
  brand,
  commercialBrief: commercialBrief.default({}),
  goals: z.array(goal).default([]),
  measurement: measurement.optional(),
  audiences: z.array(audience).default([]),
  messages: z.array(message).min(1),
  features: z.array(feature).default([]),
  benefits: z.array(benefit).default([]),
  claims: z.array(claim).default([]),
  terms: z.array(term).default([]),
  channels: z.array(channel).default([]),
  budget: budget.optional(),
  timeline: timeline.optional(),
  calendar: z.array(calendarEntry).default([]),
  governance: governance.optional(),
});

type Written = z.output<typeof planFile>;
type Identified<Item extends { id?: string | undefined }> = Omit<Item, 'id'> & { id: string };

export type Message = Identified<Written['messages'][number]>;
export type Phrasing = Message['phrasings'][number] & { language?: string };
export type Feature = Identified<Written['features'][number]>;
export type Benefit = { id: string; text: string };
export type Claim = Identified<Written['claims'][number]>;
export type Term = Identified<Written['terms'][number]>;
export type Goal = Identified<Written['goals'][number]>;
export type Audience = Identified<Written['audiences'][number]>;
export type Touchpoint = Identified<Written['channels'][number]['touchpoints'][number]>;
export type Channel = Omit<Identified<Written['channels'][number]>, 'touchpoints'> & { touchpoints: Touchpoint[] };
export type Milestone = Identified<NonNullable<Written['timeline']>['milestones'][number]>;
export type Timeline = Omit<NonNullable<Written['timeline']>, 'milestones'> & { milestones: Milestone[] };

/** The plan as every room reads it: every part there (lists may be empty), every item with its id. */
export interface Plan
  extends Omit<Written, 'messages' | 'features' | 'benefits' | 'claims' | 'terms' | 'goals' | 'audiences' | 'channels' | 'timeline'> {
  messages: Message[];
  features: Feature[];
  benefits: Benefit[];
  claims: Claim[];
  terms: Term[];
  goals: Goal[];
  audiences: Audience[];
  channels: Channel[];
  timeline?: Timeline | undefined;
}

import { z } from '../zod';
import { audience, brand, commercialBrief, goal, measurement } from './schema/brief';
import { channel } from './schema/channels';
import { benefit, claim, feature, message, term } from './schema/content';
import { budget, calendarEntry, governance, timeline } from './schema/running';
import { teaching } from './schema/teaching';

/** The plan file's schema version; stands at its head as `throughlinePlan: 1`. */
export const PLAN_VERSION = 1;

/** The plan file as people write it. The JSON Schema for editors is made from this and never written twice. */
export const planFile = z
  .strictObject({
    throughlinePlan: z.literal(PLAN_VERSION).describe('Says that this file is a Throughline plan, version 1.'),
    brand,
    commercialBrief: commercialBrief.default({}),
    goals: z.array(goal).default([]).describe('What the work is for, with a figure and a date.'),
    measurement: measurement.optional(),
    audiences: z.array(audience).default([]).describe('Who must be reached.'),
    messages: z.array(message).min(1).describe('What the audience must believe, in order of priority. At least one.'),
    features: z.array(feature).default([]).describe('What the product has or does, each with how it helps.'),
    benefits: z.array(benefit).default([]).describe('What the customer gains or avoids.'),
    claims: z.array(claim).default([]).describe('Claims that may be made, and those that were withdrawn.'),
    terms: z.array(term).default([]).describe('Words to use, and the words they replace.'),
    channels: z.array(channel).default([]).describe('Where you speak, what each place is for, and its touchpoints.'),
    budget: budget.optional(),
    timeline: timeline.optional(),
    calendar: z.array(calendarEntry).default([]).describe('What should be live on which day.'),
    governance: governance.optional(),
    teaching: teaching.optional(),
  })
  .meta({ title: 'plan' });

export type Written = z.output<typeof planFile>;
type Identified<Item extends { id?: string | undefined }> = Omit<Item, 'id'> & { id: string };

export type Message = Identified<Omit<Written['messages'][number], 'phrasings' | 'priority'>> & {
  /** 1 is highest; ties allowed. */
  priority: number;
  phrasings: Phrasing[];
};
export type Phrasing = {
  text: string;
  language?: string | undefined;
  /** Id of the lesson it stands here for; such phrasings are never written into the plan. */
  taught?: string | undefined;
};
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

/** What people taught about pages: sentences judged for a message, and rounds of blind questions. */
export type Teaching = NonNullable<Written['teaching']>;
export type Lesson = Teaching['lessons'][number];
export type LessonVerdict = Lesson['verdict'];
export type AgreementRound = Teaching['rounds'][number];

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

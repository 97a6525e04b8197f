import { checks, type Inputs } from '@/lib/checks';
import type { Plan } from '@/lib/plan';

/** The part of the plan whose absence keeps this input from every check, if it is absent. */
export function absentPart(need: keyof Inputs, plan: Plan): string | undefined {
  const part = neededPart[need];
  return part && !part.there(plan) ? part.path : undefined;
}

/** A part of the plan with the checks that cannot speak without it. */
export interface NeededBy {
  /** Field path, such as `channels.owner`. */
  part: string;
  /** Their titles. */
  checks: string[];
}

/** Every part that checks need, in no order that matters. */
export function neededBy(): NeededBy[] {
  const parts = new Map<string, string[]>();
  for (const { title, needs } of checks) {
    const paths = needs.map((need: keyof Inputs) => neededPart[need]?.path).filter((path) => path !== undefined);
    for (const path of new Set(paths)) parts.set(path, [...(parts.get(path) ?? []), title]);
  }
  return [...parts].map(([part, titles]) => ({ part, checks: titles }));
}

const neededPart: { [Need in keyof Inputs]?: { path: string; there: (plan: Plan) => boolean } } = {
  taglines: { path: 'brand.tagline', there: (plan) => !!plan.brand.tagline },
  retiredClaims: { path: 'claims', there: (plan) => plan.claims.length > 0 },
  uncoveredClaims: { path: 'claims', there: (plan) => plan.claims.some(({ status }) => status === 'approved') },
  terms: { path: 'terms', there: (plan) => plan.terms.length > 0 },
  features: { path: 'features', there: (plan) => plan.features.length > 0 },
  audiences: { path: 'audiences', there: (plan) => plan.audiences.length > 0 },
  idea: { path: 'brand.coreIdea', there: (plan) => !!plan.brand.coreIdea },
  readingGrade: { path: 'audiences.readingGrade', there: (plan) => plan.audiences.some(({ readingGrade }) => readingGrade !== undefined) },
  audienceWords: {
    path: 'audiences.vocabulary',
    there: (plan) => plan.audiences.some(({ vocabulary, avoid }) => vocabulary.length > 0 || avoid.length > 0),
  },
  plannedAction: { path: 'channels.callToAction', there: (plan) => plan.channels.some(({ callToAction }) => callToAction) },
  coverage: { path: 'touchpoints', there: (plan) => plan.channels.some(({ touchpoints }) => touchpoints.length > 0) },
  channels: { path: 'channels', there: (plan) => plan.channels.length > 0 },
  plannedFeatures: { path: 'features', there: (plan) => plan.features.length > 0 },
  timeline: { path: 'timeline', there: (plan) => !!plan.timeline },
  goals: { path: 'goals', there: (plan) => plan.goals.length > 0 },
  goalsWithResults: { path: 'goals.keyResults', there: (plan) => plan.goals.some(({ keyResults }) => keyResults.length > 0) },
  vision: { path: 'brand.vision', there: (plan) => !!plan.brand.vision },
  measurement: { path: 'measurement', there: (plan) => !!plan.measurement },
  governance: { path: 'governance', there: (plan) => !!plan.governance },
  reviewRhythm: { path: 'governance.reviewEvery', there: (plan) => !!plan.governance?.reviewEvery },
  levelledGoals: { path: 'goals', there: (plan) => plan.goals.length > 0 },
  plannedAudiences: { path: 'audiences', there: (plan) => plan.audiences.length > 0 },
  reporter: { path: 'measurement.reportedTo', there: (plan) => !!plan.measurement?.reportedTo },
  ownedChannels: { path: 'channels.owner', there: (plan) => plan.channels.some(({ owner }) => owner) },
  stagedChannels: { path: 'channels.stages', there: (plan) => plan.channels.some(({ stages }) => stages.length > 0) },
  askingChannels: { path: 'channels.callToAction', there: (plan) => plan.channels.some(({ callToAction }) => callToAction) },
  fundedChannels: { path: 'channels.funding', there: (plan) => plan.channels.some(({ funding, type }) => funding || type !== 'other') },
  channelsWithMeans: {
    path: 'channels.owner',
    there: (plan) => plan.channels.some(({ owner }) => owner) || (plan.channels.length > 0 && !!plan.budget?.byChannel.length),
  },
  budget: { path: 'budget', there: (plan) => !!plan.budget },
  channelShares: { path: 'budget.byChannel', there: (plan) => !!plan.budget?.byChannel.length },
  launch: { path: 'timeline.launch', there: (plan) => !!plan.timeline?.launch },
  milestones: { path: 'timeline.milestones', there: (plan) => !!plan.timeline?.milestones.length },
};

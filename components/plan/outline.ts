import { i18n } from '#i18n';
import type { Plan } from '@/lib/plan';
import { dotted, list, number, percent, when } from '../words';

/** A label with what the plan says under it. */
export type Fact = [label: string, value: string | readonly string[]];

export interface Item {
  /** Field path in the plan, so that findings stand beside what they speak of. */
  path: string;
  id?: string;
  title?: string;
  facts: Fact[];
}

export interface Part {
  key: keyof Plan & PartKey;
  items: Item[];
}

export const partKeys = [
  'brand',
  'commercialBrief',
  'goals',
  'measurement',
  'audiences',
  'messages',
  'features',
  'benefits',
  'claims',
  'terms',
  'channels',
  'budget',
  'timeline',
  'calendar',
  'governance',
] as const;
export type PartKey = (typeof partKeys)[number];

/** The plan as parts, items and facts, in the order a brief is read. Parts left out come with no items. */
export const outline = (plan: Plan): Part[] => partKeys.map((key) => ({ key, items: makers[key](plan) }));

/** How many things a part holds; 0 where it was left out. */
export const partSize = (plan: Plan, key: PartKey): number => {
  const part = plan[key];
  if (Array.isArray(part)) return part.length;
  return part ? Object.values(part).filter((value) => value !== undefined && !(Array.isArray(value) && value.length === 0)).length : 0;
};

type Value = string | number | readonly string[] | undefined | null | false;

/** Longest list told in one line, characters; longer ones stand one below the other. */
const ONE_LINE = 60;

/** Facts whose value is there. */
function facts(pairs: Record<string, Value>): Fact[] {
  return Object.entries(pairs).flatMap(([key, value]): Fact[] => {
    const words = inWords(value);
    return words.length ? [[i18n.t(`fact.${key}` as 'fact.tagline'), words]] : [];
  });
}

function inWords(value: Value): string | readonly string[] {
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return value;
  return value.length === 1 ? (value[0] ?? '') : value.join(', ').length <= ONE_LINE ? list(value) : value;
}

const each = <Thing>(path: string, things: readonly Thing[], make: (thing: Thing) => Omit<Item, 'path'>): Item[] =>
  things.map((thing, index) => ({ path: `${path}[${index}]`, ...make(thing) }));

const single = (path: string, pairs: Record<string, Value>): Item[] => {
  const own = facts(pairs);
  return own.length ? [{ path, facts: own }] : [];
};

const makers: Record<PartKey, (plan: Plan) => Item[]> = {
  brand: ({ brand }) => [
    ...single('brand', {
      name: brand.name,
      accepted: brand.accepted,
      wrong: brand.wrong,
      tagline: brand.tagline,
      vision: brand.vision,
      coreIdea: brand.coreIdea,
      hosts: brand.hosts,
    }),
    ...each('brand.tone', brand.tone, ({ word, do: does, dont }) => ({ title: word, facts: facts({ does, dont }) })),
  ],
  commercialBrief: ({ commercialBrief: { achieve, reach, action, proofOfSuccess } }) =>
    single('commercialBrief', { achieve, reach, action, proofOfSuccess }),
  goals: ({ goals }) =>
    each('goals', goals, (goal) => ({
      id: goal.id,
      title: goal.statement,
      facts: facts({
        level: goal.level && i18n.t(`level.${goal.level}`),
        metric: goal.metric,
        baseline: goal.baseline,
        target: goal.target,
        by: when(goal.by, 'day'),
        serves: goal.serves && (goals.find(({ id }) => id === goal.serves)?.statement ?? goal.serves),
        keyResults: goal.keyResults.map(({ statement, target }) => (target === undefined ? statement : `${statement} (${target})`)),
      }),
    })),
  measurement: ({ measurement: one }) =>
    one ? single('measurement', { agreedOn: when(one.agreedOn, 'day'), metrics: one.metrics, reportedTo: one.reportedTo }) : [],
  audiences: ({ audiences }) =>
    each('audiences', audiences, ({ id, name, needs, evidence, vocabulary, avoid, readingGrade }) => ({
      id,
      title: name,
      facts: facts({ needs, evidence, vocabulary, avoid, readingGrade }),
    })),
  messages: ({ messages, channels }) =>
    each('messages', messages, (message) => ({
      id: message.id,
      title: `${message.priority} ${message.statement}`,
      facts: facts({
        kind: message.kind && i18n.t(`kind.${message.kind}`),
        phrasings: message.phrasings.map(({ text, taught }) => (taught ? i18n.t('fact.taughtWording', [text]) : `“${text}”`)),
        contradictions: message.contradictions.map((text) => `“${text}”`),
        owedOn: message.channels.map((id) => channels.find((channel) => channel.id === id)?.name ?? id),
        dates: span(message.from, message.until),
      }),
    })),
  features: ({ features }) => each('features', features, ({ id, name, benefit }) => ({ id, title: name, facts: facts({ benefit }) })),
  benefits: ({ benefits }) => each('benefits', benefits, ({ id, text }) => ({ id, title: text, facts: [] })),
  claims: ({ claims }) =>
    each('claims', claims, ({ id, text, status, source, replacement, until }) => ({
      id,
      title: text,
      facts: facts({ status: i18n.t(`claim.${status}`), source, replacement, until: when(until, 'day') }),
    })),
  terms: ({ terms }) => each('terms', terms, ({ id, use, insteadOf, why }) => ({ id, title: use, facts: facts({ insteadOf, why }) })),
  channels: ({ channels }) =>
    each('channels', channels, (channel) => ({
      id: channel.id,
      title: channel.name,
      facts: facts({
        funding: channel.funding && i18n.t(`funding.${channel.funding}`),
        role: channel.role,
        owner: channel.owner,
        stages: channel.stages.map((stage) => i18n.t(`stage.${stage}`)),
        callToAction: channel.callToAction,
        benefitShare: shareSpan(channel.balance?.benefitShare),
        touchpoints: channel.touchpoints.map(({ name, url }) => (url ? `${name} (${url})` : name)),
      }),
    })),
  budget: ({ budget, goals, channels }) =>
    budget
      ? single('budget', {
          byObjective: budget.byObjective.map(({ goal, share }) => `${goals.find(({ id }) => id === goal)?.statement ?? goal}: ${percent(share)}`),
          byChannel: budget.byChannel.map(({ channel, share }) => `${channels.find(({ id }) => id === channel)?.name ?? channel}: ${percent(share)}`),
          testing: budget.testing === undefined ? undefined : percent(budget.testing),
          hidden: budget.hidden,
        })
      : [],
  timeline: ({ timeline }) =>
    timeline
      ? [
          ...single('timeline', { launch: when(timeline.launch, 'day'), end: when(timeline.end, 'day') }),
          ...each('timeline.milestones', timeline.milestones, ({ id, name, date, owner }) => ({
            id,
            title: name,
            facts: facts({ date: when(date, 'day'), owner }),
          })),
        ]
      : [],
  calendar: ({ calendar, channels, messages }) =>
    each('calendar', calendar, ({ date, from, until, channel, message, note }) => ({
      title: dotted(date ? when(date, 'day') : span(from, until), channels.find(({ id }) => id === channel)?.name ?? channel),
      facts: facts({ message: messages.find(({ id }) => id === message)?.statement ?? message, note }),
    })),
  governance: ({ governance: one }) =>
    one
      ? single('governance', {
          decides: one.decides,
          changeRule: one.changeRule,
          escalation: one.escalation.map((step) => i18n.t('fact.escalationStep', [step.when, step.to])),
          reviewEvery: one.reviewEvery,
          training: one.training,
        })
      : [],
};

const span = (from?: string, until?: string): string | undefined => {
  if (from && until) return i18n.t('span.both', [when(from, 'day'), when(until, 'day')]);
  if (from) return i18n.t('span.from', [when(from, 'day')]);
  return until ? i18n.t('span.until', [when(until, 'day')]) : undefined;
};

const shareSpan = (range?: { min?: number; max?: number }): string | undefined =>
  range && (range.min !== undefined || range.max !== undefined)
    ? i18n.t('fact.shareSpan', [percent(range.min ?? 0), percent(range.max ?? 1)])
    : undefined;

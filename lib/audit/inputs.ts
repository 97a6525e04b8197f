import { type Inputs, inEnglish, type PlannedLanding, type ReadTouchpoint } from '@/lib/checks';
import { benefitRange, type Channel, inForce, type Plan, type Touchpoint } from '@/lib/plan';
import type { NotJudgedReason, Reading } from '@/lib/reading';
import { absentPart } from './needed-parts';

/** A value a check asked for, or why it cannot have it. */
export type Supplied<Value> = { value: Value } | { notJudged: NotJudgedReason; planPart?: string } | { notApplicable: string };
export type Supply = <Need extends keyof Inputs>(need: Need) => Supplied<Inputs[Need]>;

/** What one run of checks works on; `page` and `across` are there in their scopes only. */
export interface Context {
  plan: Plan;
  date: string;
  page?: { touchpoint: Touchpoint; channel: Channel; hidden: boolean; reading: Reading; owed: { message: string; because: string }[] };
  across?: { touchpoints: ReadTouchpoint[]; coverage: Inputs['coverage']; earlier?: Inputs['earlier'] };
}

/** Hands over exactly what is asked for. Asking outside one's scope is a defect and throws. */
export const supplyFrom =
  (context: Context): Supply =>
  (need) => {
    const part = absentPart(need, context.plan);
    return part ? { notJudged: 'plan-lacks', planPart: part } : suppliers[need](context);
  };

const suppliers: { [Need in keyof Inputs]: (context: Context) => Supplied<Inputs[Need]> } = {
  plan: ({ plan }) => ({ value: plan }),
  date: ({ date }) => ({ value: date }),

  touchpoint: (context) => ({ value: page(context).touchpoint }),
  channel: (context) => ({ value: page(context).channel }),
  landings: (context) =>
    some(
      planned(context).filter(({ owed }) => owed),
      'This touchpoint owes no message today.',
    ),
  allLandings: (context) => ({ value: planned(context) }),
  onScreen: (context) => (page(context).hidden ? { notJudged: 'read-while-hidden' } : { value: true }),
  balance: (context) => {
    const { balance } = page(context).reading;
    return balance.benefitShare === null ? { notJudged: 'too-little-text' } : { value: balance };
  },
  benefitRange: (context) => ({ value: benefitRange(page(context).channel) }),
  firstScreen: (context) => {
    const shown = page(context).reading.balance.sentences.filter(({ firstScreen, decided }) => firstScreen && decided);
    return shown.length ? { value: shown } : { notJudged: 'too-little-text' };
  },
  facts: (context) => ({ value: page(context).reading.facts }),
  actions: (context) => ({ value: page(context).reading.actions }),
  names: (context) => ({ value: page(context).reading.names }),
  taglines: (context) => ({ value: page(context).reading.taglines }),
  retiredClaims: (context) =>
    context.plan.claims.some(({ status }) => status === 'retired')
      ? { value: claimUses(context).filter(({ claim }) => claim.status === 'retired') }
      : { notApplicable: 'The plan has retired no claim.' },
  expiredClaims: (context) => ({
    value: claimUses(context).filter(({ claim }) => claim.status === 'approved' && !inForce(claim, context.date)),
  }),
  uncoveredClaims: (context) => ({ value: page(context).reading.uncovered }),
  terms: ({ plan, ...context }) => ({ value: named(page(context).reading.terms, 'term', plan.terms) }),
  features: ({ plan, ...context }) => ({ value: named(page(context).reading.features, 'feature', plan.features) }),
  surfaces: (context) => ({ value: page(context).reading.surfaces }),
  audiences: (context) => ({ value: audiencesOf(context) }),
  idea: (context) => judgeable(page(context).reading.idea, 'language-not-read'),
  address: (context) => {
    const { address, language } = page(context).reading;
    if (language.code !== 'en') return { notJudged: 'language-not-read' };
    return address ? { value: address } : { notApplicable: 'The page calls itself an article, which tells of others.' };
  },
  prose: (context) => judgeable(page(context).reading.prose, page(context).reading.language.code === 'en' ? 'too-little-text' : 'language-not-read'),
  readingGrade: (context) => {
    const graded = audiencesOf(context).flatMap((audience) => (audience.readingGrade ? [{ grade: audience.readingGrade, audience }] : []));
    const [easiest] = graded.sort((one, other) => other.grade - one.grade);
    return easiest ? { value: easiest } : { notJudged: 'plan-lacks', planPart: 'audiences.readingGrade' };
  },
  audienceWords: (context) => {
    const { audienceWords } = page(context).reading;
    if (!audienceWords) return { notJudged: 'language-not-read' };
    const told = named(audienceWords, 'audience', audiencesOf(context)).filter(({ audience }) => audience.vocabulary.length || audience.avoid.length);
    return told.length ? { value: told } : { notJudged: 'plan-lacks', planPart: 'audiences.vocabulary' };
  },
  plannedAction: (context) => {
    const { callToAction } = page(context).channel;
    return callToAction ? { value: callToAction } : { notJudged: 'plan-lacks', planPart: 'channels.callToAction' };
  },
  asides: (context) => ({ value: page(context).reading.asides }),
  copyWords: (context) => ({ value: page(context).reading.copyWords }),

  touchpoints: (context) => {
    const { touchpoints } = across(context);
    return touchpoints.length < 2 ? { notJudged: 'one-touchpoint-only' } : { value: touchpoints };
  },
  coverage: (context) => ({ value: across(context).coverage }),
  earlier: (context) => {
    const { earlier } = across(context);
    return earlier ? { value: earlier } : { notJudged: 'nothing-earlier' };
  },

  brief: ({ plan }) => ({ value: plan.commercialBrief }),
  channels: ({ plan }) => ({ value: plan.channels }),
  plannedFeatures: ({ plan }) => ({ value: plan.features }),
  timeline: ({ plan }) => fromPlan(plan.timeline, 'timeline'),
  planInEnglish: ({ plan }) => (inEnglish(plan) ? { value: true } : { notJudged: 'language-not-read' }),
  goals: ({ plan }) => ({ value: plan.goals }),
  goalsWithResults: ({ plan }) => ({ value: plan.goals }),
  vision: ({ plan }) => fromPlan(plan.brand.vision, 'brand.vision'),
  measurement: ({ plan }) => fromPlan(plan.measurement, 'measurement'),
  governance: ({ plan }) => fromPlan(plan.governance, 'governance'),
  reviewRhythm: ({ plan }) => fromPlan(plan.governance?.reviewEvery, 'governance.reviewEvery'),
  levelledGoals: ({ plan }) =>
    plan.goals.every(({ level }) => level) || inEnglish(plan) ? { value: plan.goals } : { notJudged: 'language-not-read' },
  kindedMessages: ({ plan }) =>
    plan.messages.every(({ kind }) => kind) || inEnglish(plan) ? { value: plan.messages } : { notJudged: 'language-not-read' },
  plannedAudiences: ({ plan }) => ({ value: plan.audiences }),
  reporter: ({ plan }) => fromPlan(plan.measurement?.reportedTo, 'measurement.reportedTo'),
  ownedChannels: ({ plan }) => ({ value: plan.channels }),
  stagedChannels: ({ plan }) => ({ value: plan.channels }),
  askingChannels: ({ plan }) => ({ value: plan.channels }),
  fundedChannels: ({ plan }) => ({ value: plan.channels }),
  channelsWithMeans: ({ plan }) => ({ value: plan.channels }),
  budget: ({ plan }) => fromPlan(plan.budget, 'budget'),
  channelShares: ({ plan }) => fromPlan(plan.budget?.byChannel, 'budget.byChannel'),
  launch: ({ plan }) => fromPlan(plan.timeline?.launch, 'timeline.launch'),
  milestones: ({ plan }) => fromPlan(plan.timeline?.milestones, 'timeline.milestones'),
};

/** The audiences this channel reaches; all where the channel names none. */
function audiencesOf(context: Context): Inputs['audiences'] {
  const { audiences } = page(context).channel;
  return audiences.length ? context.plan.audiences.filter(({ id }) => audiences.includes(id)) : context.plan.audiences;
}

const fromPlan = <Value>(value: Value | undefined, planPart: string): Supplied<Value> =>
  value === undefined ? { notJudged: 'plan-lacks', planPart } : { value };

const judgeable = <Value>(value: Value | undefined, reason: NotJudgedReason): Supplied<Value> =>
  value === undefined ? { notJudged: reason } : { value };

/** Every message with its landing on this page; owed ones say why. */
function planned(context: Context): PlannedLanding[] {
  const { reading, owed } = page(context);
  return named(reading.landings, 'message', context.plan.messages).map((landing) => {
    const debt = owed.find(({ message }) => message === landing.message.id);
    return debt ? { ...landing, owed: { because: debt.because } } : landing;
  });
}

const claimUses = (context: Context) => named(page(context).reading.retired, 'claim', context.plan.claims);

/** Rows with the planned item in the place of its id; what the plan does not know is left out. */
function named<Key extends string, Row extends Record<Key, string>, Item extends { id: string }>(rows: Row[], key: Key, items: Item[]) {
  const byId = new Map(items.map((item) => [item.id, item]));
  return rows.flatMap((row) => {
    const item = byId.get(row[key]);
    return item ? [{ ...row, [key]: item } as Omit<Row, Key> & Record<Key, Item>] : [];
  });
}

const some = <Value>(list: Value[], otherwise: string): Supplied<Value[]> => (list.length ? { value: list } : { notApplicable: otherwise });

function page({ page }: Pick<Context, 'page'>): NonNullable<Context['page']> {
  if (!page) throw new Error('A check asks for a page outside the page scope.');
  return page;
}

function across({ across }: Context): NonNullable<Context['across']> {
  if (!across) throw new Error('A check asks for all touchpoints outside the across scope.');
  return across;
}

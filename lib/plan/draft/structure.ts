import type { CollectionName } from '../parts';

type Kind =
  | 'text'
  | 'texts'
  | 'date'
  | 'share'
  | 'figure'
  | 'grade'
  | 'rank'
  | 'flag'
  | 'one-of'
  | 'some-of'
  | 'ref'
  | 'refs'
  | 'wordings'
  | 'address';

export interface Field {
  /** Path within the item, e.g. `balance.benefitShare.min`. */
  name: string;
  kind: Kind;
  options?: readonly string[];
  to?: CollectionName;
  /** Texts that are single words or names: a comma parts them. Sentences are parted by line or semicolon only. */
  words?: boolean;
}

export interface Part {
  name: string;
  /** Where it stands in the plan; `[]` marks a list. */
  at: string;
  /** For lists: the field whose words name an item. */
  label?: string;
  /** For lists within another list's items: the name of that part. */
  within?: string;
  /** As a document shows it: a heading for each item, or one table. */
  shown: 'fields' | 'cards' | 'table';
  fields: Field[];
}

const text = (name: string): Field => ({ name, kind: 'text' });
const texts = (name: string): Field => ({ name, kind: 'texts' });
const words = (name: string): Field => ({ name, kind: 'texts', words: true });
const date = (name: string): Field => ({ name, kind: 'date' });
const share = (name: string): Field => ({ name, kind: 'share' });
const figure = (name: string): Field => ({ name, kind: 'figure' });
const oneOf = (name: string, ...options: string[]): Field => ({ name, kind: 'one-of', options });
const ref = (name: string, to: CollectionName): Field => ({ name, kind: 'ref', to });
const refs = (name: string, to: CollectionName): Field => ({ name, kind: 'refs', to });
const id = text('id');

/** Every part of a brief with its fields, in the order we write them. The schema decides what is allowed; this says how documents hold it. */
export const parts: readonly Part[] = [
  {
    name: 'brand',
    at: 'brand',
    shown: 'fields',
    fields: [text('name'), text('tagline'), text('vision'), text('coreIdea'), words('accepted'), words('wrong'), words('hosts')],
  },
  { name: 'tone', at: 'brand.tone[]', label: 'word', shown: 'cards', fields: [text('word'), text('do'), text('dont')] },
  {
    name: 'commercialBrief',
    at: 'commercialBrief',
    shown: 'fields',
    fields: [text('achieve'), text('reach'), text('action'), text('proofOfSuccess')],
  },
  {
    name: 'goals',
    at: 'goals[]',
    label: 'statement',
    shown: 'cards',
    fields: [
      text('statement'),
      oneOf('level', 'business', 'channel'),
      text('metric'),
      figure('baseline'),
      figure('target'),
      date('by'),
      ref('serves', 'goals'),
      id,
    ],
  },
  { name: 'keyResults', at: 'keyResults[]', label: 'statement', within: 'goals', shown: 'cards', fields: [text('statement'), figure('target')] },
  { name: 'measurement', at: 'measurement', shown: 'fields', fields: [date('agreedOn'), texts('metrics'), text('reportedTo')] },
  {
    name: 'audiences',
    at: 'audiences[]',
    label: 'name',
    shown: 'cards',
    fields: [text('name'), texts('needs'), texts('evidence'), words('vocabulary'), words('avoid'), { name: 'readingGrade', kind: 'grade' }, id],
  },
  {
    name: 'messages',
    at: 'messages[]',
    label: 'statement',
    shown: 'cards',
    fields: [
      text('statement'),
      { name: 'priority', kind: 'rank' },
      oneOf('kind', 'idea', 'benefit', 'feature', 'proof', 'offer'),
      { name: 'phrasings', kind: 'wordings' },
      texts('contradictions'),
      refs('audiences', 'audiences'),
      refs('channels', 'channels'),
      date('from'),
      date('until'),
      refs('proof', 'claims'),
      id,
    ],
  },
  { name: 'features', at: 'features[]', label: 'name', shown: 'table', fields: [text('name'), text('benefit'), id] },
  { name: 'benefits', at: 'benefits[]', label: 'text', shown: 'table', fields: [text('text'), id] },
  {
    name: 'claims',
    at: 'claims[]',
    label: 'text',
    shown: 'table',
    fields: [text('text'), oneOf('status', 'approved', 'retired'), text('source'), text('replacement'), date('until'), id],
  },
  { name: 'terms', at: 'terms[]', label: 'use', shown: 'table', fields: [text('use'), words('insteadOf'), text('why'), id] },
  {
    name: 'channels',
    at: 'channels[]',
    label: 'name',
    shown: 'cards',
    fields: [
      text('name'),
      oneOf('type', 'site', 'landing', 'social', 'email', 'store', 'ads', 'docs', 'partner', 'pr', 'sales', 'other'),
      oneOf('funding', 'paid', 'owned', 'earned'),
      { name: 'stages', kind: 'some-of', options: ['unaware', 'aware', 'considering', 'buying', 'using', 'advocating'] },
      refs('audiences', 'audiences'),
      text('role'),
      text('owner'),
      text('callToAction'),
      share('balance.benefitShare.min'),
      share('balance.benefitShare.max'),
      id,
    ],
  },
  {
    name: 'touchpoints',
    at: 'touchpoints[]',
    label: 'name',
    within: 'channels',
    shown: 'cards',
    fields: [
      text('name'),
      { name: 'url', kind: 'address' },
      text('match'),
      refs('messages', 'messages'),
      ref('variantOf', 'touchpoints'),
      { name: 'viewAs.signedIn', kind: 'flag' },
      text('viewAs.country'),
      text('viewAs.device'),
      id,
    ],
  },
  { name: 'budget', at: 'budget', shown: 'fields', fields: [share('testing'), texts('hidden')] },
  { name: 'budgetGoals', at: 'budget.byObjective[]', label: 'goal', shown: 'table', fields: [ref('goal', 'goals'), share('share')] },
  { name: 'budgetChannels', at: 'budget.byChannel[]', label: 'channel', shown: 'table', fields: [ref('channel', 'channels'), share('share')] },
  { name: 'timeline', at: 'timeline', shown: 'fields', fields: [date('launch'), date('end')] },
  {
    name: 'milestones',
    at: 'timeline.milestones[]',
    label: 'name',
    shown: 'table',
    fields: [text('name'), date('date'), text('owner'), refs('dependsOn', 'milestones'), id],
  },
  {
    name: 'calendar',
    at: 'calendar[]',
    shown: 'table',
    fields: [date('date'), date('from'), date('until'), ref('channel', 'channels'), ref('message', 'messages'), text('note')],
  },
  { name: 'governance', at: 'governance', shown: 'fields', fields: [text('decides'), text('changeRule'), text('reviewEvery'), text('training')] },
  { name: 'escalation', at: 'governance.escalation[]', label: 'when', shown: 'table', fields: [text('when'), text('to')] },
];

const byName = new Map(parts.map((part) => [part.name, part]));

export function partNamed(name: string): Part {
  const part = byName.get(name);
  if (!part) throw new Error(`No part ${name}.`);
  return part;
}

export const isList = ({ at }: Part): boolean => at.endsWith('[]');
/** Stands within another part, in its items or beside its fields. */
export const isUnder = (part: Part, other: Part): boolean => part.within === other.name || (part !== other && part.at.startsWith(`${other.at}.`));
/** May hold several texts. */
export const isSeveral = ({ kind }: Field): boolean => kind === 'texts' || kind === 'refs' || kind === 'wordings';
export const fieldOf = (part: Part, name: string): Field | undefined => part.fields.find((field) => field.name === name);

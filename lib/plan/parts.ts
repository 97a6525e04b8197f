import type { Path } from './define';

/** A list of the plan whose items have ids, and the field whose words name them. */
export interface Collection {
  /** `[]` stands for every item. */
  at: string;
  label: string;
  /** One of them, for sentences. */
  one: string;
}

export const collections = {
  goals: { at: 'goals[]', label: 'statement', one: 'goal' },
  audiences: { at: 'audiences[]', label: 'name', one: 'audience' },
  messages: { at: 'messages[]', label: 'statement', one: 'message' },
  features: { at: 'features[]', label: 'name', one: 'feature' },
  benefits: { at: 'benefits[]', label: 'text', one: 'benefit' },
  claims: { at: 'claims[]', label: 'text', one: 'claim' },
  terms: { at: 'terms[]', label: 'use', one: 'term' },
  channels: { at: 'channels[]', label: 'name', one: 'channel' },
  touchpoints: { at: 'channels[].touchpoints[]', label: 'name', one: 'touchpoint' },
  milestones: { at: 'timeline.milestones[]', label: 'name', one: 'milestone' },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** Every field that points to an item of a collection. A `past` one is a record of what was: it may point to what is no longer there. */
export const references: readonly { at: string; to: CollectionName; past?: true }[] = [
  { at: 'goals[].serves', to: 'goals' },
  { at: 'messages[].audiences[]', to: 'audiences' },
  { at: 'messages[].channels[]', to: 'channels' },
  { at: 'messages[].proof[]', to: 'claims' },
  { at: 'channels[].audiences[]', to: 'audiences' },
  { at: 'channels[].touchpoints[].messages[]', to: 'messages' },
  { at: 'channels[].touchpoints[].variantOf', to: 'touchpoints' },
  { at: 'budget.byObjective[].goal', to: 'goals' },
  { at: 'budget.byChannel[].channel', to: 'channels' },
  { at: 'timeline.milestones[].dependsOn[]', to: 'milestones' },
  { at: 'calendar[].channel', to: 'channels' },
  { at: 'calendar[].message', to: 'messages' },
  { at: 'teaching.lessons[].message', to: 'messages', past: true },
  { at: 'teaching.lessons[].touchpoint', to: 'touchpoints', past: true },
  { at: 'teaching.rounds[].answers[].message', to: 'messages', past: true },
  { at: 'teaching.rounds[].answers[].touchpoint', to: 'touchpoints', past: true },
];

export interface Spot {
  value: unknown;
  path: Path;
  set(value: unknown): void;
}

/** Every value that stands at a pattern such as `channels[].touchpoints[].url`; what has another shape is passed over. */
export function spots(root: unknown, pattern: string): Spot[] {
  const steps = pattern.split(/\.|(?=\[\])/);
  let found: Spot[] = [{ value: root, path: [], set: () => undefined }];
  for (const step of steps) found = found.flatMap((spot) => (step === '[]' ? items(spot) : field(spot, step)));
  return found;
}

const items = ({ value, path }: Spot): Spot[] =>
  Array.isArray(value) ? value.map((item, index) => ({ value: item, path: [...path, index], set: (next) => (value[index] = next) })) : [];

function field({ value, path }: Spot, name: string): Spot[] {
  if (!isRecord(value) || !Object.hasOwn(value, name) || value[name] === undefined) return [];
  return [{ value: value[name], path: [...path, name], set: (next) => (value[name] = next) }];
}

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `channels[2].touchpoints[0].url` */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step), '');

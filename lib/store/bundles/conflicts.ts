import { sameQuote } from '@/lib/plan';
import type { DecisionRow, LessonRow, Revision } from '../types';
import { canonical } from './plain';
import type { MergedRevisions } from './revisions';

export type Side = 'mine' | 'theirs';

/** Something that both sides settled, each without knowing of the other, and not alike. Both are kept; the newest holds unless a person says otherwise. */
export type Conflict = { id: string; newest: Side } & (
  | { about: 'revisions'; mine: Revision; theirs: Revision }
  | { about: 'decisions'; mine: DecisionRow; theirs: DecisionRow }
  | { about: 'lessons'; mine: LessonRow; theirs: LessonRow }
);

interface Both<Item> {
  mine: readonly Item[];
  theirs: readonly Item[];
}

/** Where two sides of one plan part, the plan itself first. */
export function conflictsOf(given: { planId: string; merged: MergedRevisions; decisions: Both<DecisionRow>; lessons: Both<LessonRow> }): Conflict[] {
  const { planId, merged, decisions, lessons } = given;
  const parted = merged.parted && {
    id: `revisions:${planId}`,
    about: 'revisions' as const,
    ...merged.parted,
    newest: (merged.rows.at(-1)?.at === merged.parted.theirs.at ? 'theirs' : 'mine') as Side,
  };
  return [
    ...(parted ? [parted] : []),
    ...partings(
      decisions,
      ({ fingerprint }) => fingerprint,
      ({ kind, reason, to, until, ...more }) => [kind, reason, to, until, more.due, more.effect],
    ).map(({ key, ...sides }) => ({ id: `decisions:${planId}:${key}`, about: 'decisions' as const, ...sides })),
    ...partings(
      lessons,
      ({ message, quote }) => `${message}\n${sameQuote(quote)}`,
      ({ verdict }) => verdict,
    ).map(({ key, ...sides }) => ({
      id: `lessons:${planId}:${key}`,
      about: 'lessons' as const,
      ...sides,
    })),
  ];
}

/** Per subject the newest word of each side, where neither side has heard the other's and they differ. */
function partings<Item extends { id: string; at: string }>(
  { mine, theirs }: Both<Item>,
  subject: (item: Item) => string,
  says: (item: Item) => unknown,
): { key: string; mine: Item; theirs: Item; newest: Side }[] {
  const [here, there] = [new Set(mine.map(({ id }) => id)), new Set(theirs.map(({ id }) => id))];
  const ours = newestBy(mine, subject);
  return [...newestBy(theirs, subject)].flatMap(([key, other]) => {
    const one = ours.get(key);
    if (!one || there.has(one.id) || here.has(other.id) || canonical(says(one)) === canonical(says(other))) return [];
    return [{ key, mine: one, theirs: other, newest: isLater(one, other) ? ('mine' as const) : ('theirs' as const) }];
  });
}

function newestBy<Item extends { id: string; at: string }>(items: readonly Item[], subject: (item: Item) => string): Map<string, Item> {
  const newest = new Map<string, Item>();
  for (const item of items) {
    const known = newest.get(subject(item));
    if (!known || isLater(item, known)) newest.set(subject(item), item);
  }
  return newest;
}

const isLater = (one: { id: string; at: string }, other: { id: string; at: string }): boolean =>
  Date.parse(one.at) > Date.parse(other.at) || (Date.parse(one.at) === Date.parse(other.at) && one.id > other.id);

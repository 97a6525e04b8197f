import type { AuditedTouchpoint } from '@/lib/audit';
import type { Met, Standing } from './met';
import type { Group, Place, Row, SubjectKind } from './side-by-side-types';

/** Standings that part from the plan or from the others. */
export const ODD: ReadonlySet<Standing> = new Set<Standing>(['contradicted', 'other', 'expired', 'retired']);

/** The odd one out, and surely so. */
export const isOdd = ({ standing, certainty }: Met): boolean => ODD.has(standing) && certainty === 'confirmed';

/** Nothing planned there and nothing said. */
export const isIdle = (kind: SubjectKind, { met: { standing }, because }: Place): boolean =>
  standing === 'none' || (kind === 'message' && standing === 'missing' && !because);

const known = new WeakMap<Met, string>();

/** What counts as the same words: of a name the name alone, of the rest all of it but for case and punctuation. */
export function wordingOf(kind: SubjectKind, { met }: Place): string {
  if (kind === 'name') return met.marked[0] ?? '';
  const words =
    known.get(met) ??
    met.quotes
      .map(({ quote }) =>
        quote
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim(),
      )
      .join(' / ');
  known.set(met, words);
  return words;
}

function channels(touchpoints: AuditedTouchpoint[], places: Place[]): (Omit<Group, 'rows'> & { places: Place[] })[] {
  const groups = new Map<string, Omit<Group, 'rows'> & { places: Place[] }>();
  touchpoints.forEach(({ channelId, channel, role }, index) => {
    const group = groups.get(channelId) ?? { key: channelId, name: channel, ...(role && { role }), places: [] };
    group.places.push(places[index] as Place);
    groups.set(channelId, group);
  });
  return [...groups.values()];
}

/** In the plan's order; a channel that has nothing of it is left out. */
export const byChannel = (kind: SubjectKind, touchpoints: AuditedTouchpoint[], places: Place[]): Group[] =>
  channels(touchpoints, places)
    .filter(({ places: own }) => own.some((place) => !isIdle(kind, place)))
    .map(({ places: own, ...group }) => ({ ...group, rows: rowsOf(kind, own, places) }));

/** Touchpoints of the channels that have nothing of it. */
export const idleChannels = (kind: SubjectKind, touchpoints: AuditedTouchpoint[], places: Place[]): Place[] =>
  channels(touchpoints, places)
    .filter(({ places: own }) => own.every((place) => isIdle(kind, place)))
    .flatMap(({ places: own }) => own);

/** What most say first; those that say nothing last. Figures and names are told apart by themselves, whatever stands around them. */
export function byWording(kind: SubjectKind, places: Place[]): Group[] {
  const groups = new Map<string, { key: string; name?: string; places: Place[] }>();
  for (const place of places) {
    const alone = kind === 'name' || kind === 'figure' ? place.met.marked[0] : undefined;
    const key = alone ?? (place.met.quotes.length ? wordingOf(kind, place) : place.met.standing);
    const group = groups.get(key) ?? { key, ...(alone && { name: alone }), places: [] };
    group.places.push(place);
    groups.set(key, group);
  }
  const silent = ({ places: [first] }: { places: Place[] }): boolean => !first?.met.quotes.length;
  return [...groups.values()]
    .sort((one, other) => Number(silent(one)) - Number(silent(other)) || other.places.length - one.places.length)
    .map(({ places: own, ...group }) => ({ ...group, rows: rowsOf(kind, own, own) }));
}

/** Places with the same words and the same standing share a row. */
function rowsOf(kind: SubjectKind, places: Place[], all: Place[]): Row[] {
  const rows = new Map<string, Row>();
  for (const place of places) {
    const { met: own } = place;
    const idle = isIdle(kind, place);
    const key = idle ? 'idle' : [own.standing, own.certainty, wordingOf(kind, place), own.why?.text, place.reason].join('|');
    const row = rows.get(key);
    if (row) row.places.push(place);
    else rows.set(key, { places: [place], met: own, odd: isOdd(own), idle, elsewhere: [] });
  }
  const here = new Set(places);
  const others = kind === 'name' ? [] : all.filter((one) => !here.has(one));
  for (const row of rows.values()) {
    const [first] = row.places;
    const words = first && row.met.quotes.length ? wordingOf(kind, first) : '';
    if (words) row.elsewhere = others.filter((one) => wordingOf(kind, one) === words).map(({ name }) => name);
  }
  return [...rows.values()].sort((one, other) => Number(one.idle) - Number(other.idle));
}

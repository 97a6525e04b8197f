import type { Audit, AuditedTouchpoint, LedgerEntry } from '@/lib/audit';
import { byChannel, byWording, idleChannels, isIdle, isOdd, ODD, wordingOf } from './grouped';
import { isApart } from './ledger';
import { actionAt, descriptionAt, headingAt, type Met, messageAt, met, nameAt, promiseAt, taglineAt } from './met';
import type { Place, SideBySide, Subject, SubjectKind } from './side-by-side-types';

export type * from './side-by-side-types';

const listed = new WeakMap<Audit, Subject[]>();

/** Everything worth holding side by side: messages in the plan's order, the brand, and the figures that part. */
export function subjectsOf(audit: Audit): Subject[] {
  const known = listed.get(audit);
  if (known) return known;
  const planned = plannedTouchpoints(audit);
  const subject = (kind: SubjectKind, key: string, more: Partial<Subject> = {}): Subject => ({
    key,
    kind,
    ...more,
    odd: planned.filter((at) => isOdd(metAt(audit, at, kind, key))).length,
  });
  const made = [
    ...byPriority(audit).map(({ id, statement }, at) => subject('message', `message:${id}`, { title: statement, number: at + 1 })),
    subject('name', 'name'),
    ...(audit.tagline ? [subject('tagline', 'tagline')] : []),
    ...(['promise', 'heading', 'description', 'price', 'action'] as const).map((kind) => subject(kind, kind)),
    ...(audit.ledger ?? [])
      .filter((entry) => isApart(entry, audit.findings))
      .map(({ id, what }) => subject('figure', `figure:${id}`, { title: what })),
  ];
  listed.set(audit, made);
  return made;
}

/** One subject at every touchpoint, by channel or by wording; a figure need not part to be looked at. */
export function sideBySideOf(audit: Audit, key: string, by: 'channel' | 'wording' = 'channel'): SideBySide | undefined {
  const subject = subjectsOf(audit).find((one) => one.key === key) ?? figureSubject(audit, key);
  if (!subject) return undefined;
  const { kind } = subject;
  const places = plannedTouchpoints(audit).map((at) => placeOf(audit, at, subject));
  const tally: SideBySide['tally'] = {};
  for (const place of places) if (!isIdle(kind, place)) tally[place.met.standing] = (tally[place.met.standing] ?? 0) + 1;
  const spoken = places.filter((place) => !isIdle(kind, place));
  return {
    subject,
    planned: plannedFor(audit, subject),
    groups: by === 'channel' ? byChannel(kind, plannedTouchpoints(audit), places) : byWording(kind, spoken),
    // Where a whole channel has nothing of it, its touchpoints are told together at the end.
    idle: by === 'channel' ? idleChannels(kind, plannedTouchpoints(audit), places) : places.filter((place) => isIdle(kind, place)),
    tally,
    read: places.filter(({ met: { standing } }) => standing !== 'notRead' && standing !== 'notJudged').length,
    all: places.length,
    wordings: new Set(spoken.filter(({ met: { quotes } }) => quotes.length > 0).map((place) => wordingOf(kind, place))).size,
  };
}

const plannedTouchpoints = ({ touchpoints }: Audit): AuditedTouchpoint[] => touchpoints.filter(({ offPlan }) => !offPlan);
const byPriority = ({ messages }: Audit) => messages.toSorted((one, other) => one.priority - other.priority);

const figureSubject = ({ ledger = [] }: Audit, key: string): Subject | undefined => {
  const entry = ledger.find(({ id }) => `figure:${id}` === key);
  return entry && { key, kind: 'figure', title: entry.what, odd: 0 };
};

function metAt(audit: Audit, at: AuditedTouchpoint, kind: SubjectKind, key: string): Met {
  if (at.status !== 'scanned') return met(at.status === 'notScanned' ? 'notRead' : 'notJudged', []);
  if (kind === 'message') return messageAt(at, key.slice('message:'.length), audit.findings);
  if (kind === 'figure')
    return figureAt(
      at,
      audit.ledger?.find(({ id }) => `figure:${id}` === key),
    );
  if (kind === 'price') return priceAt(at, audit);
  return { name: nameAt, tagline: taglineAt, description: descriptionAt, heading: headingAt, promise: promiseAt, action: actionAt }[kind](at, audit);
}

function figureAt({ touchpointId }: AuditedTouchpoint, entry: LedgerEntry | undefined): Met {
  const own = (entry?.values ?? []).flatMap(({ standing, told }) =>
    told.filter((one) => one.touchpointId === touchpointId).map((one) => ({ standing, ...one })),
  );
  // What parts comes first: it is what the audience stumbles over.
  own.sort((one, other) => Number(ODD.has(other.standing)) - Number(ODD.has(one.standing)));
  const [first] = own;
  if (!first) return met('none', []);
  return met(
    first.standing,
    own.map(({ evidence }) => evidence),
    {
      marked: own.map(({ text }) => text),
      certainty: ODD.has(first.standing) && entry?.apart === 'pleaseCheck' ? 'pleaseCheck' : 'confirmed',
    },
  );
}

/** Prices shown of one touchpoint, and of the plan. */
const PRICES = 3;

function priceAt(at: AuditedTouchpoint, { ledger = [] }: Audit): Met {
  const all = ledger
    .filter(({ kind }) => kind === 'money')
    .map((entry) => figureAt(at, entry))
    .filter(({ quotes }) => quotes.length > 0);
  all.sort((one, other) => Number(ODD.has(other.standing)) - Number(ODD.has(one.standing)));
  const [first] = all;
  if (!first) return met('none', []);
  const quotes = [...new Map(all.flatMap((one) => one.quotes).map((one) => [one.quote, one])).values()];
  return { ...first, quotes: quotes.slice(0, PRICES), marked: all.flatMap(({ marked }) => marked) };
}

function placeOf(audit: Audit, at: AuditedTouchpoint, { kind, key }: Subject): Place {
  const because = kind === 'message' && at.owed.find(({ message }) => `message:${message}` === key)?.because;
  return {
    touchpointId: at.touchpointId,
    name: at.name,
    ...(at.owner && { owner: at.owner }),
    ...(at.url && { url: at.url }),
    ...(at.language && { lang: at.language.code }),
    ...(because && { because }),
    ...(at.status !== 'scanned' && at.reason && { reason: at.reason }),
    met: metAt(audit, at, kind, key),
  };
}

function plannedFor(audit: Audit, { kind, key, title }: Subject): SideBySide['planned'] {
  const first = byPriority(audit)[0]?.statement;
  // Of each figure the plan's first word: the claim where there is one.
  const figures = (entries: LedgerEntry[]) =>
    [...new Map(entries.flatMap(({ plan }) => plan.slice(0, 1)).map((one) => [one.quote, one])).values()]
      .slice(0, PRICES)
      .map(({ quote, source }) => ({ text: quote, ...(source && { note: source }) }));
  if (kind === 'message') return title ? [{ text: title }] : [];
  if (kind === 'name') return [{ text: audit.brand }];
  if (kind === 'tagline') return audit.tagline ? [{ text: audit.tagline }] : [];
  if (kind === 'promise') return first ? [{ text: first }] : [];
  if (kind === 'price') return figures((audit.ledger ?? []).filter((entry) => entry.kind === 'money' && (entry.touchpoints > 1 || entry.apart)));
  if (kind === 'figure') return figures((audit.ledger ?? []).filter(({ id }) => `figure:${id}` === key));
  return [];
}

import { terms } from '@/lib/language';
import { conflict, crowdedFor, type Fact, sameThing, toldApart } from '@/lib/reading';
import type { Found, ReadTouchpoint } from '../define';
import { defineCheck } from '../define';
import { listed, short } from '../wording';

/** The same thing counted, priced or timed, with values on different touchpoints that cannot both be right. */
export default defineCheck({
  id: 'across/facts-inconsistent',
  scope: 'across',
  title: 'The same fact, told with different figures',
  why: 'Who meets both figures trusts neither.',
  element: 'execution and optimisation',
  severity: 'serious',
  needs: ['touchpoints'],

  *judge({ touchpoints }) {
    for (const like of byKind(touchpoints.flatMap(told))) for (const apart of disagreements(like)) yield found(apart);
  },
});

interface Told {
  touchpoint: ReadTouchpoint['touchpoint'];
  fact: Fact;
  /** What the page is about, by its main heading and title. */
  subject: string[];
  /** Facts of the same page about a thing of the same name; other than counts, all of the same unit. */
  siblings: Fact[];
}

function told({ touchpoint, facts, surfaces }: ReadTouchpoint): Told[] {
  const subject = terms(`${surfaces.heading ?? ''} ${surfaces.title ?? ''}`).map(({ stem }) => stem);
  const lasting = facts.filter(({ past, kind }) => !past && kind !== 'date' && kind !== 'version');
  const families = grouped(lasting, ({ kind, unit, about }) => `${kind} ${unit} ${kind === 'count' ? about[0] : ''}`);
  return families.flatMap((family) => family.map((fact) => ({ touchpoint, fact, subject, siblings: family.filter((other) => other !== fact) })));
}

const byKind = (all: Told[]): Told[][] => grouped(all, ({ fact }) => `${fact.kind} ${fact.unit}`);

function grouped<Item>(all: Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    group ? group.push(one) : groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

/** Specifications of two products are no disagreement: sizes are compared on pages that speak of the same thing. */
const comparable = (a: Told, b: Told): boolean =>
  sameThing(a.fact, b.fact, crowdedFor(a.fact, b.fact, a.siblings) || crowdedFor(b.fact, a.fact, b.siblings)) &&
  !toldApart(a.fact, b.fact) &&
  (a.fact.kind !== 'size' || a.subject.some((stem) => b.subject.includes(stem)));

/** Sets of facts that all speak of one thing and exclude one another, the widest first; each fact is reported once. */
function disagreements(all: Told[]): Told[][] {
  const against = new Map<Told, Set<Told>>();
  all.forEach((a, i) => {
    for (const b of all.slice(i + 1)) {
      if (!excludes(a, b)) continue;
      against.set(a, (against.get(a) ?? new Set()).add(b));
      against.set(b, (against.get(b) ?? new Set()).add(a));
    }
  });
  const made: Told[][] = [];
  const left = [...against.keys()].sort((a, b) => (against.get(b)?.size ?? 0) - (against.get(a)?.size ?? 0));
  while (left.length > 1) {
    const [first] = left as [Told];
    const apart = [first];
    for (const other of left)
      if (other !== first && apart.every((one) => equal(one, other) || against.get(one)?.has(other)) && apart.some((one) => !equal(one, other)))
        apart.push(other);
    // What tells the first one's own value elsewhere joins once the others are known.
    for (const other of left)
      if (!apart.includes(other) && apart.every((one) => equal(one, other) || against.get(one)?.has(other))) apart.push(other);
    if (apart.length > 1) made.push(apart);
    for (let i = left.length - 1; i >= 0; i -= 1) if (apart.some((one) => one === left[i] || repeats(one, left[i] as Told))) left.splice(i, 1);
  }
  return made;
}

const equal = (a: Told, b: Told): boolean => a.fact.value === b.fact.value && a.fact.to === b.fact.to;
const repeats = (a: Told, b: Told): boolean => a.touchpoint.id === b.touchpoint.id && equal(a, b);

/** Two values that cannot both be right, unless one of the pages also tells the other value, or is a deliberate variant. */
const excludes = (a: Told, b: Told): boolean =>
  a.touchpoint.id !== b.touchpoint.id &&
  a.touchpoint.variantOf !== b.touchpoint.id &&
  b.touchpoint.variantOf !== a.touchpoint.id &&
  conflict(a.fact, b.fact) &&
  comparable(a, b) &&
  !a.siblings.some((sibling) => !conflict(sibling, b.fact)) &&
  !b.siblings.some((sibling) => !conflict(sibling, a.fact));

function found(apart: Told[]): Found {
  const once = onePerTouchpoint(apart);
  const figures = [...new Set(once.map(({ fact }) => fact.text))];
  const [first] = once;
  return {
    key: `${first?.fact.kind} ${first?.fact.unit} ${first?.fact.about[0]}`,
    says: short(`The pages disagree: ${listed(figures.slice(0, 4).map((figure) => `“${figure}”`))}.`, 80),
    evidence: once.map(({ touchpoint, fact }) => ({ ...fact.evidence, touchpoint: touchpoint.name })),
    todo: 'Agree on the figure that holds today and put it on every one of these pages.',
    certainty: once.every(({ fact }) => first && shared(first.fact, fact) >= 2) ? 'confirmed' : 'pleaseCheck',
    values: sides(once).map(({ touchpoint, fact }) => ({
      touchpoint: touchpoint.name,
      quote: aroundFigure(fact),
    })),
  };
}

/** Two values: every page on either side. More of them: for each the page that tells it most like the others, so that the list can be taken in. */
function sides(once: Told[]): Told[] {
  const value = ({ fact }: Told) => `${fact.value}|${fact.to ?? ''}`;
  return new Set(once.map(value)).size > 2 ? closest(once, once, value) : once;
}

/** What a long sentence says of this figure, up to its other figures: as the page writes it. */
function aroundFigure({ text, evidence: { quote } }: Fact): string {
  const at = quote.indexOf(text);
  if (quote.length <= LONG || at < 0) return quote;
  const before = /(?:^|[\d,;:–—-]\S*\s)([^\d,;:–—]*(?::\s)?)$/u.exec(quote.slice(0, at))?.[1] ?? '';
  const after = /^[^\d,;:–—]*/u.exec(quote.slice(at + text.length))?.[0] ?? '';
  return `${before}${text}${after}`.trim();
}
/** Characters up to which a sentence is shown whole. */
const LONG = 90;

/** For each touchpoint the sentence most like those that tell another value. */
const onePerTouchpoint = (apart: Told[]): Told[] => closest(apart, apart, ({ touchpoint }) => touchpoint.id);

/** For each key the one most like those that tell another value. */
function closest(list: Told[], all: Told[], key: (one: Told) => string): Told[] {
  const closeness = (one: Told) => Math.max(0, ...all.filter(({ fact }) => fact.value !== one.fact.value).map(({ fact }) => shared(one.fact, fact)));
  const best = new Map<string, Told>();
  for (const one of list) {
    const held = best.get(key(one));
    if (!held || closeness(one) > closeness(held)) best.set(key(one), one);
  }
  return [...best.values()];
}

const shared = (a: Fact, b: Fact): number => a.about.slice(0, 8).filter((stem) => b.about.slice(0, 8).includes(stem)).length;

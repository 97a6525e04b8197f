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
    for (const group of groups(touchpoints.flatMap(told))) {
      const apart = disagreeing(group);
      if (apart) yield found(apart);
    }
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
  return lasting.map((fact) => ({
    touchpoint,
    fact,
    subject,
    siblings: lasting.filter(
      (other) =>
        other !== fact && other.kind === fact.kind && other.unit === fact.unit && (fact.kind !== 'count' || other.about[0] === fact.about[0]),
    ),
  }));
}

/** Specifications of two products are no disagreement: sizes are compared on pages that speak of the same thing. */
const comparable = (a: Told, b: Told): boolean =>
  sameThing(a.fact, b.fact, crowdedFor(a.fact, b.fact, a.siblings) || crowdedFor(b.fact, a.fact, b.siblings)) &&
  !toldApart(a.fact, b.fact) &&
  (a.fact.kind !== 'size' || a.subject.some((stem) => b.subject.includes(stem)));

/** Facts that speak of one thing, brought together over all touchpoints. */
function groups(all: Told[]): Told[][] {
  const made: Told[][] = [];
  for (const one of all) {
    const home = made.find((group) => group.some((other) => comparable(one, other)));
    home ? home.push(one) : made.push([one]);
  }
  return made;
}

/** The largest set of values that all exclude one another, each with the touchpoints that tell it. */
function disagreeing(group: Told[]): Told[] | undefined {
  const byValue = new Map<string, Told[]>();
  for (const one of group) {
    const value = `${one.fact.value}|${one.fact.to ?? ''}|${one.fact.bound ?? ''}`;
    byValue.set(value, [...(byValue.get(value) ?? []), one]);
  }
  const values = [...byValue.values()].sort((a, b) => places(b) - places(a));
  for (const first of values) {
    const apart = [first];
    for (const other of values) if (apart.every((one) => excludes(one, other))) apart.push(other);
    const all = apart.flat();
    if (apart.length > 1 && places(all) > 1) return all;
  }
  return undefined;
}

const places = (list: Told[]): number => new Set(list.map(({ touchpoint }) => touchpoint.id)).size;

/** Two values that cannot both be right, unless one of the pages also tells the other value, or is a deliberate variant. */
const excludes = (a: Told[], b: Told[]): boolean =>
  a.every((one) =>
    b.every(
      (other) =>
        conflict(one.fact, other.fact) &&
        one.touchpoint.id !== other.touchpoint.id &&
        one.touchpoint.variantOf !== other.touchpoint.id &&
        other.touchpoint.variantOf !== one.touchpoint.id &&
        !one.siblings.some((sibling) => !conflict(sibling, other.fact)) &&
        !other.siblings.some((sibling) => !conflict(sibling, one.fact)),
    ),
  );

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
    values: closest(once, once, ({ fact }) => `${fact.value}|${fact.to ?? ''}`).map(({ touchpoint, fact }) => ({
      touchpoint: touchpoint.name,
      quote: fact.evidence.quote,
    })),
  };
}

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

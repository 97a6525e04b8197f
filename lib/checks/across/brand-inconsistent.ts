import { misnamings, terms } from '@/lib/language';
import type { Landing } from '@/lib/reading';
import { defineCheck, type Found, type Inputs, type ReadTouchpoint } from '../define';
import { listed, quoted, short } from '../wording';

/** The name, what the brand says it is, and its first promise, held side by side. Figures that differ are told by `across/facts-inconsistent`. */
export default defineCheck({
  id: 'across/brand-inconsistent',
  scope: 'across',
  title: 'The brand is another one from place to place',
  why: 'People meet several of these pages and take them for several brands.',
  element: 'strategy',
  severity: 'moderate',
  needs: ['touchpoints', 'plan'],

  *judge({ touchpoints, plan }) {
    const originals = touchpoints.filter(({ touchpoint }) => !touchpoint.variantOf);
    yield* names(originals, plan);
    yield* descriptions(originals, plan);
    yield* promise(originals, plan);
  },
});

type Brand = Inputs['plan']['brand'];

/** Title, previews, main heading and first screen: what is met before anything is read. */
const facesOf = ({ surfaces }: ReadTouchpoint): string[] =>
  [
    surfaces.title,
    surfaces.ogTitle,
    surfaces.structuredName,
    surfaces.heading,
    surfaces.description,
    surfaces.ogDescription,
    surfaces.structuredDescription,
    ...surfaces.firstScreen,
  ].filter((text) => text !== undefined);

interface Said {
  touchpoint: string;
  text: string;
  quote: string;
}

/** Each spelling of the name, on the first touchpoint that has it; the planned one among them. */
function* names(touchpoints: readonly ReadTouchpoint[], { brand }: Inputs['plan']): Iterable<Found> {
  const wrong = touchpoints.flatMap((one) => wronglyNamed(one, brand));
  const right = touchpoints.flatMap((one) => {
    if (wrong.some(({ touchpoint }) => touchpoint === one.touchpoint.name)) return [];
    const quote = facesOf(one).find((text) => text.includes(brand.name));
    return quote ? [{ touchpoint: one.touchpoint.name, text: brand.name, quote }] : [];
  });
  const all = [...right.slice(0, 2), ...wrong];
  const forms = [...new Set(all.map(({ text }) => text))];
  if (!wrong.length || forms.length < 2) return;
  yield {
    ...sideBySide(all, 'The first thing one sees of the page'),
    key: 'name',
    says: short(`The name is written ${listed(forms.map((form) => quoted(form, 24)))}.`, 80),
    todo: `Write “${brand.name}” on every one of them, or add the other spelling to those that the plan accepts.`,
  };
}

function wronglyNamed(one: ReadTouchpoint, { name, accepted, wrong }: Brand): Said[] {
  for (const text of facesOf(one)) {
    const [first] = misnamings(text, { name, accepted, wrong });
    if (first) return [{ touchpoint: one.touchpoint.name, text: first.found, quote: text }];
  }
  return [];
}

/** “Larkwheel is a bike subscription” here, “Larkwheel is a mobility platform” there. */
function* descriptions(touchpoints: readonly ReadTouchpoint[], { brand }: Inputs['plan']): Iterable<Found> {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(brand.name)} is (?:an?|the|your|our) ([^.,;:!?()–—|]{3,80})`, 'iu');
  const told = touchpoints.flatMap((one) =>
    facesOf(one)
      .flatMap((quote) => {
        const text = pattern.exec(quote)?.[1]?.split(/\s(?:that|which|who|for|with|by|where|so|and)\s/)[0];
        return text ? [{ touchpoint: one.touchpoint.name, text, quote }] : [];
      })
      .slice(0, 1),
  );
  for (const [index, one] of told.entries()) {
    const other = told.slice(index + 1).find(({ text }) => apart(one.text, text));
    if (!other) continue;
    yield {
      ...sideBySide([one, other], 'What the brand says it is'),
      key: 'description',
      says: short(`${brand.name} is ${quoted(one.text, 26)} here and ${quoted(other.text, 26)} there.`, 80),
      todo: `Agree on one answer to “What is ${brand.name}?” and put it on both.`,
      certainty: 'pleaseCheck',
    };
    return;
  }
}

/** Nothing that one says is in the other, by word or by meaning. */
function apart(one: string, other: string): boolean {
  const [left, right] = [terms(one), terms(other)].map((list) => list.filter(({ weight }) => weight > 0));
  if (!left?.length || !right?.length) return false;
  return !left.some((a) => right.some((b) => a.stem === b.stem || a.concepts.some(({ group }) => b.concepts.some((each) => each.group === group))));
}

/** The first message said here, and there the opposite of it. */
function* promise(touchpoints: readonly ReadTouchpoint[], { messages }: Inputs['plan']): Iterable<Found> {
  const first = messages.toSorted((one, other) => one.priority - other.priority)[0];
  if (!first) return;
  const landings = touchpoints.flatMap(({ touchpoint, landings }) =>
    landings
      .filter(({ message, certainty, evidence }) => message.id === first.id && certainty === 'confirmed' && evidence.length > 0)
      .map((landing) => ({ touchpoint: touchpoint.name, landing })),
  );
  const against = landings.filter(({ landing }) => landing.state === 'contradicted' && landing.contradiction?.kind !== 'figure');
  const kept = landings.filter(({ landing }) => landing.state === 'present');
  if (!against.length || !kept.length) return;
  const said = ({ touchpoint, landing }: { touchpoint: string; landing: Pick<Landing, 'evidence'> }): Said => ({
    touchpoint,
    text: landing.evidence[0]?.quote ?? '',
    quote: landing.evidence[0]?.quote ?? '',
  });
  const all = [...kept.slice(0, 2), ...against].map(said);
  yield {
    ...sideBySide(all, 'What it says of the first message'),
    about: { message: first.id },
    key: 'promise',
    says: `The first promise is kept here and taken back there: ${quoted(against[0]?.landing.evidence[0]?.quote ?? '', 26)}.`,
    todo: `Say ${quoted(first.phrasings[0]?.text ?? first.statement, 70)} on every one of them.`,
    severity: 'serious',
  };
}

const sideBySide = (all: readonly Said[], cue: string): Pick<Found, 'evidence' | 'values'> => ({
  evidence: all.map(({ touchpoint, quote }) => ({ quote, surface: 'body' as const, touchpoint, cues: [cue] })),
  values: all.map(({ touchpoint, quote }) => ({ touchpoint, quote })),
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

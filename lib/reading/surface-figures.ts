import { type Figure, figures, terms } from '@/lib/language';
import { counted } from './facts';
import { conflict } from './same-fact';
import type { Apart } from './surface-conflicts';
import type { Fact } from './types';

/** Figures of everyday size differ for too many reasons, but for what people sign up to. */
const EVERYDAY = 12;
const SIGNED_UP_TO = /^(?:trial|guarante|return|refund|warranti|warrant|contract|term|notic|deliveri|deliver)$/;
/** Prices on a page from which one more is no surprise. */
const MANY_PRICES = 6;
/** Content words two lines share, besides the figure, before they speak of the same. */
const SAME_MATTER = 2;
const DISCOUNT = /\b(?:off|save|saving|savings|discount|cashback|voucher|worth|bonus|reward|gift|orders? over|over)\b|[-–−]\s?$/i;
const PERIOD = /^\s*(?:a|an|per|each|every|\/)\s?(month|mo|year|yr|annum|week|day|night|hour|person|user|seat)\b/i;

/** A price or large figure that the page tells nowhere, while it tells another of the same thing. */
export function otherFigure(text: string, facts: readonly Fact[]): Apart | undefined {
  const prices = new Set(facts.filter(({ kind }) => kind === 'money').map(({ value }) => value)).size;
  for (const figure of figures(text)) {
    if (!isTold(text, figure) || facts.some(({ value, to }) => value === figure.value || to === figure.value)) continue;
    const about = counted(text, figure);
    const alike = facts.filter(
      (fact) =>
        fact.kind === figure.kind &&
        currency(fact.unit) === currency(figure.unit) &&
        // "From £590" leaves no room: a price is rounded nowhere.
        (figure.kind === 'money' || conflict({ ...figure, about }, fact)) &&
        (figure.kind === 'money' ? sameKindOfPrice(text, figure, fact) : about[0] === fact.about[0]),
    );
    const [page] = alike.sort((a, b) => Math.abs(a.value - figure.value) - Math.abs(b.value - figure.value));
    if (page)
      return {
        why: `${figure.text} there, ${page.text} on the page`,
        page: page.evidence.quote,
        sure: figure.kind !== 'money' || (prices < MANY_PRICES && periodAfter(text, figure) === periodOf(page)),
      };
  }
  return undefined;
}

/** Two lines that tell different figures of the same thing. */
export function figuresApart(one: string, other: string): Omit<Apart, 'page'> | undefined {
  const [here, there] = [figures(one), figures(other)];
  for (const a of here) {
    if (!isTold(one, a) || there.some(({ value, to }) => value === a.value || to === a.value)) continue;
    const about = counted(one, a);
    for (const b of there) {
      if (!isTold(other, b) || a.kind !== b.kind || currency(a.unit) !== currency(b.unit)) continue;
      if (here.some(({ value }) => value === b.value) || (a.kind !== 'money' && !conflict({ ...a, about }, { ...b, about: counted(other, b) })))
        continue;
      const samePrice =
        a.kind === 'money' && DISCOUNT.test(around(one, a)) === DISCOUNT.test(around(other, b)) && periodAfter(one, a) === periodAfter(other, b);
      if (a.kind === 'money' ? !samePrice : about[0] !== counted(other, b)[0]) continue;
      if (matterShared(one, other) >= SAME_MATTER) return { why: `${a.text} there, ${b.text} here`, sure: true };
    }
  }
  return undefined;
}

/** "Free" in the preview, and a page that names a price and nothing that costs nothing. */
export function otherOffer(text: string, facts: readonly Fact[], page: string): Apart | undefined {
  if (!FREE.test(text) || FREE_HERE.test(page)) return undefined;
  const price = facts.find((fact) => fact.kind === 'money' && fact.value > 0 && !fact.past && !DISCOUNT.test(fact.evidence.quote));
  return price && { why: `free there, ${price.text} on the page`, page: price.evidence.quote, sure: false };
}
const FREE =
  /(?<![-–]|\b(?:feel|set|care|duty|tax|risk|hassle|break|and) )\b(?:free(?! (?:of|from|range|time|up|to|standing|returns?|delivery|shipping|parking|spirit|consultation|quote|wi-?fi|software|and open)\b|-)|for free|no charge|at no cost)\b/i;
const FREE_HERE =
  /\bfree\b|\bno (?:cost|charge|fee)|\bwithout (?:charge|paying|cost)|\bgratis\b|\bcosts nothing\b|\bopen.source\b|\bdonat|\btrial\b|[$€£]\s?0\b/i;

function isTold(text: string, { kind, vague, value, ...figure }: Figure): boolean {
  if (vague || kind === 'date' || kind === 'version' || (kind === 'rate' && !/\d/.test(figure.text))) return false;
  return kind === 'money' || value > EVERYDAY || (kind === 'share' && value > 0) || SIGNED_UP_TO.test(counted(text, figure)[0] ?? '');
}

/** A saving is no price, and a price a year is none a month. */
function sameKindOfPrice(text: string, figure: Figure, fact: Fact): boolean {
  if (DISCOUNT.test(around(text, figure)) !== DISCOUNT.test(aroundFact(fact))) return false;
  const [there, here] = [periodAfter(text, figure), periodOf(fact)];
  return !there || !here || there === here;
}

const periodAfter = (text: string, { end }: Pick<Figure, 'end'>): string | undefined => plainPeriod(PERIOD.exec(text.slice(end))?.[1]);
const periodOf = ({ text, evidence }: Fact): string | undefined => {
  const at = evidence.quote.indexOf(text);
  return plainPeriod(
    PERIOD.exec(
      /[a-z]/i.test(text) && PERIOD.test(text.replace(/^\S+/, '')) ? text.replace(/^\S+/, '') : evidence.quote.slice(at + text.length),
    )?.[1],
  );
};
const plainPeriod = (word: string | undefined): string | undefined =>
  word
    ?.toLowerCase()
    .replace(/^mo$/, 'month')
    .replace(/^(?:yr|annum)$/, 'year');

/** Characters on both sides of a figure in which a word may say that it is a saving. */
const AROUND = 14;
const around = (text: string, { start, end }: Pick<Figure, 'start' | 'end'>): string =>
  `${text.slice(Math.max(0, start - AROUND), start)} ${text.slice(end, end + AROUND)}`;
const aroundFact = ({ text, evidence }: Fact): string => {
  const at = Math.max(0, evidence.quote.indexOf(text));
  return around(evidence.quote, { start: at, end: at + text.length });
};

const currency = (unit: string): string => unit.split('/')[0] ?? '';

/** Content words both lines hold. */
export function matterShared(one: string, other: string): number {
  const stems = (text: string) => new Set(terms(text).flatMap(({ stem, weight }) => (stem.startsWith('#') || weight < 0.4 ? [] : [stem])));
  const there = stems(other);
  return [...stems(one)].filter((stem) => there.has(stem)).length;
}

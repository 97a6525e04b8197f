import { conceptsOf } from '@/lib/language';
import type { Fact } from './types';

/** A fact without its place: of a page, or of the plan. */
export type Comparable = Pick<Fact, 'value' | 'to' | 'kind' | 'unit' | 'bound' | 'about'>;

/** Stems looked at when two facts are compared; further ones are the sentence's other matters. */
const NEAR = 8;
/** Share of the shorter list that must agree where the thing counted does not decide by itself. */
const AGREE = 0.5;
/** The same, where the page tells many such figures. */
const ALIKE = 0.7;
/** A count from which the figure itself tells that a size is meant, not a list. */
const TELLING = 1_000;
/** Counts further apart than this many times seldom count the same thing. */
const FAR = 20;
/** Values up to this are told for too many things to be compared by the thing's name alone. */
const SMALL = 12;
/** Things that anything can be counted in. */
const VAGUE = new Set('time year month week dai hour minut second step wai thing part peopl person level side point star page line word'.split(' '));
/** Figures told in round numbers: shares of the value that pass for the same. */
const ROUNDING = { atLeast: 0.15, powerOfTen: 0.25, about: 0.1, exact: 0.01, under: 0.35 };
/** "Twice a month" and "every two weeks" are the same rhythm, though the calendar tells them apart. */
const RHYTHM = 0.1;
/** Rates of this unit are a rhythm; those of others are hours and days of something ("open 6 days a week"). */
const YEARLY = 'a year';
/** Shares from here on are told by what is missing: 99.9 % and 99.99 % are a different promise. */
const NEARLY_ALL = 0.99;

/**
 * Whether two figures speak of the same thing. `crowded`: one of the pages counts several things of that name,
 * so that the name alone does not tell them apart.
 */
export function sameThing(a: Comparable, b: Comparable, crowded: boolean): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || !a.about.length || !b.about.length) return false;
  const common = Math.max(agreed(a, b), agreed(b, a));
  const agreement = common / Math.max(1, Math.min(NEAR, a.about.length, b.about.length));
  const close = common >= 3 && agreement >= AGREE;
  // "54 times smaller" twice is one fact, however little is said around it.
  if (a.kind === 'multiple' && sameHead(a, b) && (a.value === b.value || Math.min(a.about.length, b.about.length) === 1)) return true;
  if (a.kind === 'rate' && a.unit !== YEARLY) return common >= 1 && agreement >= AGREE;
  if (a.kind !== 'count' && sameWords(a, b)) return true;
  if (a.kind !== 'count') return common >= (crowded ? 3 : 2) && agreement >= (crowded || a.kind === 'size' ? ALIKE : AGREE);
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  if (!sameHead(a, b) && a.about[0] !== b.about[0] && akin(a, b) && common >= 1) return high <= low * FAR && low > SMALL;
  if (!sameHead(a, b) && !(low >= TELLING && common >= 2 && (vaguely(b, a) || vaguely(a, b)))) return false;
  if (low <= SMALL && high <= low * FAR && sameWords(a, b)) return true;
  return crowded || low <= SMALL || high > low * FAR ? close : true;
}

/** "Membership costs £29 a month", "Membership is £35 a month": nothing else is told, and the same of both. */
function sameWords(a: Comparable, b: Comparable): boolean {
  const [one, other] = [a, b].map(({ about }) => about.filter((stem) => !COSTS.has(stem)).sort());
  if (!one || !other || one.length !== other.length || !one.every((stem, i) => stem === other[i])) return false;
  return one.some((stem) => !VAGUE.has(stem) && !OFFERS.has(stem));
}
/** Verbs of any price; and of any offer, which tell no thing by themselves. */
const COSTS = new Set('cost price pai pay charg fee from start onli'.split(' '));
const OFFERS = new Set('save off discount give donat win earn get up free open'.split(' '));

/** Whether both name the thing counted alike; "riders" and those who "ride" are the same people. */
const sameHead = (a: Comparable, b: Comparable): boolean => alike(a.about[0] ?? '', b.about[0] ?? '') && !VAGUE.has(a.about[0] ?? '');

/** Two words for the thing counted ("translations", "languages"). */
const akin = (a: Comparable, b: Comparable): boolean => {
  const [one, other] = [groupsOf(a.about[0] ?? ''), groupsOf(b.about[0] ?? '')];
  return one.some((group) => other.includes(group));
};
/** Counted alike, though the words differ elsewhere: stems. */
const PAPERS = new Set(['paper', 'articl', 'studi', 'public']);
const groupsOf = (stem: string): number[] => (PAPERS.has(stem) ? [-1] : own(stem));
const own = (stem: string): number[] =>
  (conceptsOf([{ text: stem, start: 0, end: stem.length }])[0] ?? []).filter(({ loose, narrow }) => !loose && !narrow).map(({ group }) => group);

const vaguely = (vague: Comparable, named: Comparable): boolean =>
  VAGUE.has(vague.about[0] ?? '') && !VAGUE.has(named.about[0] ?? '') && vague.about.slice(0, NEAR).some((stem) => alike(stem, named.about[0] ?? ''));
const alike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 4 && Math.abs(a.length - b.length) <= 1 && (a.startsWith(b) || b.startsWith(a)));

/** Near stems of the one that the other holds, near or a little further. */
const agreed = (a: Comparable, b: Comparable): number => {
  const reach = b.about.slice(0, NEAR * 2);
  return a.about.slice(0, NEAR).filter((stem) => !VAGUE.has(stem) && reach.some((other) => alike(stem, other))).length;
};

/** Whether both cannot be right: apart by more than honest rounding, and not merely "more than" a smaller round number nearby. */
export function conflict(a: Comparable, b: Comparable): boolean {
  if (a.to !== undefined || b.to !== undefined) return a.value !== b.value || a.to !== b.to;
  if (a.value === b.value) return false;
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  const gap = Math.max((high.value - low.value) / high.value, missingGap(low, high));
  if (a.kind === 'rate' && a.unit === YEARLY) return gap > RHYTHM;
  if (low.bound === 'atLeast') return gap > (powerOfTen(low.value) ? ROUNDING.powerOfTen : ROUNDING.atLeast);
  if (low.bound === 'about' || high.bound === 'about') return gap > ROUNDING.about;
  if (high.bound === 'atMost') return gap > (high.kind === 'size' || high.kind === 'duration' ? ROUNDING.under : ROUNDING.atLeast);
  return gap > ROUNDING.exact;
}

const missingGap = (low: Comparable, high: Comparable): number =>
  low.kind === 'share' && low.value >= NEARLY_ALL && high.value < 1 ? (high.value - low.value) / (1 - low.value) : 0;

/** "10k+", "100+": told until the next round number is reached. */
const powerOfTen = (value: number): boolean => /^10+$/.test(String(value));

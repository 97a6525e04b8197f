import { type Term, terms } from '@/lib/language';
import type { Plan } from '@/lib/plan';
import { carried } from './carried';
import type { PageContext } from './context';
import { otherDay, otherYear } from './surface-dates';
import { figuresApart, otherFigure, otherOffer } from './surface-figures';
import type { Fact, Surfaces } from './types';

export type Told = Omit<Surfaces, 'firstScreen' | 'conflicts'>;
type Conflict = Surfaces['conflicts'][number];

/** What a comparison found: the page's side, and whether a person should look first. */
export interface Apart {
  why: string;
  page: string;
  sure: boolean;
}

/** Content words a surface needs before it can be said to tell another story, and a title before it can be of another product. */
const STORY_WORDS = 3;
const TITLE_WORDS = 2;
/** Share of a title's words, by weight, that near-equivalents on a page may make up by chance. */
const NEARLY_NONE = 0.35;
/** Terms of the page under which nothing is said of what it lacks. */
const LEAST_SEEN = 30;
/** How much of a giant page is looked through: sentences for words, characters for names and offers. */
const MOST_SENTENCES = 1_000;
const LOOKED = 40_000;

const TITLES = new Set<keyof Told>(['title', 'ogTitle', 'twitterTitle']);

const called: Record<keyof Told, string> = {
  title: 'the page title',
  description: 'the description',
  ogTitle: 'the share preview’s title',
  ogDescription: 'the share preview',
  twitterTitle: 'the Twitter card’s title',
  twitterDescription: 'the Twitter card',
  structuredName: 'the structured data’s name',
  structuredDescription: 'the structured data',
  heading: 'the main heading',
};

/** Where what searchers and sharers see parts from the page, or from itself, in what it says: figures, days, offers, names, subject. Other words for the same are none. */
export function conflicts(page: PageContext, told: Told, facts: readonly Fact[]): Conflict[] {
  const text = page.blocks
    .map(({ block }) => block.text)
    .join('\n')
    .slice(0, LOOKED);
  const seen = page.sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => terms(sentence.text));
  const found: Conflict[] = [];
  const kept: { name: string; text: string }[] = [];
  for (const [key, said] of Object.entries(told) as [keyof Told, string][]) {
    if (key === 'heading' || key === 'structuredName' || kept.some((one) => one.text === said)) continue;
    const name = called[key];
    const apart =
      otherFigure(said, facts) ??
      otherDay(said, page) ??
      (told.heading && otherYear(said, told.heading, text)) ??
      otherOffer(said, facts, text) ??
      (TITLES.has(key) && told.heading
        ? (otherName(page, said, told.heading, text) ?? otherSubject(said, told.heading, seen, page.brandWords))
        : undefined) ??
      otherStory(said, told.heading, seen, page.brandWords);
    if (apart) found.push({ between: [name, 'the page'], quotes: [said, apart.page], why: apart.why, sure: apart.sure });
    else
      for (const other of kept) {
        const against = figuresApart(said, other.text);
        if (against) found.push({ between: [name, other.name], quotes: [said, other.text], why: against.why, sure: against.sure });
      }
    kept.push({ name, text: said });
  }
  const company = otherCompany(page, told.structuredName, text);
  return company ? [...found, company] : found;
}

/** A title of which the page knows no word, above a main heading with words of its own. */
function otherSubject(title: string, heading: string, seen: readonly Term[], brandWords: ReadonlySet<string>): Apart | undefined {
  const own = content(title, brandWords);
  const head = content(heading, brandWords);
  if (own.length < TITLE_WORDS || head.length < TITLE_WORDS || seen.length < LEAST_SEEN) return undefined;
  if (own.some((term) => seen.some((one) => one.stem === term.stem)) || carried(own, seen) > NEARLY_NONE) return undefined;
  return { why: 'the page speaks of something else', page: heading, sure: false };
}

/** The title names one thing the plan knows by name, the heading another, and the title's is nowhere on the page. */
function otherName(page: PageContext, title: string, heading: string, text: string): Apart | undefined {
  const known = plannedNames(page);
  const [there, here] = [namesIn(title, known), namesIn(heading, known)];
  const stray = there.find((name) => !new RegExp(String.raw`\b${name}`, 'i').test(text));
  const own = here.find((name) => !there.includes(name));
  return stray && own ? { why: `${stray} there, ${own} on the page`, page: heading, sure: false } : undefined;
}

const namesIn = (text: string, known: ReadonlySet<string>): string[] => (text.match(NAME) ?? []).filter((name) => known.has(name));
const NAME = /\p{Lu}[\p{L}\d]{2,}/gu;
const plans = new WeakMap<Plan, Set<string>>();

/** Products, places and people by which the plan's sentences go, told by a capital within a sentence. */
function plannedNames({ plan, brandWords }: PageContext): Set<string> {
  const known = plans.get(plan);
  if (known) return known;
  const lines = [
    ...plan.messages.map(({ statement }) => statement),
    ...plan.claims.map((claim) => claim.text),
    ...plan.benefits.map((one) => one.text),
  ];
  const names = lines
    .flatMap((line) => line.match(/(?<=\p{Ll},? )\p{Lu}[\p{L}\d]{2,}/gu) ?? [])
    .filter((name) => !brandWords.has(name.toLowerCase()));
  plans.set(plan, new Set(names));
  return new Set(names);
}

function otherStory(said: string, heading: string | undefined, seen: readonly Term[], brandWords: ReadonlySet<string>): Apart | undefined {
  const own = content(said, brandWords);
  if (own.length < STORY_WORDS || seen.length < LEAST_SEEN) return undefined;
  if (own.some((term) => seen.some((one) => one.stem === term.stem))) return undefined;
  const near = own.filter((term) => seen.some((one) => one.concepts.some(({ group }) => term.concepts.some((concept) => concept.group === group))));
  // One near-equivalent among many words is chance.
  return near.length < own.length / 4 ? { why: 'no word of it is on the page', page: heading ?? '', sure: false } : undefined;
}

const content = (text: string, brandWords: ReadonlySet<string>): Term[] =>
  terms(text).filter(({ word, weight, stem }) => !brandWords.has(word) && weight >= 0.5 && !stem.startsWith('#'));

/** On the brand's own hosts the structured data names a company that neither plan nor page knows. */
function otherCompany(page: PageContext, name: string | undefined, text: string): Conflict | undefined {
  const { brand } = page.plan;
  if (!name || !brand.hosts.some((host) => isOn(page.snapshot.url, host))) return undefined;
  const own = squeezed(name);
  const known = [brand.name, ...brand.accepted, ...brand.wrong, page.snapshot.title].map(squeezed);
  if (own.length < 3 || known.some((one) => one.includes(own) || own.includes(one)) || squeezed(text).includes(own)) return undefined;
  return { between: [called.structuredName, 'the plan'], quotes: [name, brand.name], why: `“${name}” there`, sure: false };
}

const isOn = (url: string, host: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname === host || hostname.endsWith(`.${host}`);
};

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

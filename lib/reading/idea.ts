import { type Term, terms } from '@/lib/language';
import type { Plan } from '@/lib/plan';
import { carried } from './carried';
import { inPlanLanguage } from './condition';
import type { CopySentence, PageContext } from './context';
import { evidenceOf } from './evidence';
import type { Idea } from './types';

/** Shares of the idea's words, by weight, that a passage carries when it serves or hints at it. Ideas are short: half of one is no accident. */
const SERVES = 0.62;
const HINTS = 0.42;
/** What a neighbouring sentence or heading counts of the sentence itself. */
const BESIDE = 0.9;
/** Weight of content words an idea needs before a page can be held against it. */
const LEAST = 1;

/** How far the page, or some of its sentences, serve the plan's core idea. Nothing where the plan names none, or in another language. */
export function idea(page: PageContext, among: readonly CopySentence[] = copyOf(page)): Idea | undefined {
  const wanted = wantedOf(page.plan);
  if (!wanted.length || !inPlanLanguage(page)) return undefined;
  const said = among.map(({ text }) => terms(text));
  let best = { at: -1, share: 0 };
  among.forEach((sentence, at) => {
    const own = said[at] ?? [];
    if (!own.length) return;
    const next = among[at + 1];
    const beside = [...terms(sentence.heading ?? ''), ...(next && next.heading === sentence.heading ? (said[at + 1] ?? []) : [])];
    const share = Math.max(carried(wanted, own), BESIDE * carried(wanted, [...own, ...beside]));
    if (share > best.share) best = { at, share };
  });
  const nearest = among[best.at];
  return {
    state: best.share >= SERVES ? 'served' : best.share >= HINTS ? 'hinted' : 'absent',
    carried: best.share,
    evidence: nearest ? [evidenceOf(page.snapshot, nearest, ['The sentence nearest to the core idea'])] : [],
  };
}

const copyOf = ({ sentences }: PageContext): CopySentence[] =>
  sentences.filter(({ region, role }) => region !== 'navigation' && region !== 'footer' && region !== 'cookie-layer' && role !== 'code');

const made = new WeakMap<Plan, Term[]>();

/** The idea's words that carry meaning, without the brand's name. */
function wantedOf(plan: Plan): Term[] {
  const known = made.get(plan);
  if (known) return known;
  const brand = new Set(terms([plan.brand.name, ...plan.brand.accepted].join(' ')).map(({ word }) => word));
  const wanted = terms(plan.brand.coreIdea ?? '').filter(({ word }) => !brand.has(word));
  const list = wanted.reduce((sum, { weight }) => sum + weight, 0) >= LEAST ? wanted : [];
  made.set(plan, list);
  return list;
}

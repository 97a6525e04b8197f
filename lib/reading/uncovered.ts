import { figures } from '@/lib/language';
import type { Plan } from '@/lib/plan';
import { beyondOthers } from './beyond-others';
import type { PageContext } from './context';
import type { Fact, UncoveredClaim } from './types';

/** Counts below this are everyday numbers ("three sizes"), not claims. */
const CLAIM_FROM = 13;
/** Figures that a platform or the reader's calendar puts there, not the brand. */
const NOT_CLAIMED =
  /\b(?:followers?|following|posts?|likes?|reactions?|views?|comments?|ratings?|reviews?|replies|connections|min(?:ute)?s? read|ago|copyright|©)\b/i;
/** Figures and superlatives of the brand's own copy that nothing in the plan covers. */
export function uncovered(page: PageContext, facts: readonly Fact[]): UncoveredClaim[] {
  const covered = coveredBy(page.plan);
  const found = facts
    .filter((fact) => isClaim(fact) && !covered.has(fact.value) && !(fact.to !== undefined && covered.has(fact.to)))
    .map((fact) => ({ text: fact.text, fact, evidence: { ...fact.evidence, cues: [`“${fact.text}” is in no approved claim, message or offer`] } }));
  const taken = new Set(found.map(({ evidence }) => evidence.quote));
  return [...once(found), ...once(beyondOthers(page, taken))];
}

function isClaim({ kind, value, past, text, evidence }: Fact): boolean {
  if (past || kind === 'date' || kind === 'version' || NOT_CLAIMED.test(evidence.quote)) return false;
  // "Every day", "in ten minutes": times told in words are told in passing.
  if ((kind === 'rate' || kind === 'duration') && !/\d/.test(text)) return false;
  // "Let a thousand flowers bloom".
  if (/^(?:a )?(?:dozen|hundred|thousand|million|billion)$/i.test(text)) return false;
  if (kind === 'count' && numbersAStreet(evidence.quote, text)) return false;
  return evidence.region === 'main' && (kind !== 'count' || value >= CLAIM_FROM);
}

/** "14 Cable Yard": a number before a name is an address or a model. */
const numbersAStreet = (quote: string, text: string): boolean => {
  const at = quote.indexOf(text);
  return at >= 0 && /^\s\p{Lu}\p{Ll}/u.test(quote.slice(at + text.length));
};

const covers = new WeakMap<Plan, Set<number>>();

/** Every figure the plan stands behind. Retired claims are reported as such. */
function coveredBy(plan: Plan): Set<number> {
  const known = covers.get(plan);
  if (known) return known;
  const texts = [
    plan.brand.tagline ?? '',
    ...plan.claims.flatMap(({ text, replacement, source }) => [text, replacement ?? '', source ?? '']),
    ...plan.messages.flatMap(({ statement, phrasings }) => [statement, ...phrasings.map(({ text }) => text)]),
    ...plan.features.flatMap(({ name, benefit }) => [name, benefit ?? '']),
    ...plan.benefits.map(({ text }) => text),
  ];
  const made = new Set(texts.flatMap((text) => figures(text).flatMap(({ value, to }) => (to === undefined ? [value] : [value, to]))));
  covers.set(plan, made);
  return made;
}

/** A figure told several times is one claim. */
const once = (all: UncoveredClaim[]): UncoveredClaim[] => [...new Map(all.map((one) => [one.text.toLowerCase(), one])).values()];

import { figures } from '@/lib/language';
import type { Plan } from '@/lib/plan';
import type { PageContext } from './context';
import { evidenceOf } from './evidence';
import type { Fact, UncoveredClaim } from './types';

/** Counts below this are everyday numbers ("three sizes"), not claims. */
const CLAIM_FROM = 13;
/** Figures that a platform or the reader's calendar puts there, not the brand. */
const NOT_CLAIMED =
  /\b(?:followers?|following|posts?|likes?|reactions?|views?|comments?|ratings?|reviews?|replies|connections|min(?:ute)?s? read|ago|copyright|©)\b/i;
/** "Britain's number one", "the world's leading": beyond all others, so someone will ask. */
const BEYOND_ALL =
  /(?:\b(?:number one|no\.? ?1|the only one of its kind|market leader|award-winning)\b|#1\b|(?:['’]s|\bthe) (?:(?:best|leading|largest|biggest|fastest|cheapest|greenest|safest|favourite|favorite|most \p{L}+)(?: \p{L}+){0,3} (?:in|of|on) (?:the (?:world|country|market|uk|us|eu)|\p{Lu}\p{L}+)|(?:number one|no\.? ?1)\b)|\b(?:world|country|nation|\p{Lu}\p{L}+)['’]s (?:best|leading|largest|biggest|fastest|cheapest|greenest|safest|favourite|favorite|number one|no\.? ?1|most \p{L}+))/iu;

/** Figures and superlatives of the brand's own copy that nothing in the plan covers. */
export function uncovered(page: PageContext, facts: readonly Fact[]): UncoveredClaim[] {
  const covered = coveredBy(page.plan);
  const found = facts
    .filter((fact) => isClaim(fact) && !covered.values.has(fact.value) && !(fact.to !== undefined && covered.values.has(fact.to)))
    .map((fact) => ({ text: fact.text, fact, evidence: { ...fact.evidence, cues: [`“${fact.text}” is in no approved claim, message or offer`] } }));
  return [...once(found), ...superlatives(page, covered.text)];
}

function isClaim({ kind, value, past, text, evidence }: Fact): boolean {
  if (past || kind === 'date' || kind === 'version' || NOT_CLAIMED.test(evidence.quote)) return false;
  // "Every day", "in ten minutes": times told in words are told in passing.
  if ((kind === 'rate' || kind === 'duration') && !/\d/.test(text)) return false;
  if (kind === 'count' && numbersAStreet(evidence.quote, text)) return false;
  return evidence.region === 'main' && (kind !== 'count' || value >= CLAIM_FROM);
}

/** "14 Cable Yard": a number before a name is an address or a model. */
const numbersAStreet = (quote: string, text: string): boolean => {
  const at = quote.indexOf(text);
  return at >= 0 && /^\s\p{Lu}\p{Ll}/u.test(quote.slice(at + text.length));
};

const covers = new WeakMap<Plan, { values: Set<number>; text: string }>();

/** Every figure the plan stands behind, and all its words. Retired claims are reported as such. */
function coveredBy(plan: Plan): { values: Set<number>; text: string } {
  const known = covers.get(plan);
  if (known) return known;
  const texts = [
    plan.brand.tagline ?? '',
    ...plan.claims.flatMap(({ text, replacement, source }) => [text, replacement ?? '', source ?? '']),
    ...plan.messages.flatMap(({ statement, phrasings }) => [statement, ...phrasings.map(({ text }) => text)]),
    ...plan.features.flatMap(({ name, benefit }) => [name, benefit ?? '']),
    ...plan.benefits.map(({ text }) => text),
  ];
  const made = {
    values: new Set(texts.flatMap((text) => figures(text).flatMap(({ value, to }) => (to === undefined ? [value] : [value, to])))),
    text: texts.join('\n').toLowerCase(),
  };
  covers.set(plan, made);
  return made;
}

function superlatives(page: PageContext, plan: string): UncoveredClaim[] {
  return page.sentences.flatMap((sentence) => {
    if (sentence.region !== 'main' || sentence.role === 'quotation') return [];
    const said = BEYOND_ALL.exec(sentence.text)?.[0]?.trim();
    if (!said || plan.includes(said.toLowerCase())) return [];
    return [{ text: said, evidence: evidenceOf(page.snapshot, sentence, ['a claim beyond all others, in no approved claim']) }];
  });
}

/** A figure told several times is one claim. */
const once = (all: UncoveredClaim[]): UncoveredClaim[] => [...new Map(all.map((one) => [one.text.toLowerCase(), one])).values()];

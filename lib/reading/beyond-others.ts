import { terms } from '@/lib/language';
import type { Plan } from '@/lib/plan';
import type { CopySentence, PageContext } from './context';
import { evidenceOf } from './evidence';
import type { UncoveredClaim } from './types';

const SUPERLATIVES =
  'best|leading|largest|biggest|fastest|quickest|cheapest|greenest|safest|smallest|lightest|simplest|easiest|strongest|healthiest|cleanest|finest|favourite|favorite|number one|no\\.? ?1|most (?!of\\b|people\\b)\\p{L}+';
/** Beyond all others of a place: "Britain's number one", "the largest bakery in Leeds". Names are told by their capitals. */
const SCOPED =
  /(?:[Tt]he )?(?:best|leading|largest|biggest|fastest|cheapest|greenest|safest|smallest|oldest|favou?rite|most (?!of\b|people\b)\p{L}+)/u.source;
const PLACE = /(?:the (?:world|country|market|nation|industry|planet|UK|US|EU)\b|Britain|Europe|America|\p{Lu}\p{Ll}{2,})/u.source;
const BEYOND_ALL = new RegExp(
  [
    String.raw`\b(?:[Tt]he )?(?:[Ww]orld|[Cc]ountry|[Nn]ation|[Ii]ndustry|[Mm]arket|\p{Lu}\p{Ll}{2,})['’]s (?:number one|No\.? ?1|#1|${SCOPED.replace('(?:[Tt]he )?', '')})(?: \p{L}+){0,2}`,
    String.raw`\b[Tt]he ${SCOPED.replace('(?:[Tt]he )?', '')}(?: \p{L}+){1,3} (?:in|of|on) ${PLACE}`,
    String.raw`\b(?:[Tt]he|[Oo]ur|[Yy]our) (?:number one|No\.? ?1|#1) \p{L}+(?: \p{L}+)?`,
    String.raw`\b(?:[Aa]ward-winning \p{L}+|market leaders? in \p{L}+|only one of its kind)`,
  ].join('|'),
  'u',
);
/** Said of itself: "we are still the cheapest bakery", "ours is the only bank that". Nothing said of a file, a way, a thing. */
const OF_ITSELF = String.raw`\b(?:we|it|this|ours|our \p{L}+(?: \p{L}+)?)(?:\s(?:is|are|was|remains?)|['’](?:s|re))\s(?:still |simply |also |by far |probably |now )?`;
const NO_OFFER = String.raw`(?:things?|ways?|part|parts|reason|time|times|place|person|people|one|ones|moment|day|step|question|difference|problem|change|day|option|case|exception|data|information|cookies?)\b`;
const ALONE = new RegExp(String.raw`${OF_ITSELF}the (?:${SUPERLATIVES}|only) (?!${NO_OFFER})\p{L}+(?: \p{L}+){0,3}`, 'iu');
const UNMATCHED =
  /\b(?:unrivalled|unrivaled|unmatched|unbeatable|unbeaten|unparalleled|unsurpassed|second to none|like no other|no other \p{L}+ (?:offers?|has|does|comes|gives|can|beats)|nobody else (?:offers?|has|does|can)|no one else (?:offers?|has|does|can))\b/iu;
/** "Lighter than any other", "cheaper than the competition", "more private than Acme". */
const THAN = /\b(?:(?<short>\p{L}{2,}er)|(?:more|less) (?<long>\p{L}{4,}))(?: \p{L}+)? than (?<rival>[^.,;:!?()–—]+)/giu;
const NO_COMPARATIVE =
  /^(?:other|rather|never|ever|further|over|under|after|later|earlier|sooner|older|younger|longer|shorter|number|higher|lower|bigger|larger|greater|wider|closer|nearer|whether|either|neither|together|newer|fewer|deeper|taller|matter|order|power)$/i;
const RIVAL =
  /^(?:(?:any|all|every|most|many|the) (?:other|others|competing|competitors?|competition|rivals?|alternatives?|leading|traditional|conventional|ordinary|established|big)\b|any(?:one|body|thing) else\b|others\b|other \p{L}+s\b|our (?:competitors?|rivals?|competition)\b|competitors?\b|competing\b|traditional\b|conventional\b|ordinary\b|standard \p{L}+s\b|regular \p{L}+s\b|alternatives\b|most (?:banks|apps|tools|shops|stores|brands|providers|suppliers|services|products|competitors|alternatives|platforms|browsers|phones|cars)\b|(?=\p{Lu})\p{Lu}\p{L}+)/u;
const NO_RIVAL =
  /^(?:I|It|You|We|That|This|The|A|An|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;
/** Questions, conditions, hearsay and quotations claim nothing. */
const NOT_CLAIMED =
  /\?\s*$|^["“‘«]|^(?:if|when|whether|should|imagine|choose|find|pick|get|compare|looking for)\b|\b(?:one|some|many|two|three|few) of (?:the|our)\b|\bamong the\b|\bof the world['’]s\b|\bif you\b|\bin my opinion\b/i;

/** What each of the patterns above needs somewhere: most sentences have none of it, and looking for it is cheap. */
const HINT =
  /est\b|most|leading|leader|favou?rite|finest|number one|no\.? ?1|#1|award-|only|\bun\p{L}|second to none|no other|no one|nobody|than\b/iu;

/** Superlatives and comparisons of the brand's own copy that nothing in the plan covers. `taken`: sentences that are reported for a figure already. */
export function beyondOthers(page: PageContext, taken: ReadonlySet<string>): UncoveredClaim[] {
  const english = page.language.code === 'en';
  return page.sentences.flatMap((sentence) => {
    const { region, role, text } = sentence;
    if (region !== 'main' || role === 'quotation' || role === 'code' || !HINT.test(text) || NOT_CLAIMED.test(text)) return [];
    const all = BEYOND_ALL.exec(text)?.[0]?.trim();
    const whose = all && saidOf(page, text.slice(0, text.indexOf(all)));
    if (all && whose) {
      if (whose === 'another' || isDenied(sentence, all) || isCovered(page.plan, all)) return [];
      return [claim(page, sentence, all, whose === 'itself' ? 'all' : 'loose', 'a claim beyond all others')];
    }
    if (!english || taken.has(text)) return [];
    const alone = (ALONE.exec(text) ?? UNMATCHED.exec(text))?.[0];
    if (alone && !isDenied(sentence, alone) && !isCovered(page.plan, alone))
      return [claim(page, sentence, alone, 'loose', 'a claim beyond all others')];
    const than = comparison(page, sentence);
    return than && !isCovered(page.plan, than) ? [claim(page, sentence, than, 'loose', 'a comparison with others')] : [];
  });
}

const claim = (page: PageContext, sentence: CopySentence, text: string, beyond: 'all' | 'loose', what: string): UncoveredClaim => ({
  text,
  beyond,
  evidence: evidenceOf(page.snapshot, sentence, [`${what}, in no approved claim`]),
});

function comparison(page: PageContext, sentence: CopySentence): string | undefined {
  for (const match of sentence.text.matchAll(THAN)) {
    const { short, long, rival = '' } = match.groups ?? {};
    if (short && NO_COMPARATIVE.test(short)) continue;
    if (long && /^(?:people|time|money|just|half|once|ever|data|often|likely|others?)$/i.test(long)) continue;
    if (!RIVAL.test(rival) || NO_RIVAL.test(rival) || isBrand(page, rival) || isDenied(sentence, match[0])) continue;
    return match[0].trim();
  }
  return undefined;
}

const isBrand = ({ brandWords }: PageContext, rival: string): boolean => brandWords.has(rival.split(/\s/)[0]?.toLowerCase() ?? '');

/** Whom a superlative is said of, by what stands before it: nothing or the brand itself, somebody else, or one cannot tell. */
function saidOf({ brandWords }: PageContext, before: string): 'itself' | 'another' | 'unclear' {
  const words = before.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = words.some((word) => brandWords.has(word) || /^(?:we|our|us|it|this|here)$/.test(word));
  if (own || (words.length < 3 && !/\b(?:is|are|was|were)\b/.test(before))) return 'itself';
  return /\b(?:is|are|was|were|as|be|by|been|has|have|of|some)\b/.test(before) || /\s\p{Lu}/u.test(before) ? 'another' : 'unclear';
}

/** "We are not the cheapest" claims the contrary. */
function isDenied({ text, words, denied }: CopySentence, said: string): boolean {
  const start = text.indexOf(said);
  return words.some((word, at) => word.start >= start && word.end <= start + said.length && denied[at]);
}

const plans = new WeakMap<Plan, { text: string; stems: ReadonlySet<string> }[]>();

/** Whether the plan says the same of itself: in these words, or the telling word together with half of the others. */
function isCovered(plan: Plan, said: string): boolean {
  const known = plans.get(plan) ?? linesOf(plan);
  plans.set(plan, known);
  const wanted = terms(said).filter(({ stem }) => !stem.startsWith('#'));
  const plain = said.toLowerCase();
  return known.some(
    ({ text, stems }) =>
      text.includes(plain) || (wanted.length > 0 && wanted.filter(({ stem }) => stems.has(stem)).length >= Math.max(1, wanted.length * 0.6)),
  );
}

const linesOf = (plan: Plan) =>
  [
    plan.brand.tagline ?? '',
    ...plan.claims.flatMap(({ text, replacement, source }) => [text, replacement ?? '', source ?? '']),
    ...plan.messages.flatMap(({ statement, phrasings }) => [statement, ...phrasings.map(({ text }) => text)]),
    ...plan.features.flatMap(({ name, benefit }) => [name, benefit ?? '']),
    ...plan.benefits.map(({ text }) => text),
  ].map((text) => ({ text: text.toLowerCase(), stems: new Set(terms(text).map(({ stem }) => stem)) }));

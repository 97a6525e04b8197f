import { DENIES, type Term, terms, words } from '@/lib/language';
import type { HeardPage } from './hear';
import type { Wording } from './messages';

/** How a sentence says what it says. Only what is asserted, of today and of the brand itself, carries a message. */
export type Force = 'asserted' | 'denied' | 'hedged' | 'past' | 'others';

/** The force with which a row speaks of a wording: that of the clause that holds most of the wording's words. */
export function forceOf(page: HeardPage, wording: Wording, row: number): Force {
  const sentence = page.matches.sentences[row];
  if (!sentence) return 'asserted';
  const { text } = sentence;
  const shared = sharedWith(wording, text);
  if (shared.length === 0) return 'asserted';
  const { clause, held } = fullestClause(text, shared);
  const planned = wording.text;
  if (answerTo(page, row)) return answered(page, row, wording, shared);
  if (UNTRUE.test(text) && !UNTRUE.test(planned)) return 'denied';
  if (RIVALS.test(clause) && !RIVALS.test(planned)) return 'others';
  if (isPast(text) && !isPast(planned)) return 'past';
  if (predicateDenied(clause, held, wording) || plainlyAffirmed(text, wording)) return 'denied';
  return HEDGES.test(clause) && !HEDGES.test(planned) ? 'hedged' : 'asserted';
}

/** The short answer that follows a question. */
export function answerTo({ matches }: HeardPage, row: number): 'yes' | 'no' | undefined {
  if (!matches.sentences[row]?.text.trim().endsWith('?')) return undefined;
  const next = matches.sentences[row + 1]?.text ?? '';
  if (/^(?:no|not|never|(?:sadly|unfortunately|alas),? not?|i['’]m afraid)\b/i.test(next)) return 'no';
  return /^(?:yes|of course|sure|certainly|always|absolutely|it (?:is|does)|they (?:are|do)|you can|we do)\b/i.test(next) ? 'yes' : undefined;
}

/** "Is there a fee? No." says that there is none; "Is it free? No." denies it. */
function answered(page: HeardPage, row: number, wording: Wording, shared: readonly Term[]): Force {
  const wantsDenied = shared.some(({ stem }) => wording.sought.some((sought) => sought.term.stem === stem && sought.denied));
  const saysDenied = shared.some(({ stem, denied }) => denied && wording.sought.some((sought) => sought.term.stem === stem));
  const turned = wantsDenied !== saysDenied;
  return (answerTo(page, row) === 'no') !== turned ? 'denied' : 'asserted';
}

/** The sentence's words that are the wording's, in order. */
function sharedWith(wording: Wording, text: string): Term[] {
  const sought = new Set(wording.sought.map(({ term }) => term.stem));
  const groups = new Set(wording.sought.flatMap(({ term }) => term.concepts.map(({ group }) => group)));
  return terms(text).filter((term) => term.weight > 0 && (sought.has(term.stem) || term.concepts.some(({ group }) => groups.has(group))));
}

const CLAUSES = /[;:–—()]\s*|,\s+(?!and\b|or\b)|\s(?:but|while|whereas|although|though)\s/g;

function fullestClause(text: string, shared: readonly Term[]): { clause: string; held: Term[] } {
  let best: { clause: string; held: Term[] } = { clause: text, held: [] };
  let from = 0;
  for (const end of [...[...text.matchAll(CLAUSES)].map((match) => match.index + match[0].length), text.length]) {
    const held = shared.filter((term) => term.start >= from && term.start < end);
    if (held.length > best.held.length) best = { clause: text.slice(from, end), held };
    from = end;
  }
  return best;
}

/**
 * The clause's verb is denied and reaches words that the message affirms, none that it denies as well; two denials cancel.
 * "Does not work without" turns "works without", although both deny what follows.
 */
function predicateDenied(clause: string, held: readonly Term[], wording: Wording): boolean {
  const at = clause.search(PREDICATE);
  if (at < 0 || ASIDE.test(clause.slice(0, at))) return false;
  const sides = held.flatMap((term) => {
    const planned = wording.sought.find((sought) => sought.term.stem === term.stem || akin(sought.term, term));
    return planned && term.denied ? [{ term, wrong: !planned.denied }] : [];
  });
  const wrong = sides.filter((side) => side.wrong);
  const right = sides.filter((side) => !side.wrong);
  if (wrong.length === 0) return false;
  const double = words(clause).filter((word) => DENIES.has(word)).length > 1;
  if (right.length === 0) return !double;
  return /\bwithout\b/i.test(clause) && (wrong[0]?.term.start ?? 0) < (right[0]?.term.start ?? 0);
}

/** The message denies something, and the sentence says all of it without a denial: "We take money from the state". */
function plainlyAffirmed(text: string, { sought }: Wording): boolean {
  const said = new Map(terms(text).map((term) => [term.stem, term]));
  const weighty = sought.filter(({ weight, term }) => weight > 0 && term.weight >= 0.4);
  const turned = weighty.filter((planned) => planned.denied && said.get(planned.term.stem)?.denied === false);
  const kept = weighty.filter((planned) => !planned.denied && said.get(planned.term.stem)?.denied === false);
  if (turned.length === 0 || kept.length === 0 || turned.length + kept.length < weighty.length || weighty.length < 3) return false;
  return !words(text).some((word) => DENIES.has(word) || INSTEAD.has(word));
}

// Words that take the place of a denial.
const INSTEAD = new Set(['free', 'instead', 'rather', 'avoid', 'avoids', 'stop', 'stops', 'ends', 'removes', 'blocks', 'less']);

const akin = (one: Term, other: Term): boolean => one.concepts.some(({ group, form }) => form && other.concepts.some((each) => each.group === group));

/** The denial stands in an aside ("places that don't exist elsewhere", "if you cannot"). */
const ASIDE = /\b(?:that|which|who|whose|where|when|if|unless|until|because|so)\b/i;
const PREDICATE =
  /\b(?:(?:is|are|was|were|do|does|did|can|could|will|would|has|have|had|should|may|must)(?:n['’]t\b| not\b)|cannot|won['’]t|no longer)(?! (?:only|just|merely|need|have to|require)\b)/i;
const UNTRUE =
  /\b(?:(?:is|isn['’]t|not|no longer|never) (?:not )?(?:true|so|the case) that|(?:is|are) not true\b|(?:false|untrue|wrong|a myth|a lie) that|(?:cannot|can['’]t|can not|can no longer|no longer) (?:promise|guarantee))/i;

/** The clause begins with others than the brand: "Rival banks let", "In the supermarket". "Unlike other banks, we" does not. */
const RIVALS =
  /^(?:(?:but|while|whereas|even|and|in|at|the|a|some|few|many|most) ){0,3}(?:(?:other|rival|competing|larger|bigger|big|traditional|conventional|high-street) (?:\p{Ll}+ )?(?!people|customers|users|members|guests|teams|clients|features|things|ways|languages|countries|settings|pages|options|devices|systems)\p{Ll}+s\b|(?:supermarkets?|competitors?|rivals?)\b|[\p{L}-]+ (?:sellers|vendors|makers|providers) (?:promise|claim|say|advertise)\b)/iu;

/** Told of a time that is over, without a verb of today. */
const isPast = (text: string): boolean => HISTORY.test(text) || (DATED.test(text) && WAS.test(text) && !IS.test(text));
const HISTORY =
  /\b(?:used to \p{Ll}+|formerly|back then|back in (?:19|20)\d\d|in the early days\b.*\b(?:was|were|had)|for decades there (?:was|were)|until (?:the|last) \p{Ll}+,? (?:\p{Ll}+ ){1,3}(?:was|were|had|paid|did)|until last \p{Ll}+)\b/iu;
const DATED = /\b(?:in|by|until) (?:\p{L}+ )?(?:19|20)\d\d\b/iu;
const WAS = /\b(?:was|were|had|did|\p{Ll}{3,}ed)\b/u;
const IS = /\b(?:is|are|has|have|do|does|can|will|today|now)\b|['’](?:s|re|ve) /i;

const HEDGES =
  /\b(?:may (?:be|come|have|get)|(?<!you )(?:might|could)|perhaps|possibly|maybe|hopefully|(?:we|they|it) (?:aims?|hopes?|plans?|tr(?:y|ies)|intends?|wants?) to|one day|with luck|where (?:possible|available)|if possible|on request|depending on|coming soon|some day|in (?:the )?future)\b/i;

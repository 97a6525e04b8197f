/**
 * Whether a figure is told of another time or by way of example: history, a goal, a dated event. `at` is where it stands.
 * A clause that says "today" is of today, whatever the rest of the sentence remembers.
 */
export function notOfToday(text: string, at: number): boolean {
  const clause = clauseAround(text, at);
  return NOW.test(clause) ? PAST.test(clause) : PAST.test(text) || GOAL.test(text);
}

/** Whether a figure stands within a quotation of several words. */
export function quoted(text: string, at: number): boolean {
  for (const { 0: part, index } of text.matchAll(QUOTED)) if (index < at && index + part.length > at) return true;
  return false;
}
const QUOTED = /[“"«„](?=(?:[^”"»]*\s){3})[^”"»]*[”"»]/gu;

/** Whether a figure is told of somebody else: other firms, or what a named other one has. */
export function ofOthers(text: string, at: number, own: ReadonlySet<string>): boolean {
  const before = clauseAround(text, at).slice(0, Math.max(0, at - startOfClause(text, at)));
  if (startsWithOthers(before.trim()) || (USUALLY.test(before) && !OURS.test(text))) return true;
  const owner = OWNER.exec(before)?.[1];
  return owner !== undefined && !own.has(owner.toLowerCase()) && !PLACE_OR_TIME.test(owner);
}

/** Whether a sentence or clause begins with other firms: "Most banks", "Some shops". */
export function startsWithOthers(text: string): boolean {
  const opening = OTHERS.exec(text);
  return opening !== null && !PEOPLE.test(opening[2] ?? '');
}

const NOW = /\b(?:today|now|to date|currently|nowadays)\b/i;
/** History, hearsay, examples and dated events are never held against the plan. */
const PAST =
  /\b(?:was|were|had|used to|formerly|previously|back then|at the time|originally|in the past|(?:last|this|previous) (?:year|month|week|quarter|season|term|spring|summer|autumn|fall|winter|christmas)|(?:in|since|until|by|from) (?:\p{L}+ )?(?:19|20)\d\d|imagine|suppose|for example|e\.g\.)\b/iu;
/** Not yet so. */
const GOAL =
  /\b(?:(?:our|the|a) (?:goal|aim|target|ambition) (?:is|of|for)|goal:|target:|we (?:aim|hope|plan|want|intend) to|we(?:['’]ll| will) (?:have|be|open|reach|grow)|by next \p{L}+)\b/iu;

/** "Most banks", "other shops": how a sentence about other firms begins. The people a firm serves are its own. */
const OTHERS =
  /^(?:but |while |whereas )?(?:unlike |compared with )?(?:(?:others|elsewhere|competitors|rivals)()\b|(?:(?:the|an?) )?(?:other|most|many|some|rival|competing|traditional|typical|average|ordinary|conventional) ([\p{L}-]+))/iu;
const PEOPLE =
  /^(?:of|people|customers?|clients?|users?|members?|guests?|teams?|families|readers?|visitors?|patients?|students?|companies|businesses|organi[sz]ations|clubs?|schools?|teachers?|riders?|drivers?|owners?|parents?|children|men|women|buyers?|shoppers?|donors?|volunteers?|employees|staff|accounts?|orders?|requests?|calls?|questions?|rooms?)$/i;
/** "Insurers usually take": a habit, and not the firm's own. */
const USUALLY = /\b(?:usually|normally|typically|traditionally)\b/i;
const OURS = /\b(?:we|our|us|you|your)\b/i;
/** "Somebody's script weighs": a name that owns what the figure is of. */
const OWNER = /(?:^|[\s(“"])(\p{Lu}[\p{L}\d]+)['’]s(?=\s\p{L})/u;
const PLACE_OR_TIME =
  /^(?:Today|Tomorrow|Yesterday|Here|There|It|That|What|Let|Who|Where|Britain|England|Scotland|Wales|Ireland|Europe|America|World)$/;

const BREAKS = /[,;:–—()]|\s(?:but|while|whereas|although)\s/gi;

function startOfClause(text: string, at: number): number {
  let start = 0;
  for (const stop of text.matchAll(BREAKS)) {
    if (stop.index >= at) break;
    if (!between(text, stop.index)) start = stop.index + stop[0].length;
  }
  return start;
}

function clauseAround(text: string, at: number): string {
  const start = startOfClause(text, at);
  for (const stop of text.slice(at).matchAll(BREAKS)) if (!between(text, at + stop.index)) return text.slice(start, at + stop.index);
  return text.slice(start);
}

/** A comma or colon within a number. */
const between = (text: string, at: number): boolean => /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');

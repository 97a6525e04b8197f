import type { Message } from '@/lib/plan';
import { speaks } from './condition';
import { cuesOf, lostParts, quoteCues } from './cues';
import { type Echo, echoesOn } from './echo';
import { evidenceOf } from './evidence';
import { type Objection, objection, type Reserve, reserve } from './guards';
import { type Heard, type HeardPage, heardUntaught } from './hear';
import { lessonsOn, type Told } from './lessons';
import { LEAST_WHOLE, MISSING_FROM, sureness } from './numbers';
import type { Calibration, Certainty, Evidence, Landing, State } from './types';
import { verbatim } from './verbatim';
import { type Odds, oddsOf, type Way } from './verdict';

const QUOTES = 3;

/** Every message of the plan on this page: state, certainty, evidence, cues, lost parts, buried. */
export function landings(page: HeardPage, calibration: Calibration): Landing[] {
  const echoes = echoesOn(page.context.plan, page, calibration);
  const list = page.context.plan.messages.map((message) => landing(message, page, calibration, echoes));
  return markBuried(list, page);
}

function landing(message: Message, page: HeardPage, calibration: Calibration, echoes: ReadonlyMap<string, Echo>): Landing {
  if (!speaks(message, page.context)) return unjudged(message.id, 'No wording of this message in the language of the page');
  const told = lessonsOn(page.context).get(message.id);
  if (told) {
    const against = landingFrom(heardUntaught(page).get(message.id) as Heard, page, calibration, echoes.get(message.id), echoes.size > 0);
    // A denial is a reading of the sentence, and the person has read it; another figure stands there whoever reads it.
    if (against.contradiction && against.contradiction.kind !== 'negation') return against;
  }
  return landingFrom(page.messages.get(message.id) as Heard, page, calibration, echoes.get(message.id), echoes.size > 0, told);
}

function landingFrom(heard: Heard, page: HeardPage, calibration: Calibration, echo: Echo | undefined, echoed: boolean, told?: Told): Landing {
  const { message } = heard;
  const way: Way = message.phrasings.length > 0 ? 'taught' : echoed ? 'untaught' : 'alone';
  const odds = oddsOf(way, heard.scores, message.id, calibration, echo);
  const said = verbatim(page, heard);
  const spokenOf = odds.missing <= MISSING_FROM;
  const against = said === undefined ? objection(page.context.plan, page, heard, spokenOf) : undefined;
  const held = said === undefined && spokenOf ? reserve(page, heard) : undefined;
  const figureMissing = heard.scores.figure < 0;
  const hardly = heard.scores.whole < LEAST_WHOLE;
  const hidden = page.context.snapshot.visibility === 'hidden';
  const half = [...(told?.half ?? [])][0];
  const decided = decide({ odds, way, said, against, held, figureMissing, hardly, hidden });
  const taughtHalf = half !== undefined && (decided.state === 'missing' || decided.state === 'weak');
  const { state, certainty, confidence, nearBorder } = taughtHalf ? HALF : decided;
  return {
    message: message.id,
    state,
    certainty,
    confidence,
    evidence: quotes(heard, page, said ?? against?.row ?? (taughtHalf ? half : undefined)),
    cues: cuesOf({ state, heard, page, echo, verbatim: said !== undefined, objection: against, held, figureMissing, nearBorder, taughtHalf }),
    lost: state === 'weak' ? lostParts(heard) : [],
    ...(state === 'contradicted' && against ? { contradiction: { kind: against.kind, page: against.page, plan: against.plan } } : {}),
  };
}

/** A message on a page that cannot be judged, and why. */
export const unjudged = (message: string, why?: string): Landing => ({
  message,
  state: 'notJudged',
  certainty: 'confirmed',
  confidence: 1,
  evidence: [],
  cues: why ? [why] : [],
  lost: [],
});

interface Given {
  odds: Odds;
  way: Way;
  /** Row of a sentence that says it word for word. */
  said: number | undefined;
  against: Objection | undefined;
  held: Reserve | undefined;
  figureMissing: boolean;
  /** No sentence carries more than a word or two of it. */
  hardly: boolean;
  hidden: boolean;
}

interface Decided {
  state: State;
  certainty: Certainty;
  confidence: number;
  nearBorder: boolean;
}

/** A person has said of a sentence here that it says half of the message. */
const HALF: Decided = { state: 'weak', certainty: 'confirmed', confidence: 0.95, nearBorder: false };

function decide({ odds, way, said, against, held, figureMissing, hardly, hidden }: Given): Decided {
  if (said !== undefined) return { state: 'present', certainty: 'confirmed', confidence: 0.98, nearBorder: false };
  const band = sureness[way];
  if (odds.missing > MISSING_FROM) {
    if (against?.kind === 'listed')
      return { state: 'contradicted', certainty: against.sure ? 'confirmed' : 'pleaseCheck', confidence: 0.8, nearBorder: false };
    // A page in a background tab may not have shown all it has.
    const sure = odds.missing >= band.missing && !hidden;
    return { state: 'missing', certainty: sure ? 'confirmed' : 'pleaseCheck', confidence: odds.missing, nearBorder: odds.missing < band.missing };
  }
  if (against && (against.kind !== 'negation' || against.sure)) {
    const sure = against.sure && (against.kind === 'listed' || odds.missing < 0.2);
    return { state: 'contradicted', certainty: sure ? 'confirmed' : 'pleaseCheck', confidence: 1 - odds.missing, nearBorder: false };
  }
  // What others do is not said of the brand, however alike the words.
  if (held === 'others') return { state: 'missing', certainty: 'pleaseCheck', confidence: 0.5, nearBorder: true };
  const full = odds.present >= 0.5 && !figureMissing && !against && !held;
  if (!full && hardly) return { state: 'missing', certainty: 'pleaseCheck', confidence: 0.5, nearBorder: true };
  const confidence = full ? odds.present : Math.max(odds.weak, 1 - odds.missing - odds.present);
  const unsure = odds.missing > band.there || Boolean(against);
  return { state: full ? 'present' : 'weak', certainty: unsure ? 'pleaseCheck' : 'confirmed', confidence, nearBorder: unsure };
}

/** The best sentences, each once; the one that decided comes first. */
function quotes(heard: Heard, page: HeardPage, decided: number | undefined): Evidence[] {
  const rows = [...(decided === undefined ? [] : [decided]), ...heard.best.map((each) => each.row)];
  const seen = new Set<string>();
  const list: Evidence[] = [];
  for (const row of rows) {
    const sentence = page.matches.sentences[row];
    if (!sentence || seen.has(sentence.text)) continue;
    seen.add(sentence.text);
    const evidence = evidenceOf(page.context.snapshot, sentence);
    list.push({ ...evidence, cues: quoteCues(evidence, list.length === 0) });
    if (list.length === QUOTES) break;
  }
  return list;
}

/** A message first seen off the first screen, or below messages of lower priority, is buried. */
function markBuried(list: Landing[], page: HeardPage): Landing[] {
  const { plan, snapshot } = page.context;
  const priority = new Map(plan.messages.map((message) => [message.id, message.priority]));
  const top = Math.min(...plan.messages.map((message) => message.priority));
  // Half a screen apart is a difference a reader meets; less is layout.
  const clear = snapshot.viewport.height / 2;
  const seen = new Map(list.map((each) => [each.message, firstSeen(each, page)]));
  return list.map((landing) => {
    const own = priority.get(landing.message) ?? 1;
    const at = seen.get(landing.message) ?? Number.POSITIVE_INFINITY;
    if ((landing.state !== 'present' && landing.state !== 'weak') || !Number.isFinite(at)) return landing;
    const below = list
      .filter((other) => other.state === 'present' && (priority.get(other.message) ?? 1) > own && (seen.get(other.message) ?? at) + clear < at)
      .map((other) => other.message);
    const offFirst = own === top && at > snapshot.viewport.height;
    return (below.length > 0 && at > snapshot.viewport.height) || offFirst ? { ...landing, buried: { firstSeenPx: at, below } } : landing;
  });
}

/** Where a reader first meets the message, px from the top. */
function firstSeen(landing: Landing, page: HeardPage): number {
  const places = landing.evidence.map((each) => page.context.snapshot.blocks[each.block ?? -1]?.place.top ?? Number.POSITIVE_INFINITY);
  return Math.min(...places, Number.POSITIVE_INFINITY);
}

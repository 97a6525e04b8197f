import type { Message } from '@/lib/plan';
import { type Echo, echoesOn } from './echo';
import { evidenceOf } from './evidence';
import type { Heard, HeardPage } from './hear';
import type { Calibration, Evidence, Landing, State } from './types';
import { oddsOf } from './verdict';

const QUOTES = 3;
// A part carried less than this is called lost.
const LOST = 0.5;

/** Every message of the plan on this page: state, certainty, evidence, cues, lost parts, buried. */
export function landings(page: HeardPage, calibration: Calibration): Landing[] {
  const { plan } = page.context;
  const echoes = echoesOn(plan, page, calibration);
  const list = plan.messages.map((message) => landing(message, page, calibration, echoes));
  return markBuried(list, page);
}

function landing(message: Message, page: HeardPage, calibration: Calibration, echoes: ReadonlyMap<string, Echo>): Landing {
  const heard = page.messages.get(message.id) as Heard;
  const odds = oddsOf(
    message.phrasings.length > 0 ? 'taught' : echoes.size > 0 ? 'untaught' : 'alone',
    heard.scores,
    message.id,
    calibration,
    echoes.get(message.id),
  );
  const state: State = odds.missing > 0.5 ? 'missing' : odds.present >= 0.5 ? 'present' : 'weak';
  const confidence = odds[state as keyof typeof odds];
  const lost = state === 'weak' ? heard.parts.filter((part) => part.carried < LOST).map((part) => part.text) : [];
  return {
    message: message.id,
    state,
    certainty: confidence < 0.45 || (state === 'missing' && odds.missing < 0.62) ? 'pleaseCheck' : 'confirmed',
    confidence,
    evidence: quotes(heard, page),
    cues: cuesOf(state, heard),
    lost,
  };
}

function quotes(heard: Heard, page: HeardPage): Evidence[] {
  const seen = new Set<string>();
  const list: Evidence[] = [];
  for (const { row } of heard.best) {
    const sentence = page.matches.sentences[row];
    if (!sentence || seen.has(sentence.text)) continue;
    seen.add(sentence.text);
    list.push(evidenceOf(page.context.snapshot, sentence));
    if (list.length === QUOTES) break;
  }
  return list;
}

function cuesOf(state: State, heard: Heard): string[] {
  const found = heard.parts.filter((part) => part.carried >= LOST).map((part) => part.text);
  const lost = heard.parts.filter((part) => part.carried < LOST).map((part) => part.text);
  if (state === 'missing') return [found.length ? `Only “${found.join('”, “')}” is near anything here` : 'No sentence comes near this message'];
  return [found.length ? `Found here: “${found.join('”, “')}”` : 'Said in part', ...(lost.length ? [`Not found: “${lost.join('”, “')}”`] : [])];
}

/** A message first seen off the first screen, or below messages of lower priority, is buried. */
function markBuried(list: Landing[], page: HeardPage): Landing[] {
  const { plan, snapshot } = page.context;
  const priority = new Map(plan.messages.map((message) => [message.id, message.priority]));
  const top = Math.min(...plan.messages.map((message) => message.priority));
  const firstSeen = (landing: Landing) =>
    Math.min(...landing.evidence.map((each) => snapshot.blocks[each.block ?? -1]?.place.top ?? Number.POSITIVE_INFINITY));
  return list.map((landing) => {
    if (landing.state !== 'present' && landing.state !== 'weak') return landing;
    const own = priority.get(landing.message) ?? 1;
    const at = firstSeen(landing);
    if (!Number.isFinite(at)) return landing;
    const below = list
      .filter((other) => other.state === 'present' && (priority.get(other.message) ?? 1) > own && firstSeen(other) < at)
      .map((other) => other.message);
    const offFirst = own === top && at > snapshot.viewport.height;
    return below.length > 0 || offFirst ? { ...landing, buried: { firstSeenPx: at, below } } : landing;
  });
}

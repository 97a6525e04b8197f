import { terms } from '@/lib/language';
import type { Echo } from './echo';
import type { Objection, Reserve } from './guards';
import type { Heard, HeardPage } from './hear';
import type { Evidence, State } from './types';

// A part carried less than this is called lost.
const LOST = 0.5;
// Words named in a cue.
const MOST_WORDS = 6;

/** Parts of the message that nothing on the page carries. */
export const lostParts = (heard: Heard): string[] => heard.parts.filter((part) => part.carried < LOST && part.text !== '').map((part) => part.text);

export interface Reasons {
  state: State;
  heard: Heard;
  page: HeardPage;
  echo: Echo | undefined;
  verbatim: boolean;
  objection: Objection | undefined;
  held: Reserve | undefined;
  figureMissing: boolean;
  nearBorder: boolean;
  /** A person taught that a sentence here says half of it. */
  taughtHalf: boolean;
}

/** Why a verdict came out as it did, in a marketer's words; most telling first. */
export function cuesOf({ state, heard, page, echo, verbatim, objection, held, figureMissing, nearBorder, taughtHalf }: Reasons): string[] {
  const cues: string[] = [];
  const found = heard.parts.filter((part) => part.carried >= LOST && part.text !== '').map((part) => part.text);
  const lost = lostParts(heard);
  if (objection) cues.push(against(objection));
  if (held && held !== 'place') cues.push(RESERVES[held]);
  if (verbatim) cues.push('Stands here word for word in an approved wording');
  if (taughtHalf) cues.push('You said that a sentence here says half of it');
  if (figureMissing) cues.push('The figure in the message is not on this page');
  if (state === 'missing')
    cues.push(found.length > 0 ? `Words of ${quoted(found)} are here, but no sentence says it` : 'No sentence comes near this message');
  else if (found.length > 0) cues.push(`Found: ${quoted(found)}`);
  if (lost.length > 0 && state !== 'missing' && !verbatim) cues.push(`Not found: ${quoted(lost)}`);
  const shared = sharedWords(heard, page);
  if (shared.length > 0) cues.push(`Words that fit: ${shared.join(', ')}`);
  const place = weakPlace(heard, page);
  if (place && state !== 'missing') cues.push(place);
  if (echo && state === 'present' && !verbatim && echo.own > 0.6) cues.push('Other pages of the plan say it in much the same words');
  if (nearBorder) cues.push(state === 'missing' ? 'Close call: it may be said in words Throughline does not know' : 'Close call');
  return cues;
}

const RESERVES: Record<Exclude<Reserve, 'place'>, string> = {
  hedged: 'The sentence that comes nearest only says that it may be so',
  past: 'The sentence that comes nearest tells it as history',
  others: 'The sentence that comes nearest speaks of others',
};

const quoted = (parts: readonly string[]): string => parts.map((part) => `“${part}”`).join(', ');

function against(objection: Objection): string {
  if (objection.kind === 'figure') return `The page says ${objection.page} where the message says ${objection.plan}`;
  if (objection.kind === 'listed') return `Says what the plan rules out: “${objection.plan}”`;
  return 'The sentence that comes nearest denies it';
}

/** The page's own words, in the best sentence, that match the message. */
function sharedWords(heard: Heard, page: HeardPage): string[] {
  const row = heard.best[0]?.row;
  if (row === undefined) return [];
  const { matches } = page;
  const sought = new Set(heard.wordings.flatMap((wording) => wording.sought.map((term) => term.term.stem)));
  const groups = new Set(heard.wordings.flatMap((wording) => wording.sought.flatMap((term) => term.term.concepts.map((concept) => concept.group))));
  const words = terms(matches.sentences[row]?.text ?? '').filter(
    (term) => term.weight > 0 && (sought.has(term.stem) || term.concepts.some((concept) => groups.has(concept.group))),
  );
  return [...new Set(words.map((term) => term.word))].slice(0, MOST_WORDS);
}

function weakPlace(heard: Heard, page: HeardPage): string | undefined {
  const row = heard.best[0]?.row;
  const sentence = row === undefined ? undefined : page.matches.sentences[row];
  if (!sentence || (page.layout.full[row ?? 0] ?? 1) >= 0.7) return undefined;
  if (sentence.region === 'footer') return 'Best place is the footer';
  if (sentence.region === 'navigation') return 'Best place is the menu';
  return sentence.role === 'button' ? 'Best place is a button' : 'Best place is a link';
}

/** What to know of one quote. */
export function quoteCues(evidence: Evidence, first: boolean): string[] {
  const cues: string[] = first ? ['Nearest sentence'] : [];
  if (evidence.region === 'footer') cues.push('In the footer');
  if (evidence.region === 'navigation') cues.push('In the menu');
  return cues;
}

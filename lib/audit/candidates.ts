import type { PageSnapshot } from '@/lib/capture';
import { LONGEST_QUOTE, type Message, type Plan, sameQuote } from '@/lib/plan';
import { type HeardPage, listen } from '@/lib/reading';

/** A sentence that a person might judge for a message, with what stands around it. */
export interface Candidate {
  quote: string;
  touchpointId: string;
  touchpoint: string;
  url: string;
  heading?: string;
  /** Text right before and after, at most a line each. */
  before?: string;
  after?: string;
}

export interface CandidatePage {
  touchpointId: string;
  /** Its name. */
  touchpoint: string;
  snapshot: PageSnapshot;
}

/** Candidates shown for a message, and those that one touchpoint may give. */
const MOST = 8;
const MOST_OF_ONE = 3;
/** Words; less is a label, not a sentence. */
const LEAST_WORDS = 3;
/** Characters of a quote, and of the text before and after it. */
const LONG = 240;
const AROUND = 120;
/** Share of common words (Dice) from which two sentences say the same to a person, and from which one is a known wording but for a comma. */
const ALIKE = 0.7;
const SAME = 0.85;
/** Share of the message's words, by weight, under which a sentence has nothing to do with it. */
const LEAST_COVERED = 0.3;

const NOWHERE = new Set(['navigation', 'cookie-layer']);

type Sentence = HeardPage['context']['sentences'][number];
interface Row {
  page: CandidatePage;
  sentence: Sentence;
  quote: string;
  score: number;
  words: Set<string>;
}

/**
 * Up to eight sentences that come nearest to a message, from all pages given: best first, no two alike, no more than three of one
 * touchpoint, none that was answered, or that is a wording of this or another message already. Nothing of menus, buttons or
 * cookie notices.
 */
export function candidates(plan: Plan, messageId: string, pages: readonly CandidatePage[]): Candidate[] {
  const message = plan.messages.find(({ id }) => id === messageId);
  if (!message) return [];
  const wordings = wordingsOf(message);
  const others = plan.messages.filter((other) => other !== message).flatMap(wordingsOf);
  const denied = (plan.teaching?.lessons ?? []).flatMap((one) => (one.message === messageId && one.verdict !== 'says' ? [flat(one.quote)] : []));
  const open = ({ quote }: Row): boolean => {
    const words = flat(quote);
    if (wordings.some((one) => holds(words, one)) || [...wordings, ...others].some((one) => same(words, one))) return false;
    return !denied.some((one) => holds(words, one) || holds(one, words));
  };
  const rows = pages.flatMap((page) => rowsOf(plan, messageId, page)).filter(open);
  return diverse(rows.sort((one, other) => other.score - one.score)).map(shown);
}

const wordingsOf = ({ statement, phrasings }: Message): string[] => [statement, ...phrasings.map(({ text }) => text)].map(flat);

function rowsOf(plan: Plan, messageId: string, page: CandidatePage): Row[] {
  const heard = listen(plan, page.snapshot);
  const best = heard.messages.get(messageId)?.best ?? [];
  const stems = new Set(heard.messages.get(messageId)?.wordings.flatMap(({ sought }) => sought.map(({ term }) => term.stem)));
  return best.flatMap(({ row, score, covered }) => {
    if (covered < LEAST_COVERED) return [];
    const sentence = heard.matches.sentences[row];
    if (!sentence || NOWHERE.has(sentence.region) || sentence.role === 'button' || sentence.role === 'code') return [];
    if (sentence.words.length < LEAST_WORDS) return [];
    return [{ page, sentence, quote: trimmed(sentence, stems), score, words: new Set(sentence.stems) }];
  });
}

const holds = (text: string, piece: string): boolean => piece !== '' && ` ${text} `.includes(` ${piece} `);

/** But for a word or two what is known already; another figure is another thing. */
const same = (one: string, other: string): boolean =>
  figures(one) === figures(other) && dice(new Set(one.split(' ')), new Set(other.split(' '))) >= SAME;
const figures = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

/** Words alone, as a person compares. */
const flat = (text: string): string =>
  sameQuote(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

function diverse(rows: readonly Row[]): Row[] {
  const taken: Row[] = [];
  const of = new Map<string, number>();
  for (const row of rows) {
    const count = of.get(row.page.touchpointId) ?? 0;
    if (count >= MOST_OF_ONE || taken.some((one) => dice(one.words, row.words) >= ALIKE)) continue;
    of.set(row.page.touchpointId, count + 1);
    taken.push(row);
    if (taken.length === MOST) break;
  }
  return taken;
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return (2 * common) / Math.max(1, one.size + other.size);
}

/** A sentence too long to judge at a glance is cut to the run of its clauses that holds most of the message. */
function trimmed({ text, words, stems }: Sentence, sought: ReadonlySet<string>): string {
  const quote = text.trim();
  if (quote.length <= LONG) return quote.slice(0, LONGEST_QUOTE);
  const starts = [0, ...[...text.matchAll(/[,;:)—–]\s+|\s[—–-]\s/gu)].map((joint) => joint.index + joint[0].length)];
  const runs = starts.map((from) => {
    const to = Math.max(...starts.filter((end) => end > from && end - from <= LONG), wordEnd(text, from));
    const held = words.filter((word, at) => word.start >= from && word.start < to && sought.has(stems[at] ?? ''));
    return { from, to, held: new Set(held.map(({ text: word }) => word)).size };
  });
  const best = runs.reduce((one, other) => (other.held > one.held ? other : one));
  return text
    .slice(best.from, best.to)
    .replace(/[\s,;:—–-]+$/u, '')
    .trim();
}

/** Where the last whole word ends that still fits. */
function wordEnd(text: string, from: number): number {
  if (text.length - from <= LONG) return text.length;
  const space = text.lastIndexOf(' ', from + LONG);
  return space > from ? space : from + LONG;
}

function shown({ page, sentence, quote }: Row): Candidate {
  const { touchpointId, touchpoint, snapshot } = page;
  const text = snapshot.blocks[sentence.block]?.text ?? '';
  const at = text.indexOf(quote, sentence.start);
  const from = at < 0 ? sentence.start : at;
  const before = text.slice(0, from).trim() || neighbour(snapshot, sentence.block, -1, sentence.heading);
  const after = text.slice(from + quote.length).trim() || neighbour(snapshot, sentence.block, 1, sentence.heading);
  return {
    quote,
    touchpointId,
    touchpoint,
    url: snapshot.url,
    ...(sentence.heading && sentence.role !== 'heading' && { heading: sentence.heading }),
    ...(before && { before: tail(before) }),
    ...(after && { after: head(after) }),
  };
}

/** Text of the next block that is shown and is no heading the reader sees already. */
function neighbour(snapshot: PageSnapshot, from: number, step: 1 | -1, heading: string | undefined): string {
  const block = snapshot.blocks[from + step];
  const own = snapshot.blocks[from];
  if (!block || block.folded || block.byOthers || block.region !== own?.region || block.text === heading) return '';
  return block.text.trim();
}

const head = (text: string): string => (text.length <= AROUND ? text : `${text.slice(0, wordStart(text, AROUND))}…`);
const tail = (text: string): string => (text.length <= AROUND ? text : `…${text.slice(text.indexOf(' ', text.length - AROUND) + 1)}`);

function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > 0 ? space : at;
}

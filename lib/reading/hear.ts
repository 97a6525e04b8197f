import type { PageSnapshot } from '@/lib/capture';
import type { Message, Plan } from '@/lib/plan';
import { type PageContext, pageContext } from './context';
import { type Layout, layoutOf } from './layout';
import { layoutWithout, lessonsOn, type Told } from './lessons';
import { type Matches, matchPage } from './match';
import { type Sought, soughtIn, type Wording } from './messages';
import { numbers } from './numbers';
import type { Hearing } from './types';
import { type HeardWording, hearWording, type WordingScores } from './wording';

/** What a page scores for a message, in this order wherever scores are a list. */
export const SCORES = [
  ...([
    'whole',
    'solo',
    'core',
    'parts',
    'union',
    'unionExact',
    'exact',
    'precision',
    'mass',
    'lostMass',
    'spelt',
    'speltAnywhere',
    'figure',
  ] as const),
  /** Best sentence by words and spelling together; how much better it fits this message than the plan's others; both at once. */
  ...(['best', 'own', 'ownBest', 'ahead'] as const),
] as const;
export type Score = (typeof SCORES)[number];

/** What one page says of one message, before any verdict. */
export interface Heard {
  message: Message;
  wordings: Wording[];
  scores: Record<Score, number>;
  /** Rows (sentences) by how well they carry the message, best first. */
  best: { row: number; score: number; covered: number }[];
  /** The statement's parts with how well each is carried, 0 to 1. */
  parts: { text: string; carried: number }[];
}

export interface HeardPage {
  context: PageContext;
  matches: Matches;
  layout: Layout;
  messages: Map<string, Heard>;
}

const heardPages = new WeakMap<PageSnapshot, WeakMap<Plan, HeardPage>>();

/** Listens to a page for every message of the plan; the same page and plan are listened to once. */
export function listen(plan: Plan, snapshot: PageSnapshot): HeardPage {
  const known = heardPages.get(snapshot)?.get(plan);
  if (known) return known;
  const context = pageContext(plan, snapshot);
  const layout = layoutOf(context.sentences);
  const made = { context, layout, ...listenFor(soughtIn(plan), context, layout) };
  const byPlan = heardPages.get(snapshot) ?? new WeakMap<Plan, HeardPage>();
  byPlan.set(plan, made);
  heardPages.set(snapshot, byPlan);
  return made;
}

const untaught = new WeakMap<HeardPage, Map<string, Heard>>();

/** The same page as if nobody had said of a sentence that it does not say a message: what contradicts a message still does. */
export function heardUntaught(page: HeardPage): Map<string, Heard> {
  const known = untaught.get(page);
  if (known) return known;
  const { messages } = listenFor(soughtIn(page.context.plan), page.context, page.layout, new Map());
  untaught.set(page, messages);
  return messages;
}

// Sentences longer than this teach too much at once; characters.
const LONGEST_SAID = 400;

/** What a page scores for every message, and the sentence that carries each best; `calibrate` needs those of all the plan's pages. */
export function hear(plan: Plan, snapshot: PageSnapshot): Hearing {
  const page = listen(plan, snapshot);
  const hearing: Hearing = {};
  for (const [id, heard] of page.messages) {
    const top = heard.best[0];
    const text = top ? page.matches.sentences[top.row]?.text : undefined;
    hearing[id] = {
      page: snapshot.url,
      scores: SCORES.map((name) => heard.scores[name]),
      ...(top && text && text.length <= LONGEST_SAID ? { said: { text, strength: top.score * heard.scores.ownBest } } : {}),
    };
  }
  return hearing;
}

/** Looks for messages on a prepared page. Each is held against the others: a sentence belongs to the message it fits best. */
export function listenFor(
  sought: Sought,
  context: PageContext,
  layout: Layout,
  told: ReadonlyMap<string, Told> = lessonsOn(context),
): { matches: Matches; messages: Map<string, Heard> } {
  const matches = matchPage(sought, context);
  const all = sought.messages.map(({ message, wordings }) => {
    const own = layoutWithout(layout, told.get(message.id));
    return { message, layout: own, heard: wordings.map((wording) => hearWording(wording, matches, own)) };
  });
  const fits = all.map(({ heard }) => fitOf(heard, matches.sentences.length));
  const owns = ownership(fits, matches.sentences.length);
  const two = strongestTwo(fits, matches.sentences.length);
  const messages = new Map<string, Heard>();
  all.forEach(({ message, heard, layout: own }, index) => {
    const rival = (row: number) => (two.owner[row] === index ? two.second[row] : two.first[row]) ?? 0;
    messages.set(message.id, merge(message, heard, fits[index] as Float32Array, owns[index] as Float32Array, rival, own));
  });
  return { matches, messages };
}

/** For each sentence the message that fits it best, how well, and how well the next best does. */
function strongestTwo(fits: readonly Float32Array[], count: number): { owner: Int16Array; first: Float32Array; second: Float32Array } {
  const two = { owner: new Int16Array(count).fill(-1), first: new Float32Array(count), second: new Float32Array(count) };
  fits.forEach((fit, index) => {
    for (let row = 0; row < count; row += 1) {
      const value = fit[row] ?? 0;
      if (value > (two.first[row] ?? 0)) {
        two.second[row] = two.first[row] ?? 0;
        two.first[row] = value;
        two.owner[row] = index;
      } else if (value > (two.second[row] ?? 0)) two.second[row] = value;
    }
  });
  return two;
}

/** For each sentence, how well it carries the message in its best wording: words and spelling together. */
function fitOf(heard: readonly HeardWording[], count: number): Float32Array {
  const fit = new Float32Array(count);
  for (const each of heard)
    for (let row = 0; row < count; row += 1) fit[row] = Math.max(fit[row] ?? 0, (each.rows[row] ?? 0) + numbers.spelt * (each.spelt[row] ?? 0));
  return fit;
}

/** For each message and sentence, the share of the sentence that is this message's rather than another's or nobody's. */
function ownership(fits: readonly Float32Array[], count: number): Float32Array[] {
  const owns = fits.map((fit) => fit.map((value) => Math.exp(numbers.contrast * value) - 1));
  const nobody = Math.exp(numbers.contrast * numbers.nobody);
  for (let row = 0; row < count; row += 1) {
    let all = nobody;
    for (const own of owns) all += own[row] ?? 0;
    for (const own of owns) own[row] = (own[row] ?? 0) / all;
  }
  return owns;
}

// Rows kept as candidates for evidence.
const MOST_ROWS = 12;

/** Wordings merge score by score by their best; contrast with the other messages is added. */
function merge(message: Message, heard: HeardWording[], fit: Float32Array, own: Float32Array, rival: (row: number) => number, layout: Layout): Heard {
  const best = (name: keyof WordingScores) => heard.reduce((most, each) => Math.max(most, each.scores[name]), Number.NEGATIVE_INFINITY);
  const ranked: Heard['best'] = [];
  const contrast = { best: 0, own: 0, ownBest: 0, ahead: 0 };
  fit.forEach((value, row) => {
    if (value <= 0) return;
    const full = layout.full[row] ?? 0;
    const mine = own[row] ?? 0;
    const covered = heard.reduce((most, each) => Math.max(most, each.rows[row] ?? 0), 0);
    ranked.push({ row, score: (0.4 + 0.6 * full) * (value + numbers.ownEvidence * mine), covered });
    contrast.best = Math.max(contrast.best, (layout.there[row] ?? 0) * value);
    contrast.own = Math.max(contrast.own, full * mine);
    contrast.ownBest = Math.max(contrast.ownBest, full * value * mine);
    contrast.ahead = Math.max(contrast.ahead, (full * value * value) / (value + Math.max(0.2, rival(row))));
  });
  ranked.sort((x, y) => y.score - x.score || x.row - y.row);
  const names = Object.keys(heard[0]?.scores ?? {}) as (keyof WordingScores)[];
  const merged = Object.fromEntries(names.map((name) => [name, best(name)])) as Record<keyof WordingScores, number>;
  return {
    message,
    wordings: heard.map((each) => each.wording),
    scores: { ...merged, lostMass: Math.min(...heard.map((each) => each.scores.lostMass)), ...contrast },
    best: ranked.slice(0, MOST_ROWS),
    parts: heard[0]?.parts ?? [],
  };
}

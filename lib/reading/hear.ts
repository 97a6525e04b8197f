import type { PageSnapshot } from '@/lib/capture';
import type { Plan } from '@/lib/plan';
import { type CopySentence, type PageContext, pageContext } from './context';
import { type Matches, matchPage } from './match';
import { type Sought, type SoughtMessage, soughtIn, type Wording } from './messages';
import { numbers } from './numbers';
import type { Hearing } from './types';

/** What one page says of one message, before any verdict. */
export interface Heard {
  /** Raw scores, in the order of `FEATURES`. */
  scores: number[];
  /** Rows (sentences) by how well they carry the message, best first; body before button and footer. */
  best: { row: number; score: number }[];
  /** Best wording's parts with how well each is carried anywhere on the page, 0 to 1. */
  parts: { text: string; carried: number }[];
  wording: Wording;
}

export interface HeardPage {
  context: PageContext;
  matches: Matches;
  messages: Map<string, Heard>;
}

export const FEATURES = [
  'wholeA',
  'coreA',
  'partsA',
  'topA',
  'wholeB',
  'coreB',
  'partsB',
  'secondB',
  'soloB',
  'union',
  'precision',
  'contrast',
  'count',
  'size',
] as const;

const heardPages = new WeakMap<PageSnapshot, WeakMap<Plan, HeardPage>>();

/** Listens to a page for every message of the plan; the same page and plan are listened to once. */
export function listen(plan: Plan, snapshot: PageSnapshot): HeardPage {
  const known = heardPages.get(snapshot)?.get(plan);
  if (known) return known;
  const context = pageContext(plan, snapshot);
  const sought = soughtIn(plan);
  const matches = matchPage(sought, context);
  const layout = layoutOf(matches.sentences);
  const messages = new Map<string, Heard>();
  const all = sought.messages.map((message) => ({ message, heard: message.wordings.map((wording) => hearWording(wording, matches, layout)) }));
  for (const { message, heard } of all) messages.set(message.message.id, merge(message, heard, all, sought));
  const made = { context, matches, messages };
  const byPlan = heardPages.get(snapshot) ?? new WeakMap<Plan, HeardPage>();
  byPlan.set(plan, made);
  heardPages.set(snapshot, byPlan);
  return made;
}

/** Raw scores of every message on a page; `calibrate` needs those of all the plan's pages. */
export function hear(plan: Plan, snapshot: PageSnapshot): Hearing {
  return Object.fromEntries([...listen(plan, snapshot).messages].map(([id, heard]) => [id, heard.scores]));
}

/** How much a sentence counts by where it stands: towards "not missing", and towards "present". */
function carriers(sentence: CopySentence): { a: number; b: number } {
  if (sentence.region === 'cookie-layer') return { a: 0.2, b: 0.1 };
  if (sentence.region === 'navigation') return { a: 0.6, b: 0.3 };
  if (sentence.region === 'footer') return { a: 0.9, b: 0.5 };
  if (sentence.role === 'button') return { a: 0.95, b: 0.5 };
  if (sentence.role === 'link') return { a: 0.8, b: 0.5 };
  if (sentence.role === 'code') return { a: 0.5, b: 0.3 };
  if (sentence.role === 'quotation') return { a: 0.85, b: 0.7 };
  return { a: 1, b: 1 };
}

interface Layout {
  a: Float32Array;
  b: Float32Array;
  /** Row of the next sentence that goes on with the same thought; -1 where none. */
  next: Int32Array;
  /** Last row of the heading it stands under; -1 where none. */
  heading: Int32Array;
  /** First and last row of its block. */
  first: Int32Array;
  last: Int32Array;
}

function layoutOf(list: readonly CopySentence[]): Layout {
  const size = list.length;
  const layout = {
    a: new Float32Array(size),
    b: new Float32Array(size),
    next: new Int32Array(size).fill(-1),
    heading: new Int32Array(size).fill(-1),
    first: new Int32Array(size),
    last: new Int32Array(size),
  };
  const headings = new Map<string, number>();
  for (let row = 0; row < size; row += 1) {
    const sentence = list[row] as CopySentence;
    const carrier = carriers(sentence);
    layout.a[row] = carrier.a;
    layout.b[row] = carrier.b;
    layout.first[row] = row > 0 && list[row - 1]?.block === sentence.block ? (layout.first[row - 1] ?? row) : row;
    if (sentence.heading !== undefined) layout.heading[row] = headings.get(sentence.heading) ?? -1;
    if (sentence.role === 'heading') headings.set(sentence.text, row);
    const following = list[row + 1];
    if (
      following &&
      following.region === sentence.region &&
      (following.block === sentence.block || (following.role !== 'heading' && following.heading === sentence.heading)) &&
      following.role !== 'button'
    )
      layout.next[row] = row + 1;
    if (sentence.role === 'heading' && following && following.heading === sentence.text) layout.next[row] = row + 1;
  }
  for (let row = size - 1; row >= 0; row -= 1)
    layout.last[row] = row + 1 < size && list[row + 1]?.block === list[row]?.block ? (layout.last[row + 1] ?? row) : row;
  return layout;
}

interface HeardWording {
  wording: Wording;
  scores: Record<(typeof FEATURES)[number], number>;
  rows: Float32Array;
  parts: { text: string; carried: number }[];
}

function hearWording(wording: Wording, matches: Matches, layout: Layout): HeardWording {
  const { sought, parts } = wording;
  const size = sought.length;
  const rows = matches.sentences.length;
  const values = new Float32Array(rows * size);
  for (let row = 0; row < rows; row += 1) {
    const base = row * matches.width;
    for (let at = 0; at < size; at += 1) {
      const term = sought[at] as Wording['sought'][number];
      const same = (term.denied ? matches.denied : matches.affirmed)[base + term.id] ?? 0;
      const other = ((term.denied ? matches.affirmed : matches.denied)[base + term.id] ?? 0) * numbers.otherPolarity;
      values[row * size + at] = same > other ? same : other;
    }
  }
  const weights = sought.map((term) => term.weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const groups = parts.map((part) => ({ part, total: part.reduce((sum, at) => sum + (weights[at] ?? 0), 0) || 1 }));
  let topAt = 0;
  for (let at = 1; at < size; at += 1) if ((weights[at] ?? 0) > (weights[topAt] ?? 0)) topAt = at;

  const wholeRows = new Float32Array(rows);
  const scores = Object.fromEntries(FEATURES.map((name) => [name, 0])) as HeardWording['scores'];
  const partA = groups.map(() => 0);
  const partB = groups.map(() => 0);
  const union = new Float32Array(size);
  const window = new Float32Array(size);
  let bestRow = -1;
  let bestB = 0;
  for (let row = 0; row < rows; row += 1) {
    let any = false;
    for (let at = 0; at < size; at += 1) {
      const value = values[row * size + at] ?? 0;
      if (value > 0) any = true;
      if (value * (layout.a[row] ?? 0) > (union[at] ?? 0)) union[at] = value * (layout.a[row] ?? 0);
    }
    if (!any) continue;
    const a = layout.a[row] ?? 0;
    const b = layout.b[row] ?? 0;
    const solo = weigh(values, row * size, weights, size) / total;
    let whole = solo;
    const each = groups.map((group) => weighPart(values, row * size, weights, group.part) / group.total);
    const widen = (rowsIn: number[], discount: number) => {
      for (let at = 0; at < size; at += 1) {
        let value = values[row * size + at] ?? 0;
        for (const other of rowsIn) value = Math.max(value, discount * (values[other * size + at] ?? 0));
        window[at] = value;
      }
      whole = Math.max(whole, weigh(window, 0, weights, size) / total);
      for (let index = 0; index < groups.length; index += 1) {
        const group = groups[index] as (typeof groups)[number];
        each[index] = Math.max(each[index] ?? 0, weighPart(window, 0, weights, group.part) / group.total);
      }
    };
    const next = layout.next[row] ?? -1;
    const heading = layout.heading[row] ?? -1;
    if (next >= 0) widen([next], numbers.next);
    if (heading >= 0) widen([heading], numbers.heading);
    const first = layout.first[row] ?? row;
    const last = layout.last[row] ?? row;
    if (last > first && last - first < numbers.blockRows) widen(range(first, last), numbers.block);
    wholeRows[row] = (whole + solo) / 2;
    scores.wholeA = Math.max(scores.wholeA, a * whole);
    scores.soloB = Math.max(scores.soloB, b * solo);
    if (b * whole > bestB) {
      bestB = b * whole;
      bestRow = row;
    }
    scores.topA = Math.max(scores.topA, a * (values[row * size + topAt] ?? 0));
    for (let index = 0; index < groups.length; index += 1) {
      partA[index] = Math.max(partA[index] ?? 0, a * (each[index] ?? 0));
      partB[index] = Math.max(partB[index] ?? 0, b * (each[index] ?? 0));
    }
  }
  scores.wholeB = bestB;
  scores.coreA = partA[0] ?? 0;
  scores.coreB = partB[0] ?? 0;
  scores.partsA = mean(partA);
  scores.partsB = mean(partB);
  scores.union = weigh(union, 0, weights, size) / total;
  scores.size = Math.min(1, total / 8);
  scores.count = bestRow < 0 ? 0 : Math.min(1, countAbove(values, bestRow * size, size, 0.5) / 5);
  scores.precision = bestRow < 0 ? 0 : Math.min(1, weigh(values, bestRow * size, weights, size) / Math.max(1, matches.content[bestRow] ?? 1));
  const block = bestRow < 0 ? -1 : matches.sentences[bestRow]?.block;
  for (let row = 0; row < rows; row += 1)
    if (matches.sentences[row]?.block !== block) scores.secondB = Math.max(scores.secondB, (layout.b[row] ?? 0) * (wholeRows[row] ?? 0));
  for (let row = 0; row < rows; row += 1) wholeRows[row] = (wholeRows[row] ?? 0) * (0.4 + 0.6 * (layout.b[row] ?? 0));
  return {
    wording,
    scores,
    rows: wholeRows,
    parts: groups.map((_, index) => ({ text: wording.partTexts[index] ?? '', carried: partA[index] ?? 0 })),
  };
}

/** Wordings merge score by score by their maximum; the evidence comes from the wording heard best. */
function merge(message: SoughtMessage, heard: HeardWording[], all: { message: SoughtMessage; heard: HeardWording[] }[], _sought: Sought): Heard {
  const lead = heard.reduce((best, each) => (each.scores.wholeB > best.scores.wholeB ? each : best), heard[0] as HeardWording);
  const scores = FEATURES.map((name) => Math.max(...heard.map((each) => each.scores[name])));
  const rows = Float32Array.from(lead.rows);
  for (const each of heard) for (let row = 0; row < rows.length; row += 1) rows[row] = Math.max(rows[row] ?? 0, each.rows[row] ?? 0);
  const best = [...rows]
    .map((score, row) => ({ row, score }))
    .filter((each) => each.score > 0.05)
    .sort((x, y) => y.score - x.score || x.row - y.row)
    .slice(0, 12);
  const top = best[0];
  if (top) {
    const others = all.filter((each) => each.message !== message).map((each) => Math.max(...each.heard.map((one) => one.rows[top.row] ?? 0)));
    scores[FEATURES.indexOf('contrast')] = top.score - Math.max(0, ...others);
  }
  return {
    scores,
    best,
    parts: (heard[0] as HeardWording).parts.map((part, index) => ({
      text: part.text,
      carried: lead === heard[0] ? (lead.parts[index]?.carried ?? 0) : part.carried,
    })),
    wording: lead.wording,
  };
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const mean = (list: readonly number[]): number => (list.length === 0 ? 0 : list.reduce((sum, value) => sum + value, 0) / list.length);

function weigh(values: Float32Array, base: number, weights: readonly number[], size: number): number {
  let sum = 0;
  for (let at = 0; at < size; at += 1) sum += (weights[at] ?? 0) * (values[base + at] ?? 0);
  return sum;
}

function weighPart(values: Float32Array, base: number, weights: readonly number[], part: readonly number[]): number {
  let sum = 0;
  for (const at of part) sum += (weights[at] ?? 0) * (values[base + at] ?? 0);
  return sum;
}

function countAbove(values: Float32Array, base: number, size: number, floor: number): number {
  let count = 0;
  for (let at = 0; at < size; at += 1) if ((values[base + at] ?? 0) >= floor) count += 1;
  return count;
}

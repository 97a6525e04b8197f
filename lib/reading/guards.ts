import { DENIES, figures } from '@/lib/language';
import type { Plan } from '@/lib/plan';
import { counted, facts } from './facts';
import { type Force, forceOf } from './force';
import type { Heard, HeardPage } from './hear';
import { listed } from './listed';
import type { Wording } from './messages';
import { otherTime, turnedFigure, turnedWord } from './other-figures';
import { type Comparable, conflict, sameThing } from './same-fact';
import type { Fact } from './types';

/** Similarity cannot see these: a denial, another figure, a sentence the plan forbids. Kept apart from it. */
export interface Objection {
  kind: 'figure' | 'negation' | 'listed';
  /** The sentence's row. */
  row: number;
  /** What the plan says, and what the page says, in their own words. */
  plan: string;
  page: string;
  /** The rest of the message is matched so well that the sentence surely speaks of it. */
  sure: boolean;
}

// Rows this near the best one speak of the message as well.
const NEAR_BEST = 0.85;
// A denial is only believed of the message's very words: share of them turned, and share of the message they must make up.
const VERY_WORD = 0.99;
const TURNED = 0.25;
const SPEAKS_OF_IT = 0.8;
// The same where the sentence's own verb is denied.
const SPEAKS_OF_IT_PLAINLY = 0.5;
// Footers, menus, buttons and links weigh this or less.
const ASIDE = 0.5;
// For another figure, this much of the message must be matched around it.
const SAME_SUBJECT = 0.6;
// From this share on the sentence surely speaks of the message.
const SURELY_SAME = 0.7;

/** The first thing on the page that speaks against the message, if any; where nothing speaks of the message, only what the plan forbids. */
export function objection(plan: Plan, page: HeardPage, heard: Heard, spokenOf: boolean): Objection | undefined {
  const forbidden = listed(plan, page, heard);
  if (forbidden || !spokenOf) return forbidden;
  return otherFigure(page, heard) ?? otherwise(page, heard) ?? denial(page, heard) ?? plainDenial(page, heard);
}

/** Why the sentences that come nearest cannot carry the message in full, though its words are there. */
export type Reserve = 'hedged' | 'past' | 'others' | 'place';

/** A reserve that holds for every sentence near the best; one plain assertion in the body and there is none. */
export function reserve(page: HeardPage, heard: Heard): Reserve | undefined {
  const near = nearest(heard);
  if (near.length === 0) return undefined;
  if (near.every(({ row }) => (page.layout.full[row] ?? 0) <= ASIDE)) return 'place';
  const forces = near.map(({ row }) => forceOf(page, wordingOn(page, heard, row), row));
  const first = forces[0];
  if (forces.includes('asserted') || forces.includes('denied')) return undefined;
  return first as Exclude<Force, 'asserted' | 'denied'>;
}

/** Every sentence near the best says by its verb, or by the short answer to it, that the message is not so. */
function plainDenial(page: HeardPage, heard: Heard): Objection | undefined {
  const near = nearest(heard);
  const first = near[0];
  if (!first || !near.every(({ row }) => forceOf(page, wordingOn(page, heard, row), row) === 'denied')) return undefined;
  const wording = wordingOn(page, heard, first.row);
  const { kept, turned } = sides(page, wording, first.row);
  const says = page.matches.sentences[first.row]?.text ?? '';
  return { kind: 'negation', row: first.row, plan: wording.text, page: says, sure: kept + turned >= SPEAKS_OF_IT_PLAINLY };
}

const nearest = (heard: Heard): Heard['best'] => heard.best.filter(({ score }) => score >= NEAR_BEST * (heard.best[0]?.score ?? 0));

/** The wording whose words a row holds most of. */
function wordingOn(page: HeardPage, heard: Heard, row: number): Wording {
  let best: { wording: Wording | undefined; share: number } = { wording: heard.wordings[0], share: 0 };
  for (const wording of heard.wordings) {
    const { kept, turned } = sides(page, wording, row);
    if (kept + turned > best.share) best = { wording, share: kept + turned };
  }
  return best.wording as Wording;
}

/** Every sentence that carries the message, in one of its wordings, carries it the wrong way round. */
function denial(page: HeardPage, heard: Heard): Objection | undefined {
  const top = heard.best[0];
  if (!top) return undefined;
  for (const wording of heard.wordings) {
    const near = nearest(heard)
      // A question denies nothing; its answer may, and is heard with it.
      .filter(({ row }) => !page.matches.sentences[row]?.text.trim().endsWith('?') && !deniesTwice(page, row))
      .map((each) => ({ row: each.row, ...sides(page, wording, each.row) }));
    const turned = near.filter((each) => each.leads && each.turned >= TURNED * (each.turned + each.kept) && each.turned + each.kept >= SPEAKS_OF_IT);
    const first = turned[0];
    if (first && turned.length === near.length)
      return { kind: 'negation', row: first.row, plan: wording.text, page: page.matches.sentences[first.row]?.text ?? '', sure: true };
  }
  return undefined;
}

/** "Never a loaf that was not": two denials cancel, and which words they leave denied is not for this guard to say. */
const deniesTwice = (page: HeardPage, row: number): boolean =>
  (page.matches.sentences[row]?.words ?? []).filter(({ text }) => DENIES.has(text)).length > 1;

/** Shares of the wording matched the right way and the wrong way round, by its very words; whether its first word leads the wrong way. */
function sides(page: HeardPage, wording: Wording, row: number): { kept: number; turned: number; leads: boolean } {
  const { matches } = page;
  const total = wording.sought.reduce((sum, term) => sum + term.weight, 0) || 1;
  const result = { kept: 0, turned: 0, leads: false };
  for (const term of wording.sought) {
    const affirmed = matches.affirmed[row * matches.width + term.id] ?? 0;
    const denied = matches.denied[row * matches.width + term.id] ?? 0;
    const right = term.denied ? denied : affirmed;
    const wrong = term.denied ? affirmed : denied;
    if (wrong >= VERY_WORD && right < VERY_WORD && result.kept + result.turned === 0) result.leads = true;
    if (right >= VERY_WORD) result.kept += term.weight / total;
    else if (wrong >= VERY_WORD) result.turned += term.weight / total;
  }
  return result;
}

/** A figure of the message is nowhere on the page, and a sentence that speaks of the message tells another of the same thing. */
function otherFigure(page: HeardPage, heard: Heard): Objection | undefined {
  const wording = heard.wordings[0];
  if (!wording) return undefined;
  const told = factsOf(page);
  for (const planned of figures(wording.text)) {
    if (!told.length || planned.vague || planned.kind === 'date' || told.some(({ value, to }) => value === planned.value || to === planned.value))
      continue;
    const wanted = { ...planned, about: counted(wording.text, planned) };
    for (const { row } of heard.best.slice(0, 4)) {
      const sentence = page.matches.sentences[row];
      if (!sentence || (page.layout.full[row] ?? 0) < 0.7) continue;
      const here = told.filter((fact) => !fact.past && fact.evidence.block === sentence.block && sentence.text.includes(fact.text));
      const share = around(page, wording, row);
      const other = here.find((fact) => speaksOf(wanted, fact)) ?? (share >= SURELY_SAME ? onlyOne(wanted, here) : undefined);
      if (!other || !conflict(wanted, other)) continue;
      if (wanted.kind !== 'count' && share < SAME_SUBJECT) continue;
      return { kind: 'figure', row, plan: planned.text, page: other.text, sure: share >= 0.6 || sameThing(wanted, other, true) };
    }
  }
  return undefined;
}

/** The sentence nearest to the message names another hour or day, or turns the message's figure or comparison round. */
function otherwise(page: HeardPage, heard: Heard): Objection | undefined {
  const wording = heard.wordings[0];
  if (!wording) return undefined;
  for (const { row } of nearest(heard)) {
    const sentence = page.matches.sentences[row];
    if (!sentence || (page.layout.full[row] ?? 0) < 0.7 || forceOf(page, wording, row) !== 'asserted') continue;
    const share = around(page, wording, row);
    if (share < SAME_SUBJECT) continue;
    const other = turnedFigure(wording.text, sentence.text) ?? otherTime(wording.text, sentence.text);
    if (other) return { kind: 'figure', row, ...other, sure: share >= SURELY_SAME };
    if (turnedWord(wording.text, sentence.text))
      return { kind: 'negation', row, plan: wording.text, page: sentence.text, sure: share >= SURELY_SAME };
  }
  return undefined;
}

/** Share of the wording's words, its figures aside, that a row holds. */
function around(page: HeardPage, wording: Wording, row: number): number {
  const spans = figures(wording.text);
  const told = ({ term }: Wording['sought'][number]) =>
    /^#|^[ap]m$/.test(term.stem) || spans.some(({ start, end }) => term.start >= start && term.end <= end);
  const sought = wording.sought.filter((each) => !told(each));
  const { kept, turned } = sides(page, { ...wording, sought }, row);
  return kept + turned;
}

/** In a sentence that already fits the message, the same unit or the same thing counted is enough. */
const speaksOf = (wanted: Comparable, fact: Comparable): boolean =>
  wanted.kind === fact.kind &&
  wanted.unit === fact.unit &&
  (wanted.kind === 'count' ? sameThing(wanted, fact, false) : wanted.about.some((stem) => fact.about.includes(stem)));

/** The sentence's only figure of the kind: in a sentence that holds nearly all of the message it is the one meant. */
function onlyOne(wanted: Comparable, here: readonly Fact[]): Fact | undefined {
  const alike = here.filter(({ kind, unit }) => kind === wanted.kind && unit === wanted.unit);
  return alike.length === 1 ? alike[0] : undefined;
}

const remembered = new WeakMap<object, Fact[]>();

function factsOf({ context }: HeardPage): Fact[] {
  const known = remembered.get(context);
  if (known) return known;
  const made = facts(context);
  remembered.set(context, made);
  return made;
}

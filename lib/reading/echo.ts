import type { Plan } from '@/lib/plan';
import { type Heard, type HeardPage, listenFor } from './hear';
import { type Sought, soughtAs } from './messages';
import { numbers } from './numbers';
import type { Calibration } from './types';

/** How far a page says what the plan's other pages say of a message, in their own words. */
export interface Echo {
  own: number;
  ownBest: number;
  spelt: number;
  /** How surely those other sentences carry the message themselves; 0 where there are none. */
  strength: number;
}

export const NO_ECHO: Echo = { own: 0, ownBest: 0, spelt: 0, strength: 0 };

const prepared = new WeakMap<Calibration, Map<string, Sought>>();

/**
 * Brands repeat themselves: the sentences that carry a message best on the plan's other pages are looked for here,
 * as if they were wordings of it. A page is never its own witness.
 */
export function echoesOn(plan: Plan, page: HeardPage, calibration: Calibration): Map<string, Echo> {
  const url = page.context.snapshot.url;
  const texts = new Map<string, string[]>();
  const strengths = new Map<string, number>();
  for (const [message, list] of Object.entries(calibration.echoes ?? {})) {
    const others = list.filter((each) => each.page !== url).slice(0, numbers.echoes);
    if (others.length === 0) continue;
    texts.set(message, [...new Set(others.map((each) => each.text))]);
    strengths.set(message, others[0]?.strength ?? 0);
  }
  if (texts.size === 0) return new Map();
  const { messages } = listenFor(soughtOnce(plan, calibration, texts), page.context, page.layout);
  return new Map([...strengths].map(([message, strength]) => [message, echoOf(messages.get(message), strength)]));
}

const echoOf = (heard: Heard | undefined, strength: number): Echo =>
  heard ? { own: heard.scores.own, ownBest: heard.scores.ownBest, spelt: heard.scores.speltAnywhere, strength } : NO_ECHO;

/** Most pages of a plan look for the same sentences: made ready once. */
function soughtOnce(plan: Plan, calibration: Calibration, texts: ReadonlyMap<string, string[]>): Sought {
  const known = prepared.get(calibration) ?? new Map<string, Sought>();
  prepared.set(calibration, known);
  const key = `${JSON.stringify([...texts])}${plan.messages.map((message) => message.id).join()}`;
  const made = known.get(key) ?? soughtAs(plan, texts);
  if (!known.has(key)) {
    if (known.size > 20) known.clear();
    known.set(key, made);
  }
  return made;
}

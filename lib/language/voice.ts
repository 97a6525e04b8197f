import { stem } from './stems';
import { type VoiceContext, voiceCues, voiceInputs } from './voice-cues';
import { decision, stemWeights, weights } from './voice-weights';
import { words } from './words';

export type { VoiceContext } from './voice-cues';

/** What a sentence of copy does. */
export type VoiceLabel = 'feature' | 'benefit' | 'mixed' | 'proof' | 'cta' | 'other';

export interface Voice {
  label: VoiceLabel;
  /** Probability that the label is right, 0 to 1. */
  confidence: number;
  /** False in the band where a feature and a benefit, or either and nothing, are too close to call. */
  decided: boolean;
  /** Why, in a marketer's words, the weightiest first. */
  cues: string[];
  /** Probability of each label; they add up to 1. */
  odds: Record<VoiceLabel, number>;
}

export const voiceLabels = ['feature', 'benefit', 'mixed', 'proof', 'cta', 'other'] as const satisfies readonly VoiceLabel[];

const LIMIT = 4000;
let remembered = new Map<string, Voice>();

/** Feature, benefit, both, proof, call to action, or none of these; speaks English only. Remembered by text and heading. */
export function classify(text: string, context: VoiceContext = {}): Voice {
  // A short label says what it means only together with its heading.
  const heading = context.role !== 'heading' && isLabel(text) ? (context.heading ?? '') : '';
  const key = `${heading}\n${text}`;
  const known = remembered.get(key);
  if (known) return known;
  const made = make(text, heading);
  if (remembered.size >= LIMIT) remembered = new Map();
  remembered.set(key, made);
  return made;
}

function make(text: string, heading: string): Voice {
  const { values, found } = voiceCues(text);
  const sums = logits(text, values);
  if (heading) {
    const above = logits(heading, voiceCues(heading).values);
    sums.forEach((sum, index) => {
      sums[index] = (1 - HEADING_SHARE) * sum + HEADING_SHARE * (above[index] as number);
    });
  }
  const odds = shares(sums);
  const { label: weighed, lead } = decide(odds);
  const label = weighed === 'other' && PROVES.test(text) ? 'proof' : weighed;
  return { label, confidence: confidenceOf(label, odds), decided: lead >= decision.band, cues: cuesOf(label, found, text), odds };
}

// Proof is rare in what the weights were learned from; its set phrases are plain.
const PROVES =
  /\b(?:trusted|recommended|used|chosen|loved|certified|verified) by (?:over|more than|nearly|almost|thousands|hundreds|millions|\p{N})|\b(?:award|awards|winner|winners|rated|voted)\b|\bout of (?:5|five|10|ten)\b|^[“"](?=.{12,})/iu;

// Words; a heading counts this much beside a label no longer than that.
const HEADING_HELPS = 4;
const HEADING_SHARE = 0.25;
const spaces = (text: string): number => text.match(/\s+/g)?.length ?? 0;
const isLabel = (text: string): boolean => spaces(text) < HEADING_HELPS;

const rows = voiceInputs.map((name) => weights.inputs[name]);
// A map, for "constructor" and the like are words too.
const stemRows = new Map(Object.entries(stemWeights));

function logits(text: string, values: readonly number[]): number[] {
  const sums = [...weights.base];
  values.forEach((value, index) => {
    if (value !== 0) add(sums, rows[index], value);
  });
  for (const word of new Set(words(text).map(stem))) add(sums, stemRows.get(word), 1);
  return sums;
}

function add(sums: number[], row: readonly number[] | undefined, value: number): void {
  row?.forEach((weight, index) => {
    sums[index] = (sums[index] as number) + weight * value;
  });
}

function shares(sums: readonly number[]): Record<VoiceLabel, number> {
  const most = Math.max(...sums);
  const grown = sums.map((sum) => Math.exp(sum - most));
  const total = grown.reduce((sum, one) => sum + one, 0);
  return Object.fromEntries(voiceLabels.map((label, index) => [label, (grown[index] as number) / total])) as Record<VoiceLabel, number>;
}

/** The label that gives most, where half of a mixed sentence counts to each side; `lead` is how far the runner-up lies behind. */
export function decide(odds: Record<VoiceLabel, number>): { label: VoiceLabel; lead: number } {
  const feature = odds.feature + odds.mixed / 2;
  const benefit = odds.benefit + odds.mixed / 2;
  const neither = odds.proof + odds.cta + odds.other;
  const ranked: [VoiceLabel, number][] = [
    ['feature', feature],
    ['benefit', benefit * decision.benefit],
    ['mixed', (odds.mixed + Math.min(feature, benefit) / 2) * decision.mixed],
    [strongest(odds), neither * decision.neither],
  ];
  ranked.sort((one, other) => other[1] - one[1]);
  const [first, second] = ranked as [[VoiceLabel, number], [VoiceLabel, number]];
  return { label: first[0], lead: first[1] - second[1] };
}

const strongest = ({ proof, cta, other }: Record<VoiceLabel, number>): VoiceLabel =>
  cta >= proof && cta >= other ? 'cta' : proof >= other ? 'proof' : 'other';

function confidenceOf(label: VoiceLabel, odds: Record<VoiceLabel, number>): number {
  const share = label === 'feature' || label === 'benefit' ? odds[label] + odds.mixed / 2 : odds[label];
  return Math.min(1, Math.max(0, share));
}

const SAYS: Partial<Record<string, string>> = {
  ease: 'promises less effort',
  gain: 'promises a gain',
  outcome: 'names what people are after',
  takeAway: 'takes something away',
  life: 'speaks of people’s lives',
  product: 'names a part of the product',
  spec: 'describes what it has or does',
  ask: 'asks the reader to act',
  company: 'speaks of the company',
  proof: 'cites others or figures',
  problem: 'describes a problem',
  terms: 'states the terms',
  history: 'tells what was',
};

/** Cues that speak for the label, with the words that counted. */
function cuesOf(label: VoiceLabel, found: ReturnType<typeof voiceCues>['found'], text: string): string[] {
  const column = voiceLabels.indexOf(label);
  const rated = Object.entries(found).flatMap(([family, hits]) => {
    const says = SAYS[family];
    const weight = weights.inputs[family]?.[column] ?? 0;
    return says && weight > 0 ? [{ weight, says: `${says}: “${hits.slice(0, 3).join('”, “')}”` }] : [];
  });
  const best = rated.sort((one, other) => other.weight - one.weight).slice(0, 3);
  if (best.length > 0) return best.map(({ says }) => says);
  return [isLabel(text) ? 'a short label' : 'no words of promise, proof or request'];
}

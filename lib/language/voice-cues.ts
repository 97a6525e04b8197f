import type { VoiceFamily } from '@/assets/words/voice';
import { SHAPES, shapesOf } from './voice-shapes';
import { voiceHits } from './voice-words';
import { fold } from './words';

/** What surrounds a sentence, where it is known. */
export interface VoiceContext {
  /** The heading it stands under. */
  heading?: string | undefined;
  role?: string | undefined;
}

export interface VoiceCues {
  /** One value for each name in `voiceInputs`. */
  values: number[];
  /** The words that counted, by family. */
  found: Partial<Record<VoiceFamily, string[]>>;
}

/*
 * Which cues count was chosen by leaving out one brand at a time: a cue stays only where sentences of brands that it was not
 * written for are told better with it. Two of every five that were tried cost more than they gave, most of them narrow ones.
 */
const ONCE = [
  'ease',
  'gain',
  'outcome',
  'takeAway',
  'product',
  'spec',
  'life',
  'ask',
  'invite',
  'company',
  'proof',
  'problem',
  'terms',
  'history',
] as const satisfies readonly VoiceFamily[];
// Families of which a second word tells more.
const AGAIN = ['control', 'purpose', 'product', 'proof', 'witness', 'problem', 'takeAway', 'life'] as const satisfies readonly VoiceFamily[];
// Families whose first place in a sentence tells something of its own: an imperative.
const LEADING = ['doVerbs', 'endVerbs', 'ask', 'relief', 'gain', 'furniture'] as const satisfies readonly VoiceFamily[];
// Families that tell more together than apart.
const TOGETHER = [
  ['product', 'outcome'],
  ['product', 'ease'],
  ['spec', 'purpose'],
  ['problem', 'limits'],
  ['product', 'spec'],
] as const satisfies readonly (readonly [VoiceFamily, VoiceFamily])[];

/** Names of the values, in order: what the weights in `voice-weights.ts` are for. */
export const voiceInputs: readonly string[] = [
  ...ONCE,
  ...AGAIN.map((family) => `${family}+`),
  ...LEADING.map((family) => `^${family}`),
  ...TOGETHER.map((pair) => pair.join('&')),
  ...SHAPES,
];

const LEADS_IN = /^[^\p{L}\p{N}]*(?:(?:and|or|then|also|so|just|simply|easily|please|\d+[.)])\s+)?/u;

/** Counts what a sentence shows. */
export function voiceCues(text: string): VoiceCues {
  const plain = fold(text).replace(/\s+/g, ' ').trim();
  const from = LEADS_IN.exec(plain)?.[0].length ?? 0;
  const { found, first } = voiceHits(plain, from);
  const times = (family: VoiceFamily) => found[family]?.length ?? 0;
  const any = (family: VoiceFamily) => (found[family] ? 1 : 0);
  const shape = shapesOf(text, plain, plain.slice(from));
  return {
    values: [
      ...ONCE.map(any),
      ...AGAIN.map((family) => Math.min(3, Math.max(0, times(family) - 1))),
      ...LEADING.map((family) => Number(first.has(family))),
      ...TOGETHER.map(([one, other]) => any(one) * any(other)),
      ...SHAPES.map((name) => shape[name]),
    ],
    found,
  };
}

import { type VoiceFamily, voiceWords } from '@/assets/words/voice';
import { SHAPES, shapesOf } from './voice-shapes';
import { fold } from './words';

/** What surrounds a sentence, where it is known. */
export interface VoiceContext {
  /** The heading it stands under. */
  heading?: string | undefined;
  role?: string | undefined;
  region?: string | undefined;
  /** The brand's names, lower case: a sentence that begins with one speaks of the product. */
  names?: readonly string[] | undefined;
}

export interface VoiceCues {
  /** One value for each name in `voiceInputs`. */
  values: number[];
  /** The words that counted, by family. */
  found: Partial<Record<VoiceFamily, string[]>>;
}

const families = Object.keys(voiceWords) as VoiceFamily[];
// Families whose first place in a sentence tells something of its own: an imperative.
const LEADING = ['doVerbs', 'endVerbs', 'ask', 'company', 'relief', 'gain', 'limits', 'furniture'] as const;
// Imperatives tell only where they lead.
const ONLY_LEADING: readonly VoiceFamily[] = ['doVerbs', 'endVerbs'];
// Families of which a second word tells nothing more.
const ONCE: readonly VoiceFamily[] = [
  'endVerbs',
  'doVerbs',
  'terms',
  'furniture',
  'company',
  'rivals',
  'ease',
  'praise',
  'invite',
  'gain',
  'ask',
  'history',
];
// Families that tell more together than apart.
const TOGETHER: readonly (readonly [VoiceFamily, VoiceFamily])[] = [
  ['product', 'outcome'],
  ['product', 'ease'],
  ['product', 'purpose'],
  ['spec', 'relief'],
  ['spec', 'purpose'],
  ['purpose', 'gain'],
  ['problem', 'limits'],
  ['product', 'spec'],
];

const counted = families.filter((family) => !ONLY_LEADING.includes(family));
const repeated = families.filter((family) => !ONCE.includes(family));

/** Names of the values, in order: what the weights in `voice-weights.ts` are for. */
export const voiceInputs: readonly string[] = [
  ...counted,
  ...repeated.map((family) => `${family}+`),
  ...LEADING.map((family) => `^${family}`),
  ...TOGETHER.map((pair) => pair.join('&')),
  ...SHAPES,
];

const pattern = (list: string): string =>
  list
    .split(',')
    .map((item) => item.trim())
    .sort((one, other) => other.length - one.length)
    .map((item) => item.replace(/[.+?()[\]/]/g, '\\$&').replace(/\*/g, "[\\p{L}\\p{N}'-]*"))
    .join('|');
const within = Object.fromEntries(
  families.map((family) => [family, new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern(voiceWords[family])})(?![\\p{L}\\p{N}])`, 'gu')]),
) as Record<VoiceFamily, RegExp>;
const leading = Object.fromEntries(LEADING.map((family) => [family, new RegExp(`^(?:${pattern(voiceWords[family])})(?![\\p{L}\\p{N}])`, 'u')]));

/** Counts what a sentence shows. */
export function voiceCues(text: string, context: VoiceContext = {}): VoiceCues {
  const plain = fold(text).replace(/\s+/g, ' ').trim();
  const start = plain.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:and|or|then|also|so|just|simply|easily|please|\d+[.)])\s+/u, '');
  const found: VoiceCues['found'] = {};
  const counts = {} as Record<VoiceFamily, number>;
  for (const family of families) {
    const hits = [...new Set(plain.match(within[family]) ?? [])];
    if (hits.length > 0) found[family] = hits;
    counts[family] = hits.length;
  }
  const any = (family: VoiceFamily) => Math.min(1, counts[family]);
  const shape = shapesOf(text, plain, start, context.names);
  return {
    values: [
      ...counted.map(any),
      ...repeated.map((family) => Math.min(3, Math.max(0, counts[family] - 1))),
      ...LEADING.map((family) => Number(leading[family]?.test(start) ?? false)),
      ...TOGETHER.map(([one, other]) => any(one) * any(other)),
      ...SHAPES.map((name) => shape[name]),
    ],
    found,
  };
}

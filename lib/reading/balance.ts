import { classify, type VoiceLabel } from '@/lib/language';
import type { CopySentence, PageContext } from './context';
import type { Balance, ReadSentence } from './types';

const APART = new Set(['navigation', 'footer', 'cookie-layer']);
const ROLES = new Set(['heading', 'paragraph', 'item', 'cell', 'text', 'caption', 'label']);
// Words; below this a block without a verb is furniture unless it is a heading or a list item.
const LEAST_WORDS = 2;

/** Features and benefits of the brand's own copy, and the share of benefits among them; English only. */
export function balance(page: PageContext): Balance {
  const counts: Balance['counts'] = { feature: 0, benefit: 0, mixed: 0, proof: 0, cta: 0, other: 0 };
  const read: ReadSentence[] = [];
  const seen = new Set<string>();
  let features = 0;
  let benefits = 0;
  let undecided = 0;
  for (const sentence of page.sentences) {
    if (!isCopy(page, sentence) || seen.has(sentence.text)) continue;
    seen.add(sentence.text);
    const voice = classify(sentence.text, { heading: sentence.heading, role: sentence.role });
    read.push({
      text: sentence.text,
      block: sentence.block,
      label: voice.label,
      confidence: voice.confidence,
      decided: voice.decided,
      cues: voice.cues,
      firstScreen: sentence.firstScreen,
    });
    if (!voice.decided) undecided += 1;
    else counts[voice.label] += 1;
    const side = sideOf(voice.label, voice.odds);
    features += side.feature;
    benefits += side.benefit;
  }
  const all = features + benefits;
  return { benefitShare: all >= LEAST_EVIDENCE ? benefits / all : null, counts, undecided, sentences: read };
}

// Less than this many sentences' worth of features and benefits is nothing to take a share of.
const LEAST_EVIDENCE = 0.5;

/**
 * What a sentence adds to either side: half by its label, half by its odds. Labels alone jump where a page has few sentences; odds alone pull
 * every page to the middle. One that is neither adds nothing: many such would drown the rest.
 */
function sideOf(label: VoiceLabel, odds: Record<VoiceLabel, number>): { feature: number; benefit: number } {
  const benefit = BENEFIT[label];
  if (benefit === undefined) return { feature: 0, benefit: 0 };
  const [one, other] = [odds.feature + odds.mixed / 2, odds.benefit + odds.mixed / 2];
  const share = (benefit + other / (one + other)) / 2;
  return { feature: 1 - share, benefit: share };
}
const BENEFIT: Partial<Record<VoiceLabel, number>> = { feature: 0, mixed: 0.5, benefit: 1 };

function isCopy(page: PageContext, sentence: CopySentence): boolean {
  if (APART.has(sentence.region) || !ROLES.has(sentence.role)) return false;
  if (sentence.words.length < LEAST_WORDS) return false;
  return !isAction(page, sentence);
}

/** A block that is wholly a link or button asks, whatever its words. */
function isAction(page: PageContext, sentence: CopySentence): boolean {
  const block = page.snapshot.blocks[sentence.block];
  return !!block?.actions?.some(({ text }) => text.length >= block.text.length - 2) && block.role !== 'heading';
}

import type { Balance, ReadSentence, SentenceLabel } from '@/lib/reading';

/** A sentence with its label, sure and on the first screen unless a test says otherwise. */
export const aSentence = (label: SentenceLabel, text: string, change: Partial<ReadSentence> = {}): ReadSentence => ({
  text,
  block: 0,
  label,
  confidence: 0.9,
  decided: true,
  cues: [],
  firstScreen: true,
  ...change,
});

/** The balance of a page that says these sentences, with the share a test is about. */
export function aBalance(benefitShare: number | null, sentences: ReadSentence[]): Balance {
  const counts: Balance['counts'] = { feature: 0, benefit: 0, mixed: 0, proof: 0, cta: 0, other: 0 };
  for (const { label, decided } of sentences) if (decided) counts[label] += 1;
  return { benefitShare, counts, undecided: sentences.filter(({ decided }) => !decided).length, sentences };
}

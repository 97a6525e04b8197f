import type { Balance, Evidence, ReadSentence } from '@/lib/reading';

/** Sentences below which a share says nothing. */
const LEAST = 4;

export const few = ({ counts }: Balance): boolean => counts.feature + counts.benefit + counts.mixed < LEAST;

/** The first three sentences as evidence, with the reasons for their labels. */
export const quotesOf = (sentences: readonly ReadSentence[]): Evidence[] =>
  sentences.slice(0, 3).map(({ text, block, cues }) => ({
    quote: text,
    surface: 'body',
    block,
    selector: { type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '' },
    cues,
  }));

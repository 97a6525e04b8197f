/**
 * Numbers of the matching, chosen by leaving one brand out at a time (`scripts/tune.mjs`); the weights that
 * turn scores into verdicts stand in `weights.ts`. Values are shares, 0 to 1, unless said otherwise.
 */
export const numbers = {
  /** A near-equivalent counts this much of the word itself. */
  concept: 0.6,
  /** Spellings at least this alike (trigram Dice) count, times `spellingValue`. */
  spelling: 0.72,
  spellingValue: 0.9,
  /** The right word with the wrong polarity. */
  otherPolarity: 0.45,
  /** Discounts of windows wider than one sentence: with the next, with its heading, the block. */
  next: 0.93,
  heading: 0.95,
  block: 0.88,
  /** Longest block taken as one window, sentences. */
  blockRows: 8,
  /** How much a word that several messages share loses: weight over (messages that hold it) to this power. */
  shared: 0.5,
};

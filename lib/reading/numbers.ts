/**
 * Numbers of the matching, chosen by leaving one brand out at a time (`scripts/tune.mjs`); the weights that
 * turn scores into verdicts stand in `weights.ts`. Values are shares, 0 to 1, unless said otherwise.
 */
export const numbers = {
  /** A near-equivalent counts this much of the word itself. */
  concept: 0.7,
  /** Another form of the word ("privacy" for "private"). */
  form: 0.9,
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
  /** Likeness in spelling (four-letter runs) beside likeness in words, when a sentence's fit is told. */
  spelt: 0.6,
  /** How sharply messages compete for a sentence, and the fit at which a sentence is as likely nobody's. */
  contrast: 5,
  nobody: 0.3,
  /** How much competing messages count when the evidence is chosen. */
  ownEvidence: 0.3,
  /** Sentences from the plan's other pages that are looked for as if they were wordings. */
  echoes: 3,
};

/** "Missing" is said from this probability on. Lower than even odds: at the same mean F1 more of what is absent is found. */
export const MISSING_FROM = 0.45;

/** A page whose best sentence, with its neighbours, covers less of the message than this does not say it, weakly or otherwise. */
export const LEAST_WHOLE = 0.2;

/**
 * When a verdict is confirmed rather than *please check*: "missing" from this probability on, the others up to this
 * probability of being missing. Chosen so that few confirmed "missing" are wrong on brands left out.
 */
export const sureness = {
  untaught: { missing: 0.78, there: 0.42 },
  taught: { missing: 0.74, there: 0.42 },
  alone: { missing: 0.75, there: 0.42 },
};

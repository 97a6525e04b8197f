/** Numbers that decide what an audit says beyond single verdicts; kept on every audit. Shares 0 to 1. */
export const THRESHOLDS = {
  /** A score is given only when at least this share of the planned touchpoints was judged. */
  scoreNeedsCoverage: 0.5,
  /** What a message that is only half said counts for in the score. */
  weakCounts: 0.5,
} as const;

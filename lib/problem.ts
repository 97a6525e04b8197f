/**
 * What every border returns instead of throwing: what is wrong, where, and how to mend it,
 * in words for a person who is no programmer.
 */
export interface Problem {
  /** Stable, for tests and for telling kinds apart; never shown. */
  code: string;
  /** One sentence: what is wrong. */
  what: string;
  /** The place: a field path, a line, a file or page name. */
  where?: string;
  /** One sentence: what would be right. */
  mend?: string;
}

/** A value that came through a border, or every reason why it did not. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] };

export const good = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });
export const bad = (...problems: Problem[]): { ok: false; problems: Problem[] } => ({ ok: false, problems });

/** The problem as one line: where, what, mend. */
export const tell = ({ where, what, mend }: Problem): string => [where && `${where}:`, what, mend].filter(Boolean).join(' ');

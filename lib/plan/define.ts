import type { Problem } from '../problem';

export type Path = readonly (string | number)[];

/** Both start at 1, as editors count. */
export interface Place {
  line: number;
  column: number;
}

/** A problem of the plan file, with its place for those who jump to it. */
export interface PlanProblem extends Problem {
  /** Field path, e.g. `channels[2].touchpoints[0].url`. */
  path?: string;
  line?: number;
  column?: number;
}

/** What a file holds, before anyone asks whether it is a plan. */
export interface Tree {
  value: unknown;
  /** Where a value stands; with `key`, where its name stands. */
  place(path: Path, key?: 'key'): Place | undefined;
  /** Fields that stand twice in one place; the later one counts. */
  repeated: (Place & { name: string })[];
  /** A value as it is written in the file: `1.10` is 1.1 to a computer and a name to a person. */
  written(path: Path): string | undefined;
}

/** One file format. `readers/` holds one file for each; whatever lies there is read. */
export interface Reader {
  name: string;
  /** As people call it, for sentences. */
  label: string;
  /** Without dot, lower case. */
  extensions: readonly string[];
  /** Decides where the file's name does not. The reader with the highest answer reads it, 0 is never. */
  suits(text: string): number;
  /** With `fatal` problems the values cannot be trusted, and nothing else is looked at. */
  parse(text: string): { tree?: Tree; problems: PlanProblem[]; fatal: boolean };
}

export const defineReader = (reader: Reader): Reader => reader;

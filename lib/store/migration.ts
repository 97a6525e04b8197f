import type { Transaction } from 'dexie';

/** One step of the database's shape. A version that has shipped is never edited: the next one is a new file `migrations/v<n>.ts`. */
export interface Migration {
  version: number;
  /** Dexie's schema of the tables that change in this version: primary key first, then indexes. `null` drops a table. */
  stores: Record<string, string | null>;
  /** Carries rows of the version before over into this one. */
  upgrade?(transaction: Transaction): Promise<void> | void;
}

export const defineMigration = (migration: Migration): Migration => migration;

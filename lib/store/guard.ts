import type { Table } from 'dexie';
import type { Problem } from '../problem';
import { db } from './db';

/** Thrown by writes that the browser refused; nothing of the write was kept, everything stored before still is. */
export class StoreError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause: unknown) {
    super(problem.what, { cause });
    this.name = 'StoreError';
    this.problem = problem;
  }
}

/** Runs writes that belong together: all of them are kept, or none. */
export async function together<Value>(tables: Table[], work: () => Promise<Value>): Promise<Value> {
  try {
    return await db.transaction('rw', tables, work);
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(storeProblem(error), error);
  }
}

/** What went wrong in the store, in a sentence for a person. */
export function storeProblem(error: unknown): Problem {
  if (error instanceof StoreError) return error.problem;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) {
    return {
      code: 'store/full',
      what: 'There is no room left on this computer for what Throughline wanted to keep.',
      mend: 'Free some disk space, or delete a plan you no longer need under Settings and data. What was stored before is still there.',
    };
  }
  if (names.some((name) => name === 'VersionError' || name === 'UpgradeError')) {
    return {
      code: 'store/version',
      what: 'The stored data was written by another version of Throughline.',
      mend: 'Update Throughline and restart the browser. Nothing was changed.',
    };
  }
  if (names.some((name) => name === 'MissingAPIError' || name === 'OpenFailedError' || name === 'InvalidStateError')) {
    return {
      code: 'store/closed',
      what: 'The browser did not open Throughline’s store.',
      mend: 'Restart the browser. In a private window the browser may forbid storing.',
    };
  }
  return {
    code: 'store/failed',
    what: 'The browser could not save this.',
    mend: 'Try again; if it happens again, restart the browser. What was stored before is still there.',
  };
}

/** Dexie wraps what the browser threw, sometimes twice. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (let at = error; at instanceof Error || at instanceof DOMException; at = (at as { inner?: unknown }).inner) {
    names.push(at.name);
    if (names.length > 4) break;
  }
  return names;
}

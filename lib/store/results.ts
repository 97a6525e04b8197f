import type { Mapping, Results } from '@/lib/plan';
import { db } from './db';
import { together } from './guard';
import { getSetting, setSetting } from './settings';

/** Keeps the figures of one file. */
export const saveResults = (results: Results): Promise<void> =>
  together([db.results], async () => {
    await db.results.put(results);
  });

export const deleteResults = (id: string): Promise<void> => together([db.results], () => db.results.delete(id));

/** Every file of figures of a plan, the newest first. */
export const listResults = async (planId: string): Promise<Results[]> => (await db.results.where({ planId }).sortBy('importedAt')).reverse();

const key = (planId: string, headers: readonly string[]) => `results:${planId}:${headers.join('|').slice(0, 400)}`;

/** What a person said of files with these headings. */
export const knownMapping = (planId: string, headers: readonly string[]): Promise<Mapping | undefined> => getSetting<Mapping>(key(planId, headers));
export const keepMapping = (planId: string, headers: readonly string[], mapping: Mapping): Promise<void> => setSetting(key(planId, headers), mapping);

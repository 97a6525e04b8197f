import { db } from './db';
import { together } from './guard';

/** Changes to a plan that are not saved yet. */
export interface KeptEdit {
  /** Number of the revision they were begun on. */
  revision: number;
  /** The plan as it is being changed. */
  tree: Readonly<Record<string, unknown>>;
  /** ISO 8601. */
  at: string;
}

/** The setting they are kept under; gone with the plan. */
export const editKey = (planId: string): string => `edit:${planId}`;

/** The unsaved changes of a plan, kept through a closed tab. */
export const keptEdit = async (planId: string): Promise<KeptEdit | undefined> =>
  (await db.settings.get(editKey(planId)))?.value as KeptEdit | undefined;

export const keepEdit = (planId: string, edit: KeptEdit): Promise<void> =>
  together([db.settings], async () => {
    await db.settings.put({ key: editKey(planId), value: edit });
  });

export const dropEdit = (planId: string): Promise<void> => together([db.settings], () => db.settings.delete(editKey(planId)));

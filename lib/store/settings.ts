import { db } from './db';
import { together } from './guard';

/** A setting, or undefined where it was never set. Who reads it says what it holds. */
export const getSetting = async <Value = unknown>(key: string): Promise<Value | undefined> =>
  (await db.settings.get(key))?.value as Value | undefined;

export const setSetting = (key: string, value: unknown): Promise<void> =>
  together([db.settings], async () => {
    await db.settings.put({ key, value });
  });

/** The plan that pages are held against; never one that was set aside. */
export async function activePlanId(): Promise<string | undefined> {
  const id = await getSetting<string>('activePlanId');
  const chosen = id === undefined ? undefined : await db.plans.get(id);
  if (chosen && !chosen.archived) return chosen.id;
  return (await db.plans.filter(({ archived }) => !archived).first())?.id;
}

export const setActivePlanId = (id: string): Promise<void> => setSetting('activePlanId', id);

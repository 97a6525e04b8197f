import { browser } from 'wxt/browser';

/** The alarm's name. It rings every half minute while long work is under way, in case the worker has died meanwhile. */
export const WATCHDOG = 'watchdog';
let guarded = 0;

/** Runs long work with the watchdog on. */
export async function guardedByWatchdog<Value>(work: () => Promise<Value>): Promise<Value> {
  guarded += 1;
  await browser.alarms.create(WATCHDOG, { periodInMinutes: 0.5 });
  try {
    return await work();
  } finally {
    guarded -= 1;
    await restWatchdog();
  }
}

/** A call to the browser shows it that the worker is at work: one that only computes or waits is put to sleep after 30 s. */
export const stayAwake = async (): Promise<void> => void (await browser.runtime.getPlatformInfo());

/** Off, unless work is under way. */
export async function restWatchdog(): Promise<void> {
  if (!guarded) await browser.alarms.clear(WATCHDOG);
}

import { browser } from 'wxt/browser';

/** Tells one run of the browser from the next: a scan of an earlier run is offered to be resumed, never resumed unasked. */
export async function browserSession(): Promise<string> {
  const stored = await browser.storage.session.get('session');
  if (typeof stored['session'] === 'string') return stored['session'];
  const session = crypto.randomUUID();
  await browser.storage.session.set({ session });
  return session;
}

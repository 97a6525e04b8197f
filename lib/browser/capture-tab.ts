import { browser } from 'wxt/browser';
import { type PageSnapshot, readSnapshot } from '@/lib/capture';
import { bad, type Outcome } from '../problem';
import { noAnswer, readProblem, tooSlow } from './problems';

/** A page may refuse to come to rest; ms. */
const LIMIT_MS = 15_000;

/** Injects the capture script and takes its snapshot through validation. `atOnce` does not wait for a page that never finishes loading. */
export async function captureTab(tabId: number, { atOnce = false, limitMs = LIMIT_MS } = {}): Promise<Outcome<PageSnapshot>> {
  try {
    const injected = browser.scripting.executeScript({ target: { tabId }, files: ['/capture.js'], injectImmediately: atOnce });
    const results = await within(limitMs, injected);
    if (!results) return bad(tooSlow);
    const raw: unknown = results[0]?.result;
    return raw === null || raw === undefined ? bad(noAnswer) : readSnapshot(raw);
  } catch (error) {
    return bad(readProblem(error));
  }
}

/** The promise's value, or undefined when it takes longer. */
export function within<Value>(ms: number, promise: Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), ms);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}

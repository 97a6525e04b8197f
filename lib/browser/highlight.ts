import { browser } from 'wxt/browser';
import type { Evidence } from '@/lib/audit';
import { bad, good, type Outcome, type Problem } from '../problem';
import { readProblem } from './problems';

type Port = ReturnType<typeof browser.tabs.connect>;
type Answer = { ask: number; found: boolean };

/** The one page that is marked now. The browser closes the port with the page of ours that opened it, and the mark goes with it. */
let held: { tabId: number; port: Port } | undefined;
let asks = 0;

/** Scrolls the page in a tab to the quote and marks it, in the place of whatever was marked; the document itself is left as it is. */
export async function showQuote(tabId: number, { selector }: Evidence): Promise<Outcome<void>> {
  if (!selector) return bad(noPlace);
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/highlight.js'] });
    const port = portTo(tabId);
    asks += 1;
    const ask = asks;
    const found = await new Promise<boolean>((done, fail) => {
      const hear = (answer: Answer) => {
        if (answer.ask !== ask) return;
        port.onMessage.removeListener(hear);
        done(answer.found);
      };
      port.onMessage.addListener(hear);
      port.onDisconnect.addListener(() => fail(new Error('tab was closed')));
      port.postMessage({ ask, selector });
    });
    return found ? good(undefined) : bad(notFound);
  } catch (error) {
    return bad(readProblem(error));
  }
}

/** Takes the mark off, wherever it is. */
export function clearMarks(): void {
  held?.port.disconnect();
  held = undefined;
}

function portTo(tabId: number): Port {
  if (held?.tabId === tabId) return held.port;
  clearMarks();
  const port = browser.tabs.connect(tabId, { name: 'marks', frameId: 0 });
  held = { tabId, port };
  port.onDisconnect.addListener(() => {
    if (held?.port === port) held = undefined;
  });
  return port;
}

const noPlace: Problem = {
  code: 'quote/no-place',
  what: 'This quote does not stand in the page’s text.',
  mend: 'It comes from the title, the description or the plan.',
};

const notFound: Problem = {
  code: 'quote/not-found',
  what: 'The sentence is not on this page now.',
  mend: 'The page has changed, or another one is open: read it again.',
};

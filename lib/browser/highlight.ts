import { browser } from 'wxt/browser';
import type { Evidence } from '@/lib/audit';
import { bad, good, type Outcome, type Problem } from '../problem';
import { readProblem } from './problems';

/** Scrolls the page in a tab to the quote and marks it; the document itself is left as it is. */
export async function showQuote(tabId: number, { selector }: Evidence): Promise<Outcome<void>> {
  if (!selector) return bad(noPlace);
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/highlight.js'] });
    const found = await browser.tabs.sendMessage(tabId, { type: 'highlight/show', selector });
    return found === true ? good(undefined) : bad(notFound);
  } catch (error) {
    return bad(readProblem(error));
  }
}

/** Takes the mark off; nothing to do where the page is gone. */
export async function clearMarks(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, { type: 'highlight/clear' }).catch(() => undefined);
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

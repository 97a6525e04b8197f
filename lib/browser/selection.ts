import { browser } from 'wxt/browser';
import { LONGEST_QUOTE } from '@/lib/plan';
import { bad, good, type Outcome, type Problem } from '../problem';
import { readProblem } from './problems';

/** The words a person has marked on the page in a tab. Only the page itself is asked, no frame within it. */
export async function pageSelection(tabId: number): Promise<Outcome<{ quote: string; url: string }>> {
  const marked = await markedOn(tabId);
  return marked.ok ? phraseOf(marked.value.text, marked.value.url) : marked;
}

/** The same as it stands on the page, line breaks and all. */
export async function markedOn(tabId: number): Promise<Outcome<{ text: string; url: string }>> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, func: markedWords });
    const marked = injected?.result as { text?: unknown; url?: unknown } | undefined;
    // The page may have put its own function in the place of ours: it is asked for text and believed nothing else.
    return good({ text: typeof marked?.text === 'string' ? marked.text : '', url: typeof marked?.url === 'string' ? marked.url : '' });
  } catch (error) {
    return bad(readProblem(error));
  }
}

/** Marked text as a quote: one line, without the quotation marks and bullets around it; whole or not at all. */
export function phraseOf(text: string, url: string): Outcome<{ quote: string; url: string }> {
  const quote = text
    .slice(0, 10_000)
    .replace(/[\s\u200B\u00AD]+/gu, ' ')
    .replace(/^[\s"“”„«»•·*–—-]+|[\s"“”„«»•·*–—,;:-]+$/gu, '');
  if (!/\p{L}|\p{N}/u.test(quote)) return bad(nothingMarked);
  return quote.length > LONGEST_QUOTE ? bad(tooMuch) : good({ quote, url });
}

/** Runs in the page: must need nothing from outside. A selection that begins or ends within a word takes the word in. */
function markedWords(): { text: string; url: string } {
  const selection = getSelection();
  const text = String(selection ?? '');
  const url = location.href;
  if (!selection || selection.rangeCount === 0 || text.trim() === '') return { text: '', url };
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const before = startContainer.nodeType === Node.TEXT_NODE ? (startContainer.nodeValue ?? '').slice(0, startOffset) : '';
  const after = endContainer.nodeType === Node.TEXT_NODE ? (endContainer.nodeValue ?? '').slice(endOffset) : '';
  const head = /^[\p{L}\p{N}]/u.test(text) ? (/[\p{L}\p{N}'’-]+$/u.exec(before)?.[0] ?? '') : '';
  const tail = /[\p{L}\p{N}]$/u.test(text) ? (/^[\p{L}\p{N}'’-]+/u.exec(after)?.[0] ?? '') : '';
  return { text: head + text + tail, url };
}

const nothingMarked: Problem = {
  code: 'selection/none',
  what: 'No words are marked on this page.',
  mend: 'Mark the words on the page that say it, then try again.',
};

const tooMuch: Problem = {
  code: 'selection/long',
  what: `More than ${LONGEST_QUOTE} characters are marked.`,
  mend: 'Mark only the words that say it: a sentence or less.',
};

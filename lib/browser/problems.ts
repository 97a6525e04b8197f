import type { Problem } from '../problem';

/** Why a page could not be read, from what the browser said. Wording of Chromium and of Firefox; seen, not documented. */
export function readProblem(error: unknown): Problem {
  const said = error instanceof Error ? error.message : String(error);
  return (
    patterns.find(([pattern]) => pattern.test(said))?.[1] ?? {
      code: 'page/unread',
      what: 'The browser did not let Throughline read this page.',
      mend: 'Reload the page and try again.',
    }
  );
}

const gone: Problem = {
  code: 'page/gone',
  what: 'The page was closed or moved on while it was being read.',
  mend: 'Wait until it stands still, then press the button again.',
};
const noPage: Problem = {
  code: 'page/error',
  what: 'No page came: the name is unknown, nobody answers, or the answer is empty.',
  mend: 'Check the address and the connection.',
};

const own: Problem = {
  code: 'page/unreadable',
  what: 'The browser keeps its own pages, its store and some viewers closed to extensions.',
  mend: 'Open one of your own pages and press the button there; save a PDF to your computer and drop it under “Check a draft”.',
};

export const accessEnded: Problem = {
  code: 'page/no-access',
  what: 'Throughline has no access to this page now.',
  mend: 'Press the toolbar button on it, or give access to the site.',
};

const closed: Problem = {
  code: 'page/unreadable',
  what: 'Whoever manages this browser has closed this site to extensions.',
  mend: 'Ask them to open it, or paste the page’s copy under “Check a draft”.',
};

const patterns: [RegExp, Problem][] = [
  [/ExtensionsSettings policy|blocked by (?:the )?(?:administrator|(?:enterprise )?policy)|runtime_blocked_hosts/i, closed],
  [/showing error page/i, noPage],
  [/must request permission|Missing host permission|Cannot access contents of (the page|url "https?:)/i, accessEnded],
  [/chrome:\/\/|chrome-extension:|edge:\/\/|about:|view-source|devtools:|extensions gallery|cannot be scripted|Cannot access|moz-extension/i, own],
  [
    /No tab with id|Frame with ID \d+ was removed|No frame with id|tab was closed|Invalid tab ID|context was destroyed|message channel|navigat/i,
    gone,
  ],
];

export const noPlan: Problem = {
  code: 'plan/none',
  what: 'There is no plan to hold this page against.',
  mend: 'Load a plan first, or try the sample brand.',
};

export const noAnswer: Problem = {
  code: 'page/empty',
  what: 'The page could not be read: this kind of document shows no text to extensions.',
  mend: 'For a picture, open the page that leads to it.',
};

export const pdf: Problem = {
  code: 'page/unreadable',
  what: 'This is a PDF, and the browser’s viewer shows its words to nobody.',
  mend: 'Save it to your computer and drop it under “Check a draft”.',
};

export const tooSlow: Problem = {
  code: 'page/slow',
  what: 'The page did not come to rest in time.',
  mend: 'Wait until it has loaded and try again.',
};

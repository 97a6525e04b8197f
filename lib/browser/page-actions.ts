import { browser } from 'wxt/browser';
import type { Actions } from '@/components/actions';
import { BUNDLE_ENDING } from '@/lib/store';
import { bad, good, type Outcome } from '../problem';
import { openBundleFile, writeBundleFile } from './bundles';
import { nowIso } from './clock';
import { clearMarks, showQuote } from './highlight';
import { MOST_PASTED, MOST_WORDS, send } from './messages';
import { noPlan } from './problems';
import { readDraftInWorker } from './read-draft';
import { asName } from './receipts';
import { grantedOrigins } from './sites';

/** What our own pages can ask of the browser. `tabId` is the page in hand: the one the panel stands beside. */
export function pageActions(tabId?: () => number | undefined): Actions {
  const here = async (): Promise<number | undefined> => tabId?.() ?? (await tabInFront());
  return {
    async readPage() {
      const id = await here();
      return id === undefined ? bad(noPlan) : send('page/read', { tabId: id });
    },
    async showQuote(evidence) {
      const id = await here();
      return id === undefined ? bad(noTab) : showQuote(id, evidence);
    },
    clearMarks,
    // Nothing is awaited before the request: the browser asks only within the click.
    askAccess: (origins) => browser.permissions.request({ origins }),
    giveBackAccess: async (origins) => void (await browser.permissions.remove({ origins })),
    grantedOrigins,
    scan: async (planId, options = {}) => done(await send('scan/start', { planId, ...options })),
    pauseScan: async (jobId) => void (await send('scan/pause', { jobId })),
    resumeScan: async (jobId) => void (await send('scan/resume', { jobId })),
    skipScan: async (jobId) => void (await send('scan/skip', { jobId })),
    retryScan: async (jobId) => done(await send('scan/retry', { jobId })),
    listAddresses: (planId, from) =>
      send('scan/list', 'sitemap' in from ? { planId, sitemap: from.sitemap } : { planId, text: from.text.slice(0, MOST_PASTED) }),
    stopScan: async (jobId) => void (await send('scan/stop', { jobId })),
    refreshTabs: async () => void (await send('tabs/refresh', {})),
    wouldChange: (planId, asked) => send('plan/wouldChange', { planId, ...asked }),
    rejudge: async (planId) => void (await send('rejudge', { planId })),
    proposeFromPages: (planId) => send('plan/propose', { planId }),
    partsOfPlan: () => send('plan/parts', {}),
    teachCandidates: (planId, message) => send('teach/candidates', { planId, message }),
    teachAnswer: (planId, answer) => send('teach/answer', { planId, ...answer }),
    teachUndo: (planId, lessonId) => send('teach/undo', { planId, lessonId }),
    async pageSelection() {
      const id = await here();
      return id === undefined ? bad(noTab) : send('teach/selection', { tabId: id });
    },
    agreementQuestions: (planId) => send('agree/questions', { planId }),
    finishAgreement: (planId, by, answers) => send('agree/finish', { planId, by, answers }),
    async checkDraft(planId, source, place) {
      const channel = 'channelId' in place ? place.channelId : undefined;
      const read = await readDraftInWorker(source, channel);
      if (!read.ok) return read;
      return send('draft/keep', { planId, snapshot: read.value, ...('touchpointId' in place && { touchpointId: place.touchpointId }) });
    },
    judgeWords: (planId, words, touchpointId) => send('words/judge', { planId, words: words.slice(0, MOST_WORDS), touchpointId }),
    async writeBundle(wish, name, tell) {
      const written = await writeBundleFile(wish, tell);
      if (!written.ok) return written;
      const fileName = `${asName(name)}-${nowIso().slice(0, 10)}${BUNDLE_ENDING}`;
      download(fileName, 'application/zip', written.value);
      return good({ fileName, bytes: written.value.size });
    },
    openBundle: openBundleFile,
    writeReceipt: (planId, scope) => send('receipt/write', { planId, ...scope }),
    checkReceipt: (planId, text) => send('receipt/check', { planId, text }),
    finishAudit: (planId, given) => send('audit/finish', { planId, ...given }),
    compareAudits: (planId, beforeId, afterId) => send('time/compare', { planId, beforeId, afterId }),
    pageOverTime: (planId, touchpointId) => send('time/page', { planId, touchpointId }),
    alarms: (planId) => send('time/alarms', { planId }),
    download,
    openDashboard: (route = '/') => void openDashboard(route),
    openTab: (url) => void browser.tabs.create({ url }),
  };
}

/** The tab in front of the window this page stands in or beside; told again whenever it changes. Answers with a way to stop. */
export function watchTabInFront(tell: (tabId: number | undefined) => void): () => void {
  const ask = () => void tabInFront().then(tell);
  ask();
  browser.tabs.onActivated.addListener(ask);
  return () => browser.tabs.onActivated.removeListener(ask);
}

const noTab = { code: 'page/none', what: 'There is no page in front.', mend: 'Open the page first.' };

async function tabInFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

const done = (outcome: Outcome<unknown>): Outcome<void> => (outcome.ok ? good(undefined) : outcome);

function download(fileName: string, mediaType: string, content: string | Uint8Array | Blob): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type: mediaType }));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  // The browser has taken hold of the content by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** One dashboard is enough: an open one is brought to the front. */
async function openDashboard(route: string): Promise<void> {
  const page = browser.runtime.getURL('/dashboard.html');
  const url = `${page}#${route}`;
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(page));
  if (open?.id === undefined) return void (await browser.tabs.create({ url }));
  await browser.tabs.update(open.id, { active: true, url });
  await browser.windows.update(open.windowId, { focused: true });
}

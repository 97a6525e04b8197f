import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { faultsInEveryLook } from '../kit/axe';
import { aPage } from '../kit/site';
import { expect, loadPlan, open, planFor, rows, scanEnd, type Throughline, test } from '../kit/throughline';

/** A team without a server: from one browser into another, all of it or nothing. */

const pages = { home: 'http://brand.test/', pricing: 'http://brand.test/pricing' };

async function read(throughline: Throughline, ours: Page, planId: string, touchpointIds: string[]): Promise<void> {
  await throughline.grant(['http://brand.test/*']);
  const started = await throughline.send(ours, 'scan/start', { planId, touchpointIds });
  await scanEnd(throughline, ours, started.value.jobId);
}

/** Presses a button of the page that hands a file to the person; answers with the file. */
async function saved(page: Page, press: string, as: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-do="${press}"]`).click()]);
  await download.saveAs(as);
  return as;
}

test('two people read different touchpoints and come to one audit; a receipt tells what changed afterwards', async ({ site, throughline, ours }) => {
  test.setTimeout(120_000);
  Object.assign(site.pages, { 'brand.test/': aPage('Your evening belongs to you again'), 'brand.test/pricing': aPage('Prices') });
  const folder = mkdtempSync(join(tmpdir(), 'throughline-share-'));
  const planId = await loadPlan(throughline, ours, planFor(pages));
  await read(throughline, ours, planId, ['home']);
  const page = await throughline.page('dashboard.html#/share');
  const file = await saved(page, 'hand-over', join(folder, 'ana.throughline'));
  const receipt = await saved(page, 'receipt', join(folder, 'ana.receipt.json'));
  expect(JSON.parse(readFileSync(receipt, 'utf8'))).toMatchObject({
    throughlineReceipt: 1,
    pages: [
      { touchpoint: 'home', passed: expect.any(Boolean), content: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { touchpoint: 'pricing', passed: false },
    ],
  });

  const other = await open({ hostRules: site.hostRules });
  try {
    const theirs = await other.page('manifest.json');
    const theirPlan = await loadPlan(other, theirs, planFor(pages));
    await read(other, theirs, theirPlan, ['pricing']);
    const share = await other.page('dashboard.html#/share');
    await share.setViewportSize({ width: 420, height: 800 });
    expect(await faultsInEveryLook(share), 'before').toEqual([]);
    const input = share.locator('input[type="file"]');
    const half = readFileSync(file);
    await input.setInputFiles({ name: 'half.throughline', mimeType: 'application/zip', buffer: half.subarray(0, half.length / 2) });
    await expect(share.getByRole('alert')).toContainText('only a part of it is here');
    await input.setInputFiles(file);
    await expect(share.getByRole('heading', { level: 1 })).toHaveText('What is in the plan of Larkfield');
    await expect(share.getByRole('radio', { name: /Bring together with Larkfield/ }), 'the same plan, loaded apart').toBeChecked();
    expect(await faultsInEveryLook(share), 'what is in it').toEqual([]);
    expect(await rows(theirs, 'snapshots'), 'looking stored nothing').toHaveLength(1);
    await share.getByRole('button', { name: 'Take in' }).click();
    await share.getByRole('link', { name: 'See the audit' }).click();
    await expect.poll(async () => (await rows(theirs, 'touchpoints')).filter((row) => row.status === 'scanned').length).toBe(2);
    expect(await rows(theirs, 'plans')).toHaveLength(1);

    site.pages['brand.test/'] = aPage('Something else altogether');
    await read(other, theirs, theirPlan, ['home']);
    await share.goto(other.url('dashboard.html#/share'));
    await input.setInputFiles(receipt);
    await expect(share.getByRole('heading', { level: 1 })).toHaveText('Receipt for Larkfield');
    await expect(share.getByText('The plan in force here reads the same.')).toBeVisible();
    await expect(share.getByRole('listitem').filter({ hasText: 'home' })).toContainText('Changed since');
    expect(await faultsInEveryLook(share), 'the receipt').toEqual([]);
  } finally {
    await other.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** More than is stored in an instant. */
const MANY = 1_500;

test('a browser that is killed while it takes a file in has the old or the new, never half; the word to judge stands', async ({
  throughline,
  ours,
}) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'throughline-share-'));
  const file = join(folder, 'many.throughline');
  const planId = await loadPlan(throughline, ours, planFor(pages));
  await ours.evaluate(fill, { planId, many: MANY, snapshot: snapshotOf('http://brand.test/') });
  const page = await throughline.page('dashboard.html#/share');
  await saved(page, 'back-up', file);
  const profile = mkdtempSync(join(tmpdir(), 'throughline-profile-'));
  try {
    let other = await open({ userDataDir: profile });
    let share = await other.page('dashboard.html#/share');
    await share.evaluate(noteTaking);
    await share.locator('input[type="file"]').setInputFiles(file);
    await share.getByRole('button', { name: 'Take in' }).click();
    await share.waitForFunction(() => document.documentElement.dataset.taking !== undefined);
    await crash(other);

    other = await open({ userDataDir: profile });
    let theirs = await other.page('manifest.json');
    const plans = (await rows(theirs, 'plans')).length;
    expect([0, 1]).toContain(plans);
    expect(await count(theirs, 'snapshots')).toBe(plans * MANY);
    share = await other.page('dashboard.html#/share');
    await share.locator('input[type="file"]').setInputFiles(file);
    // Stored to the end before the blow fell, there would be nothing left to take in.
    if (plans === 0) {
      await share.getByRole('button', { name: 'Take in' }).click();
      await share.getByRole('link', { name: 'See the audit' }).waitFor();
    }
    await crash(other);

    other = await open({ userDataDir: profile });
    theirs = await other.page('manifest.json');
    expect(await rows(theirs, 'plans')).toHaveLength(1);
    expect(await count(theirs, 'snapshots')).toBe(MANY);
    await expect.poll(async () => (await rows(theirs, 'touchpoints')).filter((row) => row.status === 'scanned').length, { timeout: 30_000 }).toBe(1);
    await other.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Marks the page as soon as its worker says that storing has begun; runs in the page. */
function noteTaking(): void {
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, message: { do?: string }, ...more: never[]) {
    const note = ({ data }: MessageEvent) => data.progress && document.documentElement.setAttribute('data-taking', '');
    if (message.do === 'take') this.addEventListener('message', note);
    return postMessage.call(this, message, ...more);
  };
}

/** How many rows a table has; the rows themselves would be long on their way. */
const count = (ours: Page, table: string): Promise<number> =>
  ours.evaluate(
    (name) =>
      new Promise<number>((done) => {
        const opened = indexedDB.open('throughline');
        opened.onsuccess = () => {
          const counted = opened.result.transaction(name).objectStore(name).count();
          counted.onsuccess = () => {
            opened.result.close();
            done(counted.result);
          };
        };
      }),
    table,
  );

/** As when the machine goes: nothing is closed and no farewell said. */
async function crash({ context }: Throughline): Promise<void> {
  const gone = new Promise((done) => context.once('close', done));
  const session = await context.browser()?.newBrowserCDPSession();
  void session?.send('Browser.crash').catch(() => undefined);
  await gone;
}

const snapshotOf = (url: string) => ({
  snapshot: 1,
  url,
  capturedAt: '2026-11-02T09:00:00.000Z',
  title: 'Home',
  openGraph: {},
  twitter: {},
  structuredData: [],
  viewport: { width: 1280, height: 800 },
  documentHeight: 900,
  visibility: 'visible',
  blocks: Array.from({ length: 30 }, (_, at) => ({
    text: `Your evening belongs to you again, sentence ${at}`,
    role: 'paragraph',
    region: 'main',
    prominence: { size: 16, weight: 400, firstScreen: at < 5 },
    place: { top: at * 40, left: 0, width: 800, height: 30 },
  })),
  spoken: [],
  unseen: [],
  asks: { password: false, cookieChoice: false, humanCheck: false },
  captureMs: 2,
});

/** Many contents of one page, put straight into the store; runs in the page. */
async function fill({ planId, many, snapshot }: { planId: string; many: number; snapshot: ReturnType<typeof snapshotOf> }): Promise<void> {
  const database = await new Promise<IDBDatabase>((done) => {
    const asked = indexedDB.open('throughline');
    asked.onsuccess = () => done(asked.result);
  });
  const work = database.transaction('snapshots', 'readwrite');
  for (let at = 0; at < many; at += 1) {
    const seen = new Date(Date.UTC(2026, 10, 2, 9, 0, at)).toISOString();
    work.objectStore('snapshots').put({
      hash: `content-${at}`,
      planId,
      touchpointId: 'home',
      url: snapshot.url,
      firstSeenAt: seen,
      lastSeenAt: seen,
      snapshot: { ...snapshot, title: `Home, edition ${at}`, capturedAt: seen },
    });
  }
  await new Promise((done) => {
    work.oncomplete = done;
  });
  database.close();
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aPage, serveSite } from '../kit/site';
import { expect, loadPlan, open, planFor, rows, scanEnd, type Throughline, test } from '../kit/throughline';

/** Scanning all touchpoints: what comes of each, and that a scan outlives its worker. */

const BRAND = 'http://brand.test';
const start = async (throughline: Throughline, ours: Parameters<typeof loadPlan>[1], planId: string, more = {}) => {
  const started = await throughline.send(ours, 'scan/start', { planId, ...more });
  expect(started.ok, JSON.stringify(started)).toBe(true);
  return started.value.jobId as string;
};
const windows = (ours: Parameters<typeof loadPlan>[1]) => ours.evaluate(async () => (await chrome.windows.getAll()).length);
const five = Object.fromEntries(['one', 'two', 'three', 'four', 'five'].map((name) => [name, `${BRAND}/${name}`]));

test('every touchpoint ends in the audit, read or with its reason', async ({ site, throughline, ours }) => {
  Object.assign(site.pages, {
    'brand.test/': aPage('Your evening belongs to you again'),
    'brand.test/moved': (_: unknown, response: { writeHead(status: number, head: object): { end(): void } }) =>
      response.writeHead(302, { location: '/' }).end(),
    'brand.test/sent-on': '<!doctype html><title>One moment</title><script>location.replace("/")</script>',
    'brand.test/away': '<!doctype html><title>One moment</title><meta http-equiv="refresh" content="0;url=http://stranger.test/">',
    'brand.test/broken': (_: unknown, response: { writeHead(status: number, head: object): { end(text: string): void } }) =>
      response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Something broke</h1>'),
    'brand.test/file': (_: unknown, response: { writeHead(status: number, head: object): { end(text: string): void } }) =>
      response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment; filename=a.bin' }).end('x'),
    'brand.test/asks': '<!doctype html><title>Asks</title><script>alert("Wait")</script><h1>Your evening belongs to you again</h1>',
    'stranger.test/': aPage('Not ours'),
  });
  const planId = await loadPlan(
    throughline,
    ours,
    planFor(
      {
        home: `${BRAND}/`,
        moved: `${BRAND}/moved`,
        'sent-on': `${BRAND}/sent-on`,
        away: `${BRAND}/away`,
        missing: `${BRAND}/missing`,
        broken: `${BRAND}/broken`,
        file: `${BRAND}/file`,
        asks: `${BRAND}/asks`,
        nowhere: 'http://nowhere.test/',
        closed: 'http://closed.test/',
        profile: 'https://www.linkedin.com/company/larkfield',
      },
      '  - { id: mail, name: Mail, type: email, touchpoints: [{ id: letter, name: letter }] }',
    ),
  );
  await throughline.grant(['http://brand.test/*', 'http://nowhere.test/*']);
  const before = await windows(ours);
  const job = await scanEnd(throughline, ours, await start(throughline, ours, planId, { concurrency: 2 }));
  expect(job.state).toBe('done');
  expect(job.done).toHaveLength(12);

  const audited = Object.fromEntries((await rows(ours, 'touchpoints')).map((row) => [row.touchpointId as string, row]));
  const statuses = Object.fromEntries(Object.entries(audited).map(([id, row]) => [id, row.status]));
  expect(statuses).toEqual({
    home: 'scanned',
    moved: 'scanned',
    'sent-on': 'scanned',
    // Whoever drives this browser may answer the page's alert, and in time.
    asks: expect.stringMatching(/scanned|notJudged|notScanned/),
    ...Object.fromEntries(['away', 'missing', 'broken', 'file', 'nowhere', 'closed', 'profile', 'letter'].map((id) => [id, 'notScanned'])),
  });
  expect(audited['missing'].reason).toContain('404');
  expect(audited['broken'].reason).toContain('500');
  expect(audited['nowhere'].reason).toMatch(/^No page came/);
  expect(audited['closed'].reason).toContain('no access to closed.test');
  expect(audited['away'].reason).toContain('no access');
  expect(audited['profile'].reason).toContain('Open it yourself');
  expect(audited['letter'].reason).toContain('no address');
  for (const row of Object.values(audited)) if (row.status === 'notScanned') expect(row.reason).toMatch(/\.$/);
  expect(await windows(ours)).toBe(before);
  expect(await ours.evaluate(() => chrome.alarms.getAll())).toEqual([]);
});

test('a page that is gone is no longer judged by its last reading; one out of reach is', async ({ site, throughline, ours }) => {
  site.pages['brand.test/one'] = aPage('One');
  site.pages['brand.test/two'] = aPage('Two');
  const planId = await loadPlan(throughline, ours, planFor({ one: five['one'] as string, two: five['two'] as string }));
  await throughline.grant(['http://brand.test/*']);
  await scanEnd(throughline, ours, await start(throughline, ours, planId));
  delete site.pages['brand.test/one'];
  site.pages['brand.test/two'] = (_, response) => response.writeHead(500).end('<h1>Broken</h1>');
  await scanEnd(throughline, ours, await start(throughline, ours, planId));
  expect(Object.fromEntries((await rows(ours, 'touchpoints')).map((row) => [row.touchpointId, row.status]))).toEqual({
    one: 'notScanned',
    two: 'scanned',
  });
  expect((await rows(ours, 'snapshots')).length, 'nothing stored is lost').toBe(2);
});

test('a scan pauses, resumes where it stood, and stops with what it has', async ({ site, throughline, ours }) => {
  for (const name of Object.keys(five)) site.pages[`brand.test/${name}`] = aPage(name);
  const planId = await loadPlan(throughline, ours, planFor(five));
  await throughline.grant(['http://brand.test/*']);
  const jobId = await start(throughline, ours, planId);
  await throughline.send(ours, 'scan/progress', { jobId, seen: 0 });
  await throughline.send(ours, 'scan/pause', { jobId });
  expect((await throughline.send(ours, 'scan/start', { planId })).ok, 'a paused scan does not stand in the way').toBe(true);
  const [other] = (await rows(ours, 'jobs')).filter((row) => row.kind === 'scan' && row.state === 'running');
  await throughline.send(ours, 'scan/stop', { jobId: other.id });
  const paused = (await rows(ours, 'jobs')).find((row) => row.id === jobId);
  expect(paused.state).toBe('paused');
  expect(paused.queue.length).toBeGreaterThan(0);
  await throughline.send(ours, 'scan/resume', { jobId });
  const job = await scanEnd(throughline, ours, jobId);
  expect(job.state).toBe('done');
  expect(new Set(job.done.map((one: { touchpointId: string }) => one.touchpointId)).size).toBe(5);
  await expect.poll(async () => (await rows(ours, 'touchpoints')).filter((row) => row.status === 'scanned').length).toBe(5);
});

test('a scan whose worker is killed goes on when the watchdog rings', async ({ site, throughline, ours }) => {
  for (const name of Object.keys(five)) site.pages[`brand.test/${name}`] = aPage(name);
  let held: (() => void) | undefined;
  site.pages['brand.test/three'] = (_, response) => {
    held = () => response.writeHead(200, { 'content-type': 'text/html' }).end(aPage('three'));
    if (killed) held();
  };
  let killed = false;
  const planId = await loadPlan(throughline, ours, planFor(five));
  await throughline.grant(['http://brand.test/*']);
  const before = await windows(ours);
  const jobId = await start(throughline, ours, planId);
  await expect.poll(() => held !== undefined).toBe(true);

  killed = true;
  const session = await throughline.context.newCDPSession(ours);
  await session.send('ServiceWorker.enable' as never);
  await session.send('ServiceWorker.stopAllWorkers' as never);
  expect((await rows(ours, 'jobs')).find((row) => row.id === jobId)).toMatchObject({ state: 'running' });

  // Sooner than its half minute.
  await ours.evaluate(() => chrome.alarms.create('watchdog', { when: Date.now() }));
  await expect.poll(async () => (await rows(ours, 'jobs')).find((row) => row.id === jobId).state, { timeout: 40_000 }).toBe('done');
  expect((await rows(ours, 'touchpoints')).filter((row) => row.status === 'scanned')).toHaveLength(5);
  expect(await windows(ours)).toBe(before);
});

test('a scan that the browser’s end cut off waits to be resumed', async ({ site }) => {
  for (const name of Object.keys(five)) site.pages[`brand.test/${name}`] = aPage(name);
  let reached = false;
  site.pages['brand.test/three'] = () => {
    reached = true;
  };
  const userDataDir = mkdtempSync(join(tmpdir(), 'throughline-test-'));
  let throughline = await open({ hostRules: site.hostRules, userDataDir });
  try {
    let ours = await throughline.page('manifest.json');
    const planId = await loadPlan(throughline, ours, planFor(five));
    await throughline.grant(['http://brand.test/*']);
    const jobId = await start(throughline, ours, planId);
    await expect.poll(() => reached).toBe(true);
    await throughline.close();

    site.pages['brand.test/three'] = aPage('three');
    throughline = await open({ hostRules: site.hostRules, userDataDir });
    ours = await throughline.page('manifest.json');
    const job = async () => (await rows(ours, 'jobs')).find((row) => row.id === jobId);
    // Whether the worker outlived its window decides which of the two was seen to close.
    await expect.poll(job).toMatchObject({ state: 'paused', problem: expect.stringMatching(/^The (browser|window of the scan) was closed/) });
    await throughline.send(ours, 'scan/resume', { jobId });
    expect((await scanEnd(throughline, ours, jobId)).state).toBe('done');
    expect((await rows(ours, 'touchpoints')).filter((row) => row.status === 'scanned')).toHaveLength(5);
  } finally {
    await throughline.close();
    rmSync(userDataDir, { recursive: true, force: true });
  }
});

test('the end of a scan is the verdict on all stored pages, in whatever order they were read', async ({ site, throughline, ours }) => {
  for (const name of Object.keys(five)) site.pages[`brand.test/${name}`] = aPage(`${name}: your evening belongs to you again`);
  const planId = await loadPlan(throughline, ours, planFor(five));
  await throughline.grant(['http://brand.test/*']);
  const { done } = await scanEnd(throughline, ours, await start(throughline, ours, planId, { concurrency: 2 }));
  expect(done.map((one: { touchpointId: string }) => one.touchpointId).sort(), 'each was visited once').toEqual(Object.keys(five).sort());
  const verdicts = async () => [
    (await rows(ours, 'touchpoints')).map(({ capturedAt: _, captureMs: __, ...row }) => row),
    await rows(ours, 'findings'),
  ];
  const scanned = await verdicts();
  await throughline.send(ours, 'rejudge', { planId });
  expect(await verdicts()).toEqual(scanned);
});

test('during a whole audit the browser asks for the brand’s pages and for nothing else', async () => {
  const site = await serveSite({
    'brand.test/': aPage('Home', '<img src="/logo.svg">'),
    'brand.test/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'));
  const log = join(folder, 'net.json');
  const throughline = await open({ hostRules: site.hostRules, args: [`--log-net-log=${log}`, '--net-log-capture-mode=Default'] });
  const ours = await throughline.page('dashboard.html');
  const planId = await loadPlan(throughline, ours, planFor({ home: `${BRAND}/`, gone: `${BRAND}/gone` }));
  await throughline.grant(['http://brand.test/*']);
  await scanEnd(throughline, ours, await start(throughline, ours, planId));
  const written = await throughline.send(ours, 'report/write', { planId, formats: ['json', 'html', 'csv'], includeTexts: true });
  expect(written.value.map((file: { fileName: string }) => file.fileName).sort()).toEqual(['audit.json', 'findings.csv', 'report.html']);
  await throughline.close();

  // The browser's own record of everything that reached its network stack, whoever asked: one event a line.
  const asked = readFileSync(log, 'utf8')
    .split('\n')
    .map((line) => ({ url: /"url":"((?:https?|wss?|ftp):[^"]+)"/.exec(line)?.[1], by: /"initiator":"([^"]+)"/.exec(line)?.[1] }))
    .filter((one): one is { url: string; by: string | undefined } => one.url !== undefined);
  expect(asked.map(({ url }) => url)).toContain('http://brand.test/');
  expect(asked.filter(({ by }) => by?.startsWith('chrome-extension:'))).toEqual([]);
  // Chromium's own housekeeping, with or without an extension in it; no document of ours or of the brand asked for it.
  const housekeeping = ({ url, by }: { url: string; by: string | undefined }) =>
    /^(?:update\.googleapis|accounts\.google)\.com$/.test(new URL(url).host) && (by === undefined || by === 'not an origin');
  expect([...new Set(asked.filter((one) => !housekeeping(one)).map(({ url }) => new URL(url).host))]).toEqual(['brand.test']);
  expect([...new Set(site.requests)].sort()).toEqual([
    'GET http://brand.test/',
    'GET http://brand.test/favicon.ico',
    'GET http://brand.test/gone',
    'GET http://brand.test/logo.svg',
  ]);
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

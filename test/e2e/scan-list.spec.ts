// @ts-expect-error: the scripts are plain Node without types
import { scanAddresses } from '../../scripts/auditing.mjs';
import { aPage } from '../kit/site';
import { expect, loadPlan, planFor, rows, scanEnd, test } from '../kit/throughline';

/** Scans of addresses from a sitemap or a pasted list, and what a person can do about what failed. */

const BRAND = 'http://brand.test';
const xml = (text: string) => (_: unknown, response: { writeHead(status: number, head: object): { end(text: string): void } }) =>
  response.writeHead(200, { 'content-type': 'application/xml; charset=utf-8' }).end(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`);
const NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const urlset = (urls: string[], more = '') =>
  xml(
    `<urlset ${NS} xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">${urls.map((url) => `<url><loc>${url}</loc>${more}</url>`).join('')}</urlset>`,
  );
const index = (urls: string[]) => xml(`<sitemapindex ${NS}>${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`);
const windows = (ours: Parameters<typeof loadPlan>[1]) => ours.evaluate(async () => (await chrome.windows.getAll()).length);

test('a sitemap leads to its pages, one level of lists deep, and to nothing else', async ({ site, throughline, ours }) => {
  const picture = '<image:image><image:loc>http://brand.test/a.png</image:loc></image:image>';
  Object.assign(site.pages, {
    'brand.test/sitemap.xml': index([`${BRAND}/pages.xml`, `${BRAND}/more.xml`, `${BRAND}/lost.xml`, 'http://stranger.test/theirs.xml']),
    'brand.test/pages.xml': urlset([`${BRAND}/?utm_source=map`, `${BRAND}/about#team`, `${BRAND}/about/`, 'http://stranger.test/'], picture),
    'brand.test/more.xml': urlset([`${BRAND}/help`, `${BRAND}/deeper.xml`]),
    'brand.test/': aPage('Home'),
    'brand.test/about': aPage('About'),
    'brand.test/help': aPage('Help: your evening belongs to you again'),
  });
  const planId = await loadPlan(throughline, ours, planFor({ home: `${BRAND}/` }));
  const ask = () => throughline.send(ours, 'scan/list', { planId, sitemap: `${BRAND}/sitemap.xml` });
  expect((await ask()).problems[0].what).toContain('no access to brand.test');
  expect(site.requests, 'nothing is opened without access').toEqual([]);

  await throughline.grant(['http://brand.test/*']);
  const before = await windows(ours);
  const listed = await ask();
  expect(listed.value).toMatchObject({ addresses: [`${BRAND}/`, `${BRAND}/about`, `${BRAND}/help`], planned: 1 });
  expect(listed.value.notes.join(' ')).toMatch(/2 of the 4 lists .* could not be read/);
  expect(listed.value.notes.join(' ')).toContain('stranger.test');
  expect(await windows(ours)).toBe(before);
  expect(site.requests.filter((one) => /stranger|deeper/.test(one))).toEqual([]);

  const started = await throughline.send(ours, 'scan/start', { planId, addresses: listed.value.addresses, channelId: 'site' });
  const job = await scanEnd(throughline, ours, started.value.jobId);
  expect(job.done.map(({ ok }: { ok: boolean }) => ok)).toEqual([true, true, true]);
  const read = await rows(ours, 'touchpoints');
  expect(read.find(({ touchpointId }) => touchpointId === 'home')).toMatchObject({ status: 'scanned' });
  const outside = read.filter(({ offPlan }) => offPlan);
  expect(outside.map(({ name, channelId }) => `${name} ${channelId}`).sort()).toEqual(['About site', 'Help: your evening belongs to you again site']);
  expect(
    outside.every(({ owed }) => owed.length > 0),
    'held against the channel’s messages',
  ).toBe(true);
  const dashboard = await throughline.page('dashboard.html#/audit');
  await dashboard.getByText('2 pages outside the plan').click();
  await expect(dashboard.getByRole('link', { name: 'About' })).toBeVisible();
  const report = await throughline.send(ours, 'report/write', { planId, formats: ['csv', 'json'] });
  const named = JSON.parse(report.value.find(({ fileName }: { fileName: string }) => fileName === 'audit.json').content).touchpoints;
  expect(
    named.map(({ name }: { name: string }) => name),
    'pages outside the plan stay out of the report',
  ).toEqual(['home']);

  // Judged anew, they stay with their channel.
  await throughline.send(ours, 'rejudge', { planId });
  expect((await rows(ours, 'touchpoints')).filter((one) => one.offPlan && one.channelId === 'site')).toHaveLength(2);
});

test('hostile and broken lists end in one sentence, and leave no window behind', async ({ site, throughline, ours }) => {
  const endless = Array.from({ length: 12_000 }, (_, at) => `${BRAND}/page-${at}`);
  Object.assign(site.pages, {
    'brand.test/giant.xml': urlset(endless),
    'brand.test/loop.xml': index([`${BRAND}/loop.xml`]),
    'brand.test/many.xml': index(Array.from({ length: 60 }, (_, at) => `${BRAND}/part-${at}.xml`)),
    'brand.test/broken.xml': xml('<urlset><url><loc>http://brand.test/a'),
    'brand.test/entities.xml': xml(
      `<!DOCTYPE z [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghi'].map((one, at) => `<!ENTITY ${one} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]><urlset ${NS}><url><loc>&i;</loc></url></urlset>`,
    ),
    'brand.test/script.xml': urlset(['javascript:alert(1)', 'file:///etc/passwd', 'http://stranger.test/']),
    'brand.test/packed.xml.gz': (_: unknown, response: { writeHead(status: number, head: object): { end(text: string): void } }) =>
      response.writeHead(200, { 'content-type': 'application/gzip' }).end('\u001f\u008b'),
    'brand.test/list.txt': (_: unknown, response: { writeHead(status: number, head: object): { end(text: string): void } }) =>
      response.writeHead(200, { 'content-type': 'text/plain' }).end(`${BRAND}/one\n${BRAND}/two\n`),
    'brand.test/page': `<!doctype html><title>All pages</title><a href="/one">One</a><a href="/two#x">Two</a>`,
  });
  const planId = await loadPlan(throughline, ours, planFor({ home: `${BRAND}/` }));
  await throughline.grant(['http://brand.test/*']);
  const before = await windows(ours);
  const ask = (path: string) => throughline.send(ours, 'scan/list', { planId, sitemap: `${BRAND}/${path}` });

  const giant = await ask('giant.xml');
  expect(giant.value.addresses).toHaveLength(2000);
  expect(giant.value.notes.join(' ')).toMatch(/longer than can be read/);
  for (const path of ['loop.xml', 'entities.xml', 'script.xml', 'packed.xml.gz', 'gone.xml', 'many.xml']) {
    const answer = await ask(path);
    expect(answer.ok, path).toBe(false);
    expect(answer.problems, path).toHaveLength(1);
    expect(answer.problems[0].what, path).toMatch(/^\P{C}+$/u);
  }
  expect(site.requests.filter((one) => /part-\d+/.test(one)).length).toBeLessThanOrEqual(50);
  expect((await ask('list.txt')).value.addresses).toEqual([`${BRAND}/one`, `${BRAND}/two`]);
  expect((await ask('page')).value.addresses).toEqual([`${BRAND}/one`, `${BRAND}/two`]);
  // What stood there before the list broke off is as good as any.
  expect((await ask('broken.xml')).value?.addresses ?? [`${BRAND}/a`]).toEqual([`${BRAND}/a`]);
  const pasted = await throughline.send(ours, 'scan/list', {
    planId,
    text: 'brand.test/one http://brand.test/two?utm_medium=x http://stranger.test/',
  });
  expect(pasted.value.addresses).toEqual(['https://brand.test/one', `${BRAND}/two`]);
  expect(await windows(ours)).toBe(before);
});

test('what failed for a passing reason is tried again with one press, and that alone', async ({ site, throughline, ours }) => {
  const asked: string[] = [];
  const failing = (status: number) => (_: unknown, response: { writeHead(status: number): { end(text: string): void } }) =>
    response.writeHead(status).end('<h1>Broken</h1>');
  Object.assign(site.pages, { 'brand.test/one': aPage('One'), 'brand.test/two': failing(500), 'brand.test/extra': failing(503) });
  const planId = await loadPlan(
    throughline,
    ours,
    planFor({ one: `${BRAND}/one`, two: `${BRAND}/two`, gone: `${BRAND}/gone`, profile: 'https://www.linkedin.com/company/larkfield' }),
  );
  await throughline.grant(['http://brand.test/*']);
  const scan = async (more = {}) => {
    const started = await throughline.send(ours, 'scan/start', { planId, ...more });
    return scanEnd(throughline, ours, started.value.jobId);
  };
  await scan({ addresses: [`${BRAND}/extra`], channelId: 'site' });
  const first = await scan();
  expect(first.done.filter((one: { passing?: boolean }) => one.passing).map((one: { touchpointId: string }) => one.touchpointId)).toEqual(['two']);

  site.pages['brand.test/two'] = aPage('Two');
  site.requests.length = 0;
  const dashboard = await throughline.page('dashboard.html#/audit');
  await dashboard.getByRole('button', { name: 'Try the 1 that failed again' }).click();
  await expect.poll(async () => (await rows(ours, 'touchpoints')).find((row) => row.touchpointId === 'two')?.status).toBe('scanned');
  asked.push(...site.requests.filter((one) => !one.endsWith('favicon.ico')));
  expect(asked).toEqual(['GET http://brand.test/two']);
  await expect(dashboard.getByRole('button', { name: /failed again/ })).toHaveCount(0);
  await expect(dashboard.getByText('1 touchpoint for you to open')).toBeVisible();
  const scans = async () => (await rows(ours, 'jobs')).filter((row) => row.kind === 'scan');
  await expect.poll(async () => (await scans()).some(({ state }) => state === 'running'), 'one scan at a time').toBe(false);
  const last = (await scans()).at(-1);
  expect((await throughline.send(ours, 'scan/retry', { jobId: last.id })).ok).toBe(last.done.some((one: { passing?: boolean }) => one.passing));
});

test('a page that holds the scan up is skipped, and the scan goes on at once', async ({ site, throughline, ours }) => {
  let reached = false;
  Object.assign(site.pages, {
    'brand.test/one': () => {
      reached = true;
    },
    'brand.test/two': aPage('Two'),
  });
  const planId = await loadPlan(throughline, ours, planFor({ one: `${BRAND}/one`, two: `${BRAND}/two` }));
  await throughline.grant(['http://brand.test/*']);
  const started = await throughline.send(ours, 'scan/start', { planId });
  const dashboard = await throughline.page('dashboard.html#/audit');
  await expect.poll(() => reached).toBe(true);
  await dashboard.getByRole('button', { name: 'Skip this one' }).click();
  const job = await scanEnd(throughline, ours, started.value.jobId);
  expect(job.done).toEqual([
    { touchpointId: 'one', ok: false, reason: 'You skipped it.', ms: expect.any(Number) },
    { touchpointId: 'two', ok: true, ms: expect.any(Number) },
  ]);
});

test('the command line takes the same list', async ({ site, throughline, ours }) => {
  Object.assign(site.pages, {
    'brand.test/': aPage('Home'),
    'brand.test/help': aPage('Help'),
    'brand.test/map.xml': urlset([`${BRAND}/`, `${BRAND}/help`]),
  });
  const planId = await loadPlan(throughline, ours, planFor({ home: `${BRAND}/` }));
  const said: string[] = [];
  const given = { planId, touchpoints: [{ id: 'home', name: 'Home', url: `${BRAND}/` }], channelId: 'site' };
  const more = { from: { sitemap: `${BRAND}/map.xml` }, tell: ({ name, ok }: { name: string; ok: boolean }) => said.push(`${name} ${ok}`) };
  const job = await scanAddresses(throughline, ours, { ...given, ...more });
  expect(job.state).toBe('done');
  expect(said).toEqual(['Home true', `${BRAND}/help true`]);
  const written = await throughline.send(ours, 'report/write', { planId, formats: ['pages'] });
  expect(written.value.map(({ fileName }: { fileName: string }) => fileName)).toEqual(['pages.csv']);
  expect(written.value[0].content).toContain(`"Help","${BRAND}/help","Site"`);
});

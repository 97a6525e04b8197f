import { aPage } from '../kit/site';
import { expect, loadPlan, planFor, rows, type Throughline, test } from '../kit/throughline';

/** What a granted page costs while nothing happens: nothing at all. */

test('on a granted page at rest nothing of ours runs, in front or hidden', async ({ site, throughline, ours }) => {
  // The page's own clock shows that what runs is seen.
  site.pages['brand.test/'] = aPage(
    'Your evening belongs to you again',
    '<script>setInterval(function clock() { document.title += "" }, 200)</script>',
  );
  await loadPlan(throughline, ours, planFor({ home: 'http://brand.test/' }));
  await throughline.grant(['http://brand.test/*']);
  const page = await throughline.context.newPage();
  await page.goto('http://brand.test/');
  await page.bringToFront();
  await expect.poll(async () => (await rows(ours, 'touchpoints')).find(({ touchpointId }) => touchpointId === 'home')?.status).toBe('scanned');

  const inFront = await whatRuns(throughline, () => page.waitForTimeout(3000));
  expect(inFront.filter((url) => url.startsWith('http://brand.test/')).length, 'the page’s clock is seen').toBeGreaterThan(3);
  expect(inFront.filter(isOurs)).toEqual([]);

  await ours.bringToFront();
  const hidden = await whatRuns(throughline, () => page.waitForTimeout(3000));
  expect(hidden.filter(isOurs)).toEqual([]);

  await page.bringToFront();
  const moved = await whatRuns(throughline, async () => {
    await page.evaluate(() => history.pushState(null, '', '/?size=2'));
    await page.waitForTimeout(1500);
  });
  expect(moved.filter(isOurs).length, 'a page that moves on is looked at').toBeGreaterThan(0);
});

const isOurs = (url: string) => url.endsWith('watch.js') || url.endsWith('capture.js');

/** The addresses of all scripts that ran in pages meanwhile, by the browser's own trace. */
async function whatRuns(throughline: Throughline, meanwhile: () => Promise<unknown>): Promise<string[]> {
  const session = await throughline.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No browser to trace.');
  const urls: string[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, args } of value as unknown as { name: string; args?: { data?: { url?: string } } }[]) {
      if (/^(FunctionCall|EvaluateScript|TimerFire)$/.test(name) && args?.data?.url) urls.push(args.data.url);
    }
  });
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline', 'v8'] } });
  await meanwhile();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return urls;
}

import { aPage } from '../kit/site';
import { expect, rows, test } from '../kit/throughline';

/** Teaching as the background does it, in the built extension. */

test('an answer changes verdicts on the sample brand’s pages, survives the worker, and taken back all is as before', async ({
  throughline,
  ours,
}) => {
  const welcome = await throughline.page('welcome.html');
  await welcome
    .getByRole('button', { name: /sample/i })
    .first()
    .click();
  await expect.poll(async () => (await rows(ours, 'audits')).length, { timeout: 30_000 }).toBe(1);
  const [{ planId, messages, revision }] = await rows(ours, 'audits');
  const states = async () =>
    (await rows(ours, 'touchpoints'))
      .filter(({ auditId }) => auditId.startsWith('living:'))
      .flatMap(({ touchpointId, landings }) =>
        landings.map((one: { message: string; state: string }) => `${touchpointId} ${one.message} ${one.state}`),
      );
  const before = await states();
  expect(before.length).toBeGreaterThan(20);

  // A sentence that stands for a message missing where it stands.
  let chosen: { message: string; quote: string; touchpointId: string } | undefined;
  for (const { id } of messages) {
    const asked = await throughline.send(ours, 'teach/candidates', { planId, message: id });
    expect(asked.ok).toBe(true);
    const { candidates } = asked.value;
    expect(candidates.length).toBeLessThanOrEqual(8);
    chosen ??= candidates
      .filter((one: { touchpointId: string }) => before.includes(`${one.touchpointId} ${id} missing`))
      .map((one: { quote: string; touchpointId: string }) => ({ message: id, quote: one.quote, touchpointId: one.touchpointId }))[0];
  }
  if (!chosen) throw new Error('No candidate stands on a page that misses its message.');

  const answered = await throughline.send(ours, 'teach/answer', { planId, ...chosen, verdict: 'says', by: 'Ada' });
  expect(answered.ok).toBe(true);
  const { lessonId, changed } = answered.value;
  expect(changed).toContainEqual({ message: chosen.message, touchpointId: chosen.touchpointId, from: 'missing', to: 'present' });
  expect(await states()).toContain(`${chosen.touchpointId} ${chosen.message} present`);
  expect(await rows(ours, 'revisions')).toHaveLength(revision);
  const left = await throughline.send(ours, 'teach/candidates', { planId, message: chosen.message });
  expect(left.value.candidates.map(({ quote }: { quote: string }) => quote)).not.toContain(chosen.quote);

  // Judged anew by a worker that remembers nothing.
  const session = await throughline.context.newCDPSession(ours);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  expect((await throughline.send(ours, 'rejudge', { planId })).ok).toBe(true);
  expect(await states()).toContain(`${chosen.touchpointId} ${chosen.message} present`);

  const undone = await throughline.send(ours, 'teach/undo', { planId, lessonId });
  expect(undone.value.changed).toHaveLength(changed.length);
  expect((await states()).sort()).toEqual(before.sort());
  expect(await rows(ours, 'lessons')).toEqual([]);
});

test('ten blind questions are asked and kept as a round', async ({ throughline, ours }) => {
  const welcome = await throughline.page('welcome.html');
  await welcome
    .getByRole('button', { name: /sample/i })
    .first()
    .click();
  await expect.poll(async () => (await rows(ours, 'audits')).length, { timeout: 30_000 }).toBe(1);
  const [{ planId }] = await rows(ours, 'audits');
  const { value } = await throughline.send(ours, 'agree/questions', { planId });
  expect(value.questions).toHaveLength(10);
  const answers = value.questions.map(({ message, touchpointId }: { message: string; touchpointId: string }) => ({
    message,
    touchpointId,
    said: 'says',
  }));
  const finished = await throughline.send(ours, 'agree/finish', { planId, by: 'Ada', answers });
  expect(finished.value.round.answers).toHaveLength(10);
  expect(await rows(ours, 'rounds')).toMatchObject([{ planId, by: 'Ada' }]);
});

test('words marked on a page are told whole, and only where the page may be read', async ({ throughline, ours, site }) => {
  site.pages['brand.test/'] = aPage('Mail that waits for you');
  const page = await throughline.context.newPage();
  await page.goto('http://brand.test/');
  const worker = await throughline.worker();
  const tabIdOf = () =>
    worker.evaluate(async () => (await chrome.tabs.query({ active: true })).find(({ url }) => !url?.startsWith('chrome-extension:'))?.id);
  const tabId = await tabIdOf();
  const ask = () => throughline.send(ours, 'teach/selection', { tabId });

  expect((await ask()).problems[0].code).toBe('page/no-access');
  await throughline.grant(['http://brand.test/*']);
  expect((await ask()).problems[0].code).toBe('selection/none');
  // From within “evening” to within “again”.
  await page.getByText('sorts your mail').evaluate((paragraph) => {
    const text = paragraph.firstChild as Text;
    const from = text.data.indexOf('evening') + 3;
    getSelection()?.setBaseAndExtent(text, from, text, text.data.indexOf('again') + 2);
  });
  expect(await ask()).toEqual({ ok: true, value: { quote: 'evening belongs to you again', url: 'http://brand.test/' } });
});

test('a finding’s sentence that says it is taught, and the way back is there', async ({ throughline, ours }) => {
  const welcome = await throughline.page('welcome.html');
  await welcome
    .getByRole('button', { name: /sample/i })
    .first()
    .click();
  const page = await throughline.page('dashboard.html#/findings');
  await page.getByText('is nowhere on this page').first().click();
  await page
    .getByRole('button', { name: /^This says it/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('textbox').fill('Priya Sandhu');
  await page.getByRole('button', { name: 'Keep the name' }).click();
  await expect.poll(() => rows(ours, 'lessons')).toMatchObject([{ verdict: 'says', by: 'Priya Sandhu' }]);
  await expect.poll(() => rows(ours, 'decisions')).toMatchObject([{ kind: 'approved', by: 'Priya Sandhu' }]);
  const [lesson] = await rows(ours, 'lessons');
  const [decision] = await rows(ours, 'decisions');
  expect(decision.id).toBe(lesson.id);
  expect(await rows(ours, 'revisions')).toHaveLength(1);
  await page.getByRole('button', { name: /undo/i }).first().click();
  await expect.poll(async () => [...(await rows(ours, 'lessons')), ...(await rows(ours, 'decisions'))]).toEqual([]);
});

import type { Page } from '@playwright/test';
import { expect, test } from '../kit/reader';

/** A quote is found, brought into view and marked; the document stays as it is. */

const quote = (exact: string, prefix = '', suffix = '') => ({ type: 'TextQuoteSelector' as const, exact, prefix, suffix });

const marked = (page: Page, frame = 0) =>
  page.frames()[frame]?.evaluate(() =>
    [...(CSS as unknown as { highlights: Map<string, Iterable<Range>> }).highlights.values()]
      .flatMap((one) => [...one])
      .map((range) => ({
        text: range.toString().replace(/\s+/g, ' '),
        heading: range.startContainer.parentElement?.closest('section')?.querySelector('h2')?.textContent ?? null,
      })),
  );

test('what stands around a quote decides between equal places', async ({ reader }) => {
  const page = await reader.visit('quotes');
  const sentence = 'You can cancel at any time.';
  expect(await reader.show(page, quote(sentence, 'Yearly ', 'Then we refund you.'))).toBe(true);
  expect(await marked(page)).toEqual([{ text: sentence, heading: 'Yearly' }]);
  expect(await reader.show(page, quote(sentence, 'Monthly ', 'Then we forget'))).toBe(true);
  expect(await marked(page)).toEqual([{ text: sentence, heading: 'Monthly' }]);
});

test('the marked quote comes into view', async ({ reader }) => {
  const page = await reader.visit('quotes');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await reader.show(page, quote('Then we refund you.'));
  await expect
    .poll(() => page.getByText('Then we refund you.').evaluate((one) => Math.abs(one.getBoundingClientRect().top - innerHeight / 2)))
    .toBeLessThan(60);
});

test('a quote that changed a little is still found; one that is gone is not', async ({ reader }) => {
  const page = await reader.visit('quotes');
  expect(await reader.show(page, quote('The quick brown fox jumped over the lazy dogs every single morning.'))).toBe(true);
  expect((await marked(page))?.[0]?.text).toContain('quick brown fox jumps over the lazy dog every single morning');
  expect(await reader.show(page, quote('Nothing of this kind was ever written on the page.'))).toBe(false);
  expect(await marked(page)).toEqual([]);
  expect(await reader.show(page, quote('Only in the hidden copy.'))).toBe(false);
});

test('quotes in shadow roots and frames are found', async ({ reader }) => {
  const page = await reader.visit('quotes');
  expect(await reader.show(page, quote('Words in a shadow root.'))).toBe(true);
  expect((await marked(page))?.[0]?.text).toBe('Words in a shadow root.');
  expect(await reader.show(page, quote('Words in a frame.'))).toBe(true);
  expect(await marked(page)).toEqual([]);
  expect((await marked(page, 1))?.[0]?.text).toBe('Words in a frame.');
});

test('every sentence that was read can be shown again', async ({ reader }) => {
  for (const name of ['inline', 'shadow', 'frames', 'scripts']) {
    const { page, snapshot } = await reader.read(name);
    for (const { text } of snapshot.blocks) expect([text, await reader.show(page, quote(text))]).toEqual([text, true]);
  }
});

test('the document is untouched while marked, and nothing stays after clearing', async ({ reader }) => {
  const page = await reader.visit('quotes');
  const html = () => page.evaluate(() => document.documentElement.outerHTML);
  const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
  const before = await html();
  await reader.show(page, quote('Then we forget you.'));
  expect(await html()).toBe(before);
  expect(await marked(page)).toHaveLength(1);
  expect(await sheets()).toBe(1);
  await reader.show(page, quote('Then we refund you.'));
  expect(await marked(page)).toHaveLength(1);
  expect(await sheets()).toBe(1);
  await reader.clear(page);
  expect(await html()).toBe(before);
  expect(await marked(page)).toEqual([]);
  expect(await sheets()).toBe(0);
});

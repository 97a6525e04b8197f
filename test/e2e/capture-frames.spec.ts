import { expect, loadPlan, planFor, pressToolbar, rows, test } from '../kit/throughline';

/** A frame of another site is read where the person gave access to that site, and joined where it stands; else it is named. */

const HOST = `<!doctype html><html lang="en"><title>Order</title><body style="margin: 0">
<main><h1>Order Larkfield</h1><p>Larkfield sorts your mail into what needs you today and what can wait.</p>
<iframe src="http://forms.brand.test/order" width="600" height="300"></iframe>
<h2>After the form</h2><p>You answer the few letters that matter and let the rest come back on the day you chose.</p>
<iframe src="http://forms.brand.test/offer" title="Advertisement" width="300" height="250"></iframe>
<iframe src="http://elsewhere.test/chat" width="300" height="250"></iframe>
<iframe src="http://forms.brand.test/order" style="display: none"></iframe></main>`;
const FORM = `<!doctype html><body style="margin: 0"><h2>Your order</h2><p>Free for the first month.</p>
<iframe src="http://pay.brand.test/card" width="400" height="100"></iframe>`;

test('frames are joined where access was given, and named where not', async ({ site, throughline, ours }) => {
  Object.assign(site.pages, {
    'brand.test/order': HOST,
    'forms.brand.test/order': FORM,
    'forms.brand.test/offer': '<p>Half price with our partners.</p>',
    'pay.brand.test/card': '<p>Paid by card or transfer.</p>',
    'elsewhere.test/chat': '<p>Can I help you?</p>',
  });
  await loadPlan(throughline, ours, planFor({ order: 'http://brand.test/order' }));
  const tab = await throughline.context.newPage();
  await tab.goto('http://brand.test/order');
  const read = async () => {
    const before = (await rows(ours, 'snapshots')).length;
    await pressToolbar(throughline, tab);
    await expect.poll(async () => (await rows(ours, 'snapshots')).length).toBe(before + 1);
    const all = await rows(ours, 'snapshots');
    return all.sort((a, b) => (a.snapshot.capturedAt < b.snapshot.capturedAt ? -1 : 1)).at(-1).snapshot;
  };
  const named = (snapshot: { unseen: { kind: string; what: string }[] }) => snapshot.unseen.map(({ kind, what }) => `${kind} ${what}`);
  const words = (snapshot: { blocks: { text: string }[] }) => snapshot.blocks.map(({ text }) => text.split(' ').slice(0, 3).join(' '));

  const closed = await read();
  expect(words(closed)).toEqual(['Order Larkfield', 'Larkfield sorts your', 'After the form', 'You answer the']);
  expect(named(closed)).toEqual(['frame http://forms.brand.test/order', 'frame http://forms.brand.test/offer', 'frame http://elsewhere.test/chat']);

  await throughline.grant(['http://forms.brand.test/*', 'http://pay.brand.test/*']);
  const open = await read();
  expect(words(open)).toEqual([
    'Order Larkfield',
    'Larkfield sorts your',
    'Your order',
    'Free for the',
    'Paid by card',
    'After the form',
    'You answer the',
    'Half price with',
  ]);
  expect(named(open)).toEqual(['frame http://elsewhere.test/chat']);
  expect(open).not.toHaveProperty('frames');
  const block = (start: string) => open.blocks.find(({ text }: { text: string }) => text.startsWith(start));
  expect(block('Half price').byOthers).toBe(true);
  expect(block('Free for').byOthers).toBeUndefined();
  const tops = ['Larkfield sorts', 'Your order', 'Free for', 'Paid by', 'After the'].map((start) => block(start).place.top);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect(open.blocks[block('Free for').under].text).toBe('Your order');
});

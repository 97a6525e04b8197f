import { describe, expect, it } from 'vitest';
import { copyHash } from '@/lib/capture';
import { planDigest } from '@/lib/plan';
import { checkReceipt, readReceipt, receiptOf, writeReceipt } from '@/lib/report';
import { aFinding, anAudit, aSnapshot, aTouchpoint } from '../../kit/audited';
import { aPlan } from '../../kit/bundles';

const hash = (letter: string) => letter.repeat(64);
const audit = anAudit(
  'p',
  [
    aTouchpoint('home', { name: 'Home', url: 'https://larkfield.test/', owner: 'Web team' }),
    aTouchpoint('ad', { name: 'Advert', channelId: 'ads', channel: 'Ads', owner: 'Agency' }),
    aTouchpoint('gone', { name: 'Gone', status: 'notScanned', reason: 'It took too long.', owner: 'Web team' }),
    aTouchpoint('page:1', { offPlan: true }),
  ],
  [
    aFinding('open', { touchpointId: 'ad' }),
    aFinding('unsure', { touchpointId: 'home', certainty: 'pleaseCheck' }),
    aFinding('dismissed', {
      touchpointId: 'home',
      decision: { id: 'd', planId: 'p', fingerprint: 'dismissed', kind: 'dismissed', by: 'Ana', at: '' },
    }),
  ],
);
const given = {
  contents: new Map([
    ['home', hash('a')],
    ['ad', hash('b')],
  ]),
  planDigest: hash('0'),
  madeAt: '2026-11-25T10:00:00Z',
  madeBy: 'Ana',
  scope: {},
};
const receipt = receiptOf(audit, given);

describe('what a receipt attests', () => {
  it('passes a page that was judged and has no confirmed finding open; says why of the others', () => {
    expect(receipt.pages.map(({ touchpoint, passed, open, reason }) => [touchpoint, passed, open, reason])).toEqual([
      ['home', true, 0, undefined],
      ['ad', false, 1, undefined],
      ['gone', false, 0, 'It took too long.'],
    ]);
  });
  it('keeps to one channel or one owner', () => {
    expect(receiptOf(audit, { ...given, scope: { channelId: 'ads' } })).toMatchObject({ for: { channel: 'Ads' }, pages: [{ touchpoint: 'ad' }] });
    expect(receiptOf(audit, { ...given, scope: { owner: 'Web team' } }).pages.map(({ touchpoint }) => touchpoint)).toEqual(['home', 'gone']);
  });
  it('never passes a page whose content is not known', () => {
    expect(receiptOf(audit, { ...given, contents: new Map() }).pages.every(({ passed }) => !passed)).toBe(true);
  });
  it('reads back as it was written', () => expect(readReceipt(writeReceipt(receipt))).toEqual({ ok: true, value: receipt }));
});

describe('what is no receipt', () => {
  it.each([
    ['', 'receipt/none'],
    ['Dear all', 'receipt/none'],
    ['null', 'receipt/none'],
    ['{"throughlineAudit":1}', 'receipt/none'],
    ['{"throughlineReceipt":2}', 'receipt/newer'],
    ['{"throughlineReceipt":1}', 'receipt/damaged'],
    [writeReceipt(receipt).replace('https://larkfield.test/', 'javascript:alert(1)'), 'receipt/damaged'],
    [writeReceipt(receipt).replace(hash('a'), 'short'), 'receipt/damaged'],
  ])('%s', (text, code) => expect(readReceipt(text)).toMatchObject({ ok: false, problems: [{ code }] }));
});

describe('a receipt held against the pages', () => {
  const here = (content?: string) => ({
    pages: [{ touchpointId: 'front', url: 'https://larkfield.test/', ...(content && { content }) }],
    plans: [hash('9'), hash('0')],
  });
  const now = (content?: string) => checkReceipt(receipt, here(content)).pages.map((page) => page.now);

  it('tells the same from the changed, by address where the plan names it otherwise', () => {
    expect(now(hash('a'))).toEqual(['same', 'unknown', 'unknown']);
    expect(now(hash('c'))).toEqual(['changed', 'unknown', 'unknown']);
    expect(now()).toEqual(['unread', 'unknown', 'unknown']);
  });
  it('never calls a page the same that the receipt itself had not read', () => {
    const same = checkReceipt(receipt, { pages: [{ touchpointId: 'gone', content: hash('a') }], plans: [] });
    expect(same.pages.at(-1)?.now).toBe('unread');
  });
  it('tells whether its plan is the one in force', () => {
    expect(checkReceipt(receipt, here()).plan).toBe('other');
    expect(checkReceipt(receipt, { pages: [], plans: [hash('0')] }).plan).toBe('inForce');
    expect(checkReceipt(receipt, { pages: [], plans: [hash('9')] }).plan).toBe('unknown');
  });
});

describe('what counts as the same words', () => {
  const page = aSnapshot(['Hello', 'World']);
  const changed = (change: object) => copyHash({ ...page, ...change });

  it('another window, time or review of a customer changes nothing', async () => {
    const moved = page.blocks.map((block) => ({
      ...block,
      place: { top: 9, left: 9, width: 9, height: 9 },
      prominence: { ...block.prominence, firstScreen: false },
    }));
    const review = { ...(page.blocks[1] as (typeof page.blocks)[number]), text: 'Great!', byOthers: true };
    for (const same of [
      { capturedAt: '2027-01-01T00:00:00Z', captureMs: 9 },
      { viewport: { width: 9, height: 9 } },
      { blocks: moved },
      { blocks: [...page.blocks, review] },
    ])
      expect(await changed(same)).toBe(await copyHash(page));
  });
  it('a word, a title or where a link leads does', async () => {
    const linked = page.blocks.map((block) => ({ ...block, actions: [{ kind: 'link' as const, text: 'Go', href: 'https://a.test/' }] }));
    const hashes = await Promise.all([{}, { title: 'Other' }, { blocks: page.blocks.slice(1) }, { blocks: linked }].map(changed));
    expect(new Set(hashes).size).toBe(4);
  });
});

it('a plan’s digest is the same whatever order it is written in, and another where it says something else', async () => {
  const plan = aPlan();
  const turned = Object.fromEntries(Object.entries(plan).reverse()) as unknown as typeof plan;
  expect(await planDigest(turned)).toBe(await planDigest(plan));
  expect(await planDigest({ ...plan, teaching: { lessons: [], rounds: [] } }), 'what was taught is no part of it').toBe(await planDigest(plan));
  expect(await planDigest(aPlan('Something else'))).not.toBe(await planDigest(plan));
});

import { describe, expect, it } from 'vitest';
import { contentHash, type PageSnapshot, quoteSelector, readSnapshot, visibleText } from '@/lib/capture';
import { pageFrom } from '../../kit/page';

const HTML = '<title>Wren</title><h1>Wren sings</h1><p>It sings every morning.</p><details><summary>When?</summary><p>At five.</p></details>';
const made = pageFrom(HTML);
const page = () => structuredClone(made);

describe('readSnapshot', () => {
  const accepted = (change: object) => readSnapshot({ ...page(), ...change });
  const block = () => page().blocks[0] as PageSnapshot['blocks'][number];

  it('takes what the real capture made, through JSON, unchanged', () => {
    const snapshot = page();
    expect(readSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual({ ok: true, value: snapshot });
  });

  it.each<[string, object]>([
    ['an address that is no web page', { url: 'javascript:alert(1)' }],
    ['an address of the machine', { url: 'file:///etc/passwd' }],
    ['an action that leads to a script', { blocks: [{ ...block(), actions: [{ kind: 'link', text: 'x', href: 'javascript:alert(1)' }] }] }],
    ['an unknown field', { secret: 1 }],
    ['an unknown role', { blocks: [{ ...block(), role: 'banner' }] }],
    ['an empty block', { blocks: [{ ...block(), text: '' }] }],
    ['a block longer than any the capture makes', { blocks: [{ ...block(), text: 'x'.repeat(5000) }] }],
    ['more blocks than the capture makes', { blocks: Array.from({ length: 21_001 }, block) }],
    ['a heading that is not there', { blocks: [{ ...block(), under: 7 }] }],
    ['a title as long as a book', { title: 'x'.repeat(100_000) }],
    ['too many properties', { openGraph: Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`p${at}`, 'x'])) }],
    ['a number that is none', { captureMs: Number.NaN }],
    ['a date that is none', { capturedAt: 'yesterday' }],
    ['a snapshot of another kind', { snapshot: 2 }],
  ])('refuses %s, in a sentence', (_, change) => {
    const read = accepted(change);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problems.map(({ what }) => what)).toEqual([expect.stringMatching(/^[A-Z].*\.$/)]);
  });

  it.each([undefined, null, 'text', 7, [], {}])('refuses %s', (raw) => expect(readSnapshot(raw).ok).toBe(false));

  it('refuses more text than can be kept', () => {
    const blocks = Array.from({ length: 1000 }, () => ({ ...block(), text: 'x'.repeat(4000) }));
    expect(accepted({ blocks })).toMatchObject({ ok: false, problems: [{ code: 'snapshot-too-large' }] });
  });
});

describe('visibleText', () => {
  it('leaves out what comes with a click', () => expect(visibleText(page())).toBe('Wren sings\nIt sings every morning.\nWhen?'));
});

describe('contentHash', () => {
  const hash = (change: object = {}) => contentHash({ ...page(), ...change });
  const moved = () => page().blocks.map((one) => ({ ...one, place: { ...one.place, top: one.place.top + 3 } }));
  const [first, ...others] = page().blocks;

  it('is SHA-256 in hexadecimal', async () => expect(await hash()).toMatch(/^[0-9a-f]{64}$/));

  it.each<[string, object]>([
    ['the time of reading', { capturedAt: '2027-01-01T00:00:00.000Z' }],
    ['how long it took', { captureMs: 99 }],
    ['a few pixels', { blocks: moved() }],
  ])('stays the same whatever %s', async (_, change) => expect(await hash(change)).toBe(await hash()));

  it.each<[string, object]>([
    ['a word changes', { blocks: [{ ...first, text: 'Wrens sing' }, ...others] }],
    ['a role changes', { blocks: [{ ...first, role: 'text' }, ...others] }],
    ['a block moves to the footer', { blocks: [{ ...first, region: 'footer' }, ...others] }],
    ['a block is folded away', { blocks: [{ ...first, folded: true }, ...others] }],
    ['two blocks change places', { blocks: [...others, first] }],
    ['the title changes', { title: 'Other' }],
    ['the description comes', { description: 'New' }],
    ['the share preview changes', { openGraph: { title: 'Other' } }],
  ])('changes when %s', async (_, change) => expect(await hash(change)).not.toBe(await hash()));
});

describe('quoteSelector', () => {
  it('reaches over short neighbours for its context, and cuts long ones', () => {
    const snapshot = pageFrom(`<p>One</p><p>Two</p><p>The quote stands here.</p><p>${'after '.repeat(20)}</p>`);
    expect(quoteSelector(snapshot, 2, 'quote')).toEqual({
      type: 'TextQuoteSelector',
      exact: 'quote',
      prefix: 'One Two The ',
      suffix: ' stands here. after after after ',
    });
  });

  it('has no context at the ends of the page', () => {
    expect(quoteSelector(pageFrom('<p>Alone</p>'), 0, 'Alone')).toMatchObject({ prefix: '', suffix: '' });
  });
});

import { describe, expect, it } from 'vitest';
import { type Framed, isOwnFrame, joinFrames, type PageSnapshot } from '@/lib/capture';
import { pageFrom } from '../../kit/page';

/** Frames of other sites, read on their own and put where they stand. */

const HOST = '<h1>Before</h1><p>Above the frame</p><section><h2>After</h2><p>Below the frame</p></section>';
const gap = (change: object = {}): Framed['gap'] => ({
  path: [0],
  before: 2,
  what: 'https://forms.brand.test/order',
  place: { top: 100, left: 30, width: 600, height: 300 },
  region: 'main',
  ...change,
});
const host = (gaps = [gap()]): PageSnapshot => ({
  ...pageFrom(HOST),
  unseen: [...gaps.map(({ what }) => ({ kind: 'frame' as const, what })), { kind: 'canvas', what: 'Chart' }],
  frames: gaps,
});
const inside = (html = '<h2>Order</h2><p>Free for a month</p>') => pageFrom(html, { url: 'https://forms.brand.test/order' });
const join = (framed: Partial<Framed> = {}, page = host()) => joinFrames(page, [{ gap: gap(), snapshot: inside(), byOthers: false, ...framed }]);
const texts = ({ blocks }: PageSnapshot) => blocks.map(({ text }) => text);

describe('a frame that was read', () => {
  it('stands in its place, and is named as unseen no more', () => {
    const page = join();
    expect(texts(page)).toEqual(['Before', 'Above the frame', 'Order', 'Free for a month', 'After', 'Below the frame']);
    expect(page.unseen).toEqual([{ kind: 'canvas', what: 'Chart' }]);
    expect(page).not.toHaveProperty('frames');
  });

  it('lies where the frame lies, and its headings govern only within it', () => {
    const page = join();
    const own = inside().blocks;
    expect(page.blocks[2]?.place).toMatchObject({ top: 100 + (own[0]?.place.top ?? 0), left: 30 + (own[0]?.place.left ?? 0) });
    const over = (text: string) => page.blocks[page.blocks.find((block) => block.text === text)?.under ?? -1]?.text;
    expect(over('Free for a month')).toBe('Order');
    expect(over('Below the frame')).toBe('After');
    expect(over('Above the frame')).toBe('Before');
  });

  it('is not on the first screen where the frame is not', () => {
    expect(join().blocks[3]?.prominence.firstScreen).toBe(true);
    expect(join({ gap: gap({ place: { top: 2000, left: 0, width: 600, height: 300 } }) }).blocks[3]?.prominence.firstScreen).toBe(false);
  });

  it('belongs to the region around it, and else keeps its own', () => {
    const region = (change: object, html?: string) => join({ gap: gap(change), snapshot: inside(html) }).blocks[2]?.region;
    expect(region({ region: 'footer' })).toBe('footer');
    expect(region({ region: 'cookie-layer' })).toBe('cookie-layer');
    expect(region({}, '<nav><a href="/x">Menu</a></nav>')).toBe('navigation');
    expect(region({})).toBe('main');
  });

  it('is others’ where the frame says so, or where it is none of the brand’s', () => {
    expect(join({ byOthers: true }).blocks.map(({ byOthers }) => byOthers)).toEqual([undefined, undefined, true, true, undefined, undefined]);
    expect(join({ gap: gap({ byOthers: true }) }).blocks[2]?.byOthers).toBe(true);
    expect(join().blocks[2]).not.toHaveProperty('byOthers');
  });

  it('asks for a password only where it is the page’s own', () => {
    const snapshot = inside('<form><input type="password"></form>');
    expect(join({ snapshot }).asks.password).toBe(true);
    expect(join({ snapshot, byOthers: true }).asks.password).toBe(false);
  });
});

describe('several frames', () => {
  it('come in the page’s order, also side by side', () => {
    const gaps = [gap({ before: 0, path: [2] }), gap({ path: [0] }), gap({ path: [1] }), gap({ before: 4, path: [3] })];
    const page = joinFrames(
      host(gaps),
      gaps.map((one, at) => ({ gap: one, snapshot: inside(`<p>Frame ${at}</p>`), byOthers: false })),
    );
    expect(texts(page)).toEqual(['Frame 0', 'Before', 'Above the frame', 'Frame 1', 'Frame 2', 'After', 'Below the frame', 'Frame 3']);
    expect(page.unseen).toHaveLength(1);
  });

  it('that could not be read stay named', () => {
    const page = joinFrames(host(), []);
    expect(texts(page)).toEqual(['Before', 'Above the frame', 'After', 'Below the frame']);
    expect(page.unseen[0]).toEqual({ kind: 'frame', what: 'https://forms.brand.test/order' });
    expect(page).not.toHaveProperty('frames');
  });
});

describe('a frame made to flood the page', () => {
  it('is cut', () => {
    const [block] = inside().blocks;
    const snapshot = { ...inside(), blocks: Array.from({ length: 20_000 }, () => ({ ...block, under: undefined })) as PageSnapshot['blocks'] };
    expect(join({ snapshot }).blocks).toHaveLength(2_004);
  });

  it('cannot stand beyond the page', () => {
    expect(texts(join({ gap: gap({ before: 90_000 }) })).at(-1)).toBe('Free for a month');
  });
});

describe('whose words a frame holds', () => {
  it.each([
    ['https://brand.test/', 'https://brand.test/form', false],
    ['https://www.brand.test/', 'https://forms.brand.test/order', false],
    ['https://www.brand.co.uk/', 'https://forms.brand.co.uk/', false],
    ['https://brand.test/', 'https://brand-forms.test/', true],
  ])('on %s: %s is the brand’s own', (page, frame, named) => expect(isOwnFrame(page, frame, named)).toBe(true));

  it.each([
    ['https://brand.test/', 'https://adverts.test/', false],
    ['https://brand.test/', 'https://notbrand.test/', false],
    ['https://brand.co.uk/', 'https://other.co.uk/', false],
    // Granted for the brand's profile there; embedded, it is a post.
    ['https://brand.test/', 'https://platform.x.com/embed', true],
    ['https://brand.test/', 'https://www.facebook.com/plugins/page.php', true],
  ])('on %s: %s is not', (page, frame, named) => expect(isOwnFrame(page, frame, named)).toBe(false));
});

import { statSync } from 'node:fs';
import type { PageSnapshot } from '@/lib/capture';
import { expect, test, texts } from '../kit/reader';

/** The built capture script on hand-made pages, one for each hard case, run by the extension as in earnest. */

const block = (snapshot: PageSnapshot, text: string) => snapshot.blocks.find((one) => one.text === text);

test('shadow roots are read in the order shown, open, declared and closed', async ({ reader }) => {
  const { snapshot } = await reader.read('shadow');
  expect(texts(snapshot)).toEqual([
    'Outside',
    'Inside the open root',
    'Ends with the last child',
    'Begins with the first child',
    'Keeps its own words',
    'Inside the closed root',
    'In the outer root',
    'In the inner root',
    'Passed on through two slots',
    'In a plain box’s root',
    'After the cards',
  ]);
  expect(block(snapshot, 'Ends with the last child')?.place.height).toBeGreaterThan(10);
  expect(block(snapshot, 'Inside the open root')?.prominence.size).toBe(20);
});

test('frames of the same site are read in place, others named; so are canvas and large pictures', async ({ reader }) => {
  const { snapshot } = await reader.read('frames');
  expect(texts(snapshot)).toEqual(['Before the frames', 'Inside a frame of the same site', 'Inside a frame in a frame', 'After the frames']);
  const top = (text: string) => block(snapshot, text)?.place.top ?? 0;
  expect(top('Inside a frame of the same site')).toBeGreaterThan(top('Before the frames') + 20);
  expect(top('Inside a frame in a frame')).toBeGreaterThan(top('Inside a frame of the same site') + 10);
  expect(snapshot.unseen).toEqual([
    { kind: 'frame', what: 'http://elsewhere.test/advert' },
    { kind: 'canvas', what: 'Sales by month' },
    { kind: 'picture', what: 'Half price until Friday' },
  ]);
});

test('what is not seen is not read: folded, faded and spoken words are kept apart', async ({ reader }) => {
  const { snapshot } = await reader.read('hidden');
  const wrong = (list: string[], word: string) => list.filter((text) => !text.startsWith(word));
  expect(
    wrong(
      texts(snapshot, (one) => !one.folded && !one.faded),
      'Shown:',
    ),
  ).toEqual([]);
  expect(
    wrong(
      texts(snapshot, (one) => one.folded === true),
      'Folded:',
    ),
  ).toEqual([]);
  expect(
    wrong(
      texts(snapshot, (one) => one.faded === true),
      'Faded:',
    ),
  ).toEqual([]);
  expect(wrong(snapshot.spoken, 'Spoken:')).toEqual([]);
  expect(texts(snapshot, (one) => !one.folded && !one.faded)).toHaveLength(15);
  expect(texts(snapshot, (one) => one.folded === true)).toHaveLength(8);
  expect(texts(snapshot, (one) => one.faded === true)).toHaveLength(2);
  expect(snapshot.spoken).toHaveLength(12);
  expect(block(snapshot, 'Shown: price five')).toBeDefined();
  expect(JSON.stringify(snapshot)).not.toContain('Gone:');
});

test('lines, letters and boxes come together as a reader takes them in', async ({ reader }) => {
  const { snapshot } = await reader.read('inline');
  expect(texts(snapshot)).toEqual([
    'Wren sings',
    'Two lines of one heading',
    'One sentence with emphasis, a line break and a link.',
    'First paragraph',
    'Second paragraph',
    '- one',
    '- two',
    '- three',
    'Alpha',
    'Beta',
    'Home',
    'Prices',
    'Within contents',
    'Beside contents',
    'Donaudampfschiff and zerowidth',
    'Written in lower case',
    'Price: $4999',
    'Line one line two',
    'Next paragraph',
    'const a = 1;',
    'Loose text',
    'Inner block',
    'loose end',
    'Drawn words',
    'Start free',
    'Ready?',
    'Sign up',
    'Card title',
    'Card words that are longer than a label',
    'Badge beside',
    'Item one',
    'Item two',
    'Item three',
    'Inner item',
    'Plan',
    'Free',
    '0 €',
    'Script link',
  ]);
});

test('roles and actions are told', async ({ reader }) => {
  const { snapshot } = await reader.read('inline');
  const roles = Object.fromEntries(snapshot.blocks.map(({ text, role }) => [text, role]));
  expect(roles).toMatchObject({
    'Wren sings': 'heading',
    'First paragraph': 'paragraph',
    Alpha: 'link',
    'Start free': 'button',
    'Ready?': 'paragraph',
    'Sign up': 'button',
    'Card title': 'heading',
    'Card words that are longer than a label': 'paragraph',
    'Item two': 'item',
    'Inner item': 'item',
    Free: 'cell',
    'const a = 1;': 'code',
  });
  const actions = Object.fromEntries(snapshot.blocks.filter(({ actions: own }) => own).map(({ text, actions: own }) => [text, own]));
  expect(actions).toMatchObject({
    'One sentence with emphasis, a line break and a link.': [{ kind: 'link', text: 'link', href: 'http://pages.test/link' }],
    Home: [{ kind: 'link', text: 'Home', href: 'http://pages.test/home' }],
    'Card title': [{ kind: 'link', text: 'Card title Card words that are longer than a label', href: 'http://pages.test/card' }],
    'Badge beside': [{ kind: 'link', text: 'Get it in the store', href: 'http://pages.test/store' }],
    'Script link': [{ kind: 'button', text: 'Script link' }],
  });
  expect(actions['Card words that are longer than a label']).toBeUndefined();
  expect(JSON.stringify(snapshot)).not.toContain('javascript:');
});

test('layers over the page are told by what they ask, whatever they are called and wherever they hide', async ({ reader }) => {
  const { snapshot } = await reader.read('layers');
  expect(snapshot.blocks.map(({ text, region, byOthers }) => [text, byOthers ? 'others' : region])).toEqual([
    ['Main heading', 'main'],
    ['Main text', 'main'],
    ['Would buy again.', 'others'],
    ['They saved our summer.', 'others'],
    ['— Ann Lee, Example Ltd', 'main'],
    ['We use cookies to count visits.', 'cookie-layer'],
    ['Accept all', 'cookie-layer'],
    ['Privacy choices', 'cookie-layer'],
    ['Deny', 'cookie-layer'],
    ['Your cookies', 'cookie-layer'],
    ['Allow', 'cookie-layer'],
    ['Settings', 'cookie-layer'],
    ['Sign in to read on', 'dialog'],
    ['Sign in', 'dialog'],
    ['Cookies and milk, half price.', 'main'],
    ['Order now', 'main'],
  ]);
  expect(snapshot.asks).toEqual({ password: false, cookieChoice: true, humanCheck: false });
});

test('regions come from landmarks, and from names only where no landmark speaks', async ({ reader }) => {
  const { snapshot } = await reader.read('regions');
  expect(snapshot.blocks.map(({ text, region }) => [text, region])).toEqual([
    ['Page header', 'banner'],
    ['Page navigation', 'navigation'],
    ['We use cookies to count visits.', 'cookie-layer'],
    ['Accept', 'cookie-layer'],
    ['Main heading', 'main'],
    ['Article heading', 'main'],
    ['Article text', 'main'],
    ['Article footer', 'main'],
    ['Main text', 'main'],
    ['Aside text', 'complementary'],
    ['Card footer', 'main'],
    ['We set no cookies.', 'main'],
    ['Privacy', 'main'],
    ['They saved our summer.', 'main'],
    ['Ann Lee, Example Ltd', 'main'],
    ['Nobody said this in particular.', 'main'],
    ['Five stars', 'main'],
    ['Would buy again.', 'main'],
    ['Heading by role', 'main'],
    ['Under the heading by role', 'main'],
    ['Dialog text', 'dialog'],
    ['Footer by name', 'footer'],
    ['Page footer', 'footer'],
  ]);
  expect(snapshot.asks).toEqual({ password: false, cookieChoice: true, humanCheck: false });
  expect(texts(snapshot, (one) => one.byOthers === true)).toEqual(['They saved our summer.', 'Five stars', 'Would buy again.']);
  const under = (text: string) => snapshot.blocks[block(snapshot, text)?.under ?? -1]?.text;
  expect(under('Article text')).toBe('Article heading');
  expect(under('Main text')).toBe('Main heading');
  expect(under('Under the heading by role')).toBe('Heading by role');
  expect(under('Heading by role')).toBe('Main heading');
  expect(under('Page footer')).toBeUndefined();
});

test('a page whose fields and scripts get in the way is read all the same', async ({ reader }) => {
  const { snapshot } = await reader.read('clobbered');
  expect(texts(snapshot)).toEqual(['Inside the awkward form', 'Send it', 'After the awkward form']);
  expect(snapshot.title).toBe('Fields with awkward names');
  expect(snapshot.blocks.every(({ place }) => place.height > 10)).toBe(true);
});

test('every script is kept as written', async ({ reader }) => {
  const { snapshot } = await reader.read('scripts');
  expect(texts(snapshot)).toEqual([
    'بريدك يبقى عندك',
    'הדואר שלך נשאר אצלך',
    'データは端末から出ません。',
    '您的数据永远不会离开您的设备。',
    'ข้อมูลของคุณ',
    'نسخه‌ٔ فارسی با نیم‌فاصله',
    'Family 👩‍👩‍👧 stays whole',
    '縦に書かれた文章も読まれます。',
    'Eﬃcient ligatures ﬁt',
  ]);
  expect(snapshot.language).toBe('ar');
});

test('a virtualised list is read as far as it is there, once', async ({ reader }) => {
  const { page, snapshot } = await reader.read('virtual');
  const rows = (from: number) => Array.from({ length: 8 }, (_, at) => `Row ${from + at}`);
  expect(texts(snapshot)).toEqual(['Ten thousand rows', ...rows(0), 'After the list']);
  await page.locator('.port').evaluate((port) => port.scrollTo(0, 4000));
  await expect(page.getByText('Row 100', { exact: true })).toBeVisible();
  expect(texts(await reader.capture(page))).toEqual(['Ten thousand rows', ...rows(100), 'After the list']);
});

test('a giant page is read up to its bounds, and says so', async ({ reader }) => {
  const { snapshot } = await reader.read('giant');
  expect(snapshot.blocks.length).toBeGreaterThanOrEqual(1000);
  expect(snapshot.blocks.length).toBeLessThanOrEqual(20_010);
  expect(Math.max(...snapshot.blocks.map(({ text }) => text.length))).toBeLessThanOrEqual(4000);
  expect(snapshot.blocks.slice(0, 3).every(({ text }) => text.endsWith('.'))).toBe(true);
  expect(snapshot.blocks[3]?.actions).toHaveLength(100);
  expect(snapshot.unseen).toMatchObject([{ kind: 'too-much' }]);
});

test('a page nested without end does not end the reading', async ({ reader }) => {
  const { snapshot } = await reader.read('deep');
  expect(texts(snapshot)).toContain('Before the deep end');
  expect(snapshot.unseen).toMatchObject([{ kind: 'too-much' }]);
});

test('an application and a figure that runs up are awaited, a ticking clock is not', async ({ reader }) => {
  const { snapshot } = await reader.read('moving');
  expect(texts(snapshot)).toContain('12500 teams');
  expect(texts(snapshot)).toEqual(
    expect.arrayContaining(['The words the application brings after loading.', 'And the words that follow a moment later.']),
  );
});

test('title, description, share preview and structured data are kept', async ({ reader }) => {
  const { snapshot } = await reader.read('head');
  expect(snapshot).toMatchObject({
    title: 'The title',
    description: 'The description',
    canonical: 'http://pages.test/canonical',
    language: 'en-gb',
    openGraph: { title: 'Shared title', site_name: 'Wren' },
    twitter: { card: 'summary' },
    structuredData: ['{"@type": "Organization", "name": "Wren"}'],
    asks: { password: true, cookieChoice: false, humanCheck: false },
    responseStatus: 200,
    viewport: { width: 1280, height: 800 },
    visibility: 'visible',
  });
});

test('reading leaves the document as it was', async ({ reader }) => {
  for (const name of ['hidden', 'inline', 'shadow']) {
    const page = await reader.visit(name);
    const before = await page.content();
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver((changes) => seen.push(...changes.map(({ type }) => type))).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    await reader.capture(page);
    expect(await page.content()).toBe(before);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  }
});

test('the script that goes into a page stays small', () => {
  expect(statSync('.output/chrome-mv3/capture.js').size).toBeLessThanOrEqual(30_000);
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PageSnapshot, readSnapshot, told } from '@/lib/capture';
import { adapters } from '@/lib/capture/site';
import { pageFrom } from '../../kit/page';

const FIXTURES = 'test/fixtures/capture';
const htmlOf = (name: string) => readFileSync(`${FIXTURES}/site-${name}.html`, 'utf8');
const read = (html: string, url: string) => told(pageFrom(html, { url }));
const others = ({ blocks }: PageSnapshot) => blocks.filter(({ byOthers }) => byOthers).map(({ text }) => text);

const BIO = 'A lamp that keeps time with the sea.';
const PAGES: [string, string, string, object, string[], string[]][] = [
  // File, address, platform, fields, what is others', what is the brand's own
  [
    'google-play',
    'https://play.google.com/store/apps/details?id=test.tidelamp',
    'Google Play',
    { name: 'Tidelamp', tagline: BIO, action: 'Install', about: expect.stringContaining('Tidelamp tells fishers') },
    ['Best lamp on the quay, though the switch is stiff.', 'Counts the moons of other planets too.', 'No data shared with third parties'],
    ['Tidelamp', 'Tidelamp tells fishers when to leave and when to come home, without a network.'],
  ],
  [
    'app-store',
    'https://apps.apple.com/gb/app/tidelamp/id1',
    'App Store',
    { name: 'Tidelamp', tagline: 'Keeps time with the sea', action: 'Get', about: expect.stringContaining('Tidelamp tells fishers') },
    ['Best lamp on the quay, though the switch is stiff.', 'Counts the moons of other planets too.'],
    ['Keeps time with the sea', 'Tidelamp tells fishers when to leave and when to come home, without a network.'],
  ],
  [
    'chrome-web-store',
    'https://chromewebstore.google.com/detail/tidelamp/abc',
    'Chrome Web Store',
    { name: 'Tidelamp', tagline: 'The tide in every new tab.', action: 'Add to Chrome' },
    ['Best lamp on the quay, though the switch is stiff.', 'Counts the moons of other planets too.'],
    ['The tide in every new tab.', 'Tidelamp shows when to leave and when to come home, in every new tab you open.'],
  ],
  [
    'github',
    'https://github.com/harbour/tidelamp',
    'GitHub',
    { name: 'tidelamp', handle: 'harbour/tidelamp', tagline: 'A lamp that keeps time with the sea', link: 'https://tidelamp.test/' },
    ['Mend the wick', 'Spring tide', 'Ann Lee'],
    ['Tidelamp tells fishers when to leave and when to come home.', 'Wind it once a week.', 'A lamp that keeps time with the sea'],
  ],
  [
    'bluesky',
    'https://bsky.app/profile/tidelamp.test',
    'Bluesky',
    {
      name: 'Tidelamp',
      handle: '@tidelamp.test',
      tagline: `${BIO} Made in Whitby.`,
      link: 'https://tidelamp.test/',
      action: 'Follow',
      pinned: 'The spring lamp is here, and it still needs no network.',
    },
    ['Rain today.', 'My lamp outlived my boat.', 'Ann Lee'],
    ['Tidelamp', `${BIO} Made in Whitby. tidelamp.test`, 'The spring lamp is here, and it still needs no network.'],
  ],
  [
    'mastodon',
    'https://harbour.test/@tidelamp',
    'Mastodon',
    { name: 'Tidelamp', handle: '@tidelamp@harbour.test', tagline: BIO, link: 'https://tidelamp.test/', action: 'Follow' },
    ['Rain today.', 'My lamp outlived my boat.', 'Who runs this server'],
    [BIO],
  ],
  [
    'x',
    'https://x.com/tidelamp',
    'X',
    {
      name: 'Tidelamp',
      handle: '@tidelamp',
      tagline: BIO,
      link: 'https://tidelamp.test/',
      action: 'Follow',
      pinned: 'The spring lamp is here, and it still needs no network.',
    },
    ['Rain today.', 'A storm somewhere else'],
    [BIO, 'The spring lamp is here, and it still needs no network.'],
  ],
  [
    'linkedin',
    'https://www.linkedin.com/company/tidelamp/',
    'LinkedIn',
    {
      name: 'Tidelamp',
      tagline: 'Keeps time with the sea',
      link: 'https://tidelamp.test/',
      action: 'Follow',
      about: expect.stringContaining('Tidelamp tells fishers'),
    },
    ['Rain today.', 'Counts the moons of other planets too.', 'Engineer jobs'],
    ['Keeps time with the sea', 'Tidelamp tells fishers when to leave and when to come home, wherever there is no network.'],
  ],
  ['telegram', 'https://t.me/tidelamp', 'Telegram', { name: 'Tidelamp', handle: '@tidelamp', tagline: BIO, action: 'View in Telegram' }, [], [BIO]],
  [
    'dribbble',
    'https://dribbble.com/tidelamp',
    'Dribbble',
    { name: 'Tidelamp Studio', tagline: 'We draw lamps that keep time with the sea.', action: 'Get in touch' },
    [],
    ['We draw lamps that keep time with the sea.'],
  ],
  [
    'instagram',
    'https://www.instagram.com/tidelamp/',
    'Instagram',
    { name: 'Tidelamp', handle: '@tidelamp', tagline: BIO, link: 'https://tidelamp.test/' },
    [],
    [BIO],
  ],
  [
    'facebook',
    'https://www.facebook.com/tidelamp',
    'Facebook',
    { name: 'Tidelamp', tagline: BIO, link: 'https://tidelamp.test/' },
    ['Rain today.', 'Still raining.'],
    [BIO],
  ],
];

describe('platforms we know', () => {
  it.each(PAGES)('%s', (file, url, name, fields, theirs, own) => {
    const page = read(htmlOf(file), url);
    expect(page.site).toMatchObject({ name, fields });
    expect(page.site?.stale).toBeUndefined();
    expect(others(page)).toEqual(expect.arrayContaining(theirs));
    for (const text of own)
      expect(
        page.blocks.some((block) => block.text === text && !block.byOthers),
        text,
      ).toBe(true);
    expect(readSnapshot(page).ok).toBe(true);
  });

  it('each has a file, a page to test it on, and no class names', () => {
    expect(adapters.map(({ name }) => name).sort()).toEqual(PAGES.map(([, , name]) => name).sort());
    expect(readdirSync(FIXTURES).filter((name) => name.startsWith('site-'))).toHaveLength(PAGES.length);
    for (const name of readdirSync('lib/capture/sites'))
      expect(readFileSync(`lib/capture/sites/${name}`, 'utf8')).not.toMatch(/querySelector|class(?:Name|List)|in: 'selector'/);
  });
});

/** The same pages at an address nobody knows, and under other class names, which is all the same to a reader of structure. */
describe('the same on a platform never seen', () => {
  const general = PAGES.filter(([file]) => !['mastodon', 'telegram', 'github'].includes(file));
  it.each(general)('%s', (file, _url, _name, fields, theirs, own) => {
    const html = htmlOf(file);
    const named = html.includes('og:site_name') ? html : html.replace('<meta', '<meta property="og:site_name" content="Never Seen"><meta');
    const page = read(named, 'https://never-seen.test/of/tidelamp');
    expect(page.site?.name).toMatch(/^(?:profile|listing)$/);
    const { name, handle, link, pinned } = fields as Record<string, string | undefined>;
    expect(page.site?.fields).toMatchObject({
      name,
      ...(handle && { handle }),
      ...(link && file !== 'linkedin' && { link }),
      ...(pinned && { pinned }),
    });
    expect(page.site?.fields.tagline ?? page.site?.fields.about).toBeDefined();
    const known = theirs.filter((text) => !/No data shared|Engineer jobs/.test(text));
    expect(others(page)).toEqual(expect.arrayContaining(known));
    for (const text of own)
      expect(
        page.blocks.some((block) => block.text === text && !block.byOthers),
        text,
      ).toBe(true);
  });

  it.each([
    [
      'a Spanish shop listing',
      '<title>Lámpara Marea - Tienda Norte</title><meta property="og:site_name" content="Tienda Norte"><script type="application/ld+json">{"@type":"Product","name":"Lámpara Marea"}</script><main><h1>Lámpara Marea</h1><p>Lleva la hora del mar.</p><button>Comprar ahora</button><h2>Descripción</h2><p>Dice cuándo salir y cuándo volver, también donde no hay red.</p><h2>Opiniones</h2><p>Muy buena, aunque cara.</p><h2>Productos similares</h2><p>Reloj de luna</p><h2>También te puede gustar</h2><p>Faro</p></main>',
      ['Muy buena, aunque cara.', 'Faro'],
      ['Lleva la hora del mar.', 'Dice cuándo salir y cuándo volver, también donde no hay red.'],
    ],
    [
      'a German profile',
      '<title>Tidenlampe (@tidenlampe) | Hafenfunk</title><meta property="og:site_name" content="Hafenfunk"><meta property="og:type" content="profile"><main><h1>Tidenlampe</h1><div>@tidenlampe</div><div>2.104 Follower</div><button>Folgen</button><p>Eine Lampe, die mit dem Meer geht.</p><div>Tidenlampe</div><div>vor 3 Tagen</div><p>Regen heute.</p><div>Tidenlampe</div><div>vor 2 Wochen</div><p>Immer noch Regen.</p></main>',
      ['Regen heute.', 'Immer noch Regen.'],
      ['Eine Lampe, die mit dem Meer geht.'],
    ],
  ])('%s', (_, html, theirs, own) => {
    const page = read(html, 'https://somewhere.test/tidenlampe');
    expect(page.site).toBeDefined();
    expect(others(page)).toEqual(expect.arrayContaining(theirs));
    for (const text of own) expect(others(page)).not.toContain(text);
  });
});

describe('an adapter whose page has changed', () => {
  it.each([
    ['bluesky', 'Tidelamp (@tidelamp.test)', 'Tidelamp on the blue place'],
    ['x', 'Tidelamp (@tidelamp) / X', 'Tidelamp at X'],
    ['chrome-web-store', '<h1>Tidelamp</h1>', '<div>Tidelamp</div>'],
  ])('%s says so and steps back to general signs', (file, was, is) => {
    const [, url, name] = PAGES.find((page) => page[0] === file) ?? [];
    const page = read(htmlOf(file).replaceAll(was, is), url as string);
    expect(page.site).toMatchObject({ name, stale: true });
    expect(page.unseen).toContainEqual({ kind: 'changed-platform', what: name });
    expect(readSnapshot(page).ok).toBe(true);
  });

  it.each([
    ['https://bsky.app/', 'the platform’s own start page'],
    ['https://x.com/home', 'a page that is no profile'],
    ['https://notgithub.com/harbour/tidelamp', 'a host that only ends alike'],
    ['https://harbour.test/@tidelamp', 'a profile on a server of something else'],
  ])('%s, %s, is nobody’s to read', (url) => {
    const page = read('<title>Welcome</title><h1>Welcome</h1><p>Lamps for everyone.</p>', url);
    expect(page.site).toBeUndefined();
    expect(page.unseen).toEqual([]);
  });
});

describe('a brand’s own page is no profile', () => {
  const brand = '<meta property="og:site_name" content="Tidelamp">';
  it.each([
    [
      'home with its structured data',
      `<title>Tidelamp – lamps for the sea</title>${brand}<script type="application/ld+json">{"@type":"SoftwareApplication","name":"Tidelamp"}</script><main><h1>Tidelamp</h1><p>4.6 out of 5</p><a href="/get">Download</a><h2>About us</h2><p>We make lamps.</p></main>`,
    ],
    [
      'product page of its shop',
      `<title>Spring lamp | Tidelamp</title>${brand}<script type="application/ld+json">{"@type":"Product","name":"Tidelamp spring lamp"}</script><main><h1>Tidelamp spring lamp</h1><button>Buy</button><h2>Description</h2><p>Bright.</p></main>`,
    ],
    [
      'blog with dates',
      `<title>News – Tidelamp</title>${brand}<main><h1>News</h1><div>3 Mar 2026</div><p>Spring is here.</p><div>4 Feb 2026</div><p>Winter was long.</p><div>5 Jan 2026</div><p>Frost.</p></main>`,
    ],
    [
      'links to follow it elsewhere',
      `<title>Tidelamp</title>${brand}<main><h1>Tidelamp</h1><p>Follow us: @tidelamp</p><a href="https://x.com/tidelamp">Follow</a><p>2,000 fishers</p></main>`,
    ],
    [
      'article by someone',
      `<title>A year at sea - Quay Times</title><meta property="og:site_name" content="Quay Times"><meta property="og:type" content="article"><main><h1>A year at sea</h1><p>Ann Lee</p><p>3 days ago</p><p>It rained.</p><a href="/subscribe">Subscribe</a></main>`,
    ],
    [
      'more from less',
      `<title>Tidelamp</title>${brand}<main><h1>More from less oil</h1><p>Half the oil, twice the light.</p><h2>More from every drop</h2><p>We count.</p></main>`,
    ],
    [
      'a section about reviews',
      `<title>Tidelamp</title>${brand}<main><h1>Tidelamp</h1><h2>Reviews that write themselves</h2><p>Ask every guest once.</p><h2>Comment on anything</h2><p>Right on the page.</p></main>`,
    ],
  ])('%s', (_, html) => {
    const page = read(html, 'https://tidelamp.test/');
    expect(page.site).toBeUndefined();
    expect(others(page)).toEqual([]);
  });

  it('what visitors wrote below it is theirs all the same', () => {
    const page = read(
      `${brand}<main><h1>Spring</h1><p>It is here.</p><h2>3 comments</h2><p>First!</p><h3>Ann</h3><p>At last.</p><h2>Next year</h2><p>More lamps.</p></main>`,
      'https://tidelamp.test/',
    );
    expect(others(page)).toEqual(['3 comments', 'First!', 'Ann', 'At last.']);
  });
});

describe('a page made to get in the way', () => {
  it.each([
    ['broken structured data', '<script type="application/ld+json">{"@type":[{}],"mainEntity":"x","@graph":[[[null]]]}</script><h1>Tidelamp</h1>'],
    ['a title that goes on and on', `<title>${'a - b | (@c) '.repeat(150)}</title><h1>Tidelamp</h1>`],
    ['a line of digits', `<h1>Tidelamp</h1><p>${'1 2.3,4 '.repeat(500)}</p>`],
    ['a thousand links to itself', `<h1>Tidelamp</h1><p>${'<a href="/x">x</a> '.repeat(1000)}</p>`],
    ['nothing at all', ''],
  ])('%s is read all the same', (_, html) => {
    for (const url of ['https://x.com/tidelamp', 'https://www.linkedin.com/company/tidelamp', 'https://anywhere.test/@tidelamp'])
      expect(readSnapshot(read(html, url)).ok).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { capture } from '@/lib/capture';
import { documentFrom, pageFrom } from '../../kit/page';

/** What needs no layout; the rest is tested in a real browser (`test/e2e/capture.spec.ts`). */

const texts = (html: string) => pageFrom(html).blocks.map(({ text }) => text);
const regionOf = (html: string) => pageFrom(html).blocks.map(({ text, region }) => `${text}: ${region}`);

describe('the head', () => {
  it.each([
    ['<link rel="canonical" href="javascript:alert(1)">', 'canonical'],
    ['<meta name="description" content="   ">', 'description'],
  ])('%s gives nothing', (html, field) => expect(pageFrom(html)).not.toHaveProperty(field));

  it('takes the first of several, under either attribute', () => {
    const html = '<meta name="og:title" content="First"><meta property="og:title" content="Second"><meta property="twitter:title" content="T">';
    expect(pageFrom(html)).toMatchObject({ openGraph: { title: 'First' }, twitter: { title: 'T' } });
  });

  it('bounds what a page may pile up', () => {
    const metas = Array.from({ length: 300 }, (_, at) => `<meta property="og:p${at}" content="${'x'.repeat(5000)}">`).join('');
    const scripts = Array.from({ length: 50 }, () => '<script type="application/ld+json">{}</script>').join('');
    const { openGraph, structuredData } = pageFrom(metas + scripts);
    expect(Object.keys(openGraph)).toHaveLength(40);
    expect(openGraph['p0']).toHaveLength(2000);
    expect(structuredData).toHaveLength(20);
  });

  it('leaves out structured data too long to keep whole: cut, nobody could read it', () => {
    expect(pageFrom(`<script type="application/ld+json">"${'x'.repeat(60_000)}"</script>`).structuredData).toEqual([]);
  });
});

describe('regions by name', () => {
  it.each([
    ['<div class="site-footer"><p>x</p></div>', 'footer'],
    ['<div id="footer"><p>x</p></div>', 'footer'],
    ['<div class="footer-wrapper dark"><p>x</p></div>', 'footer'],
    ['<div class="navbar navbar-dark"><p>x</p></div>', 'navigation'],
    ['<ul class="main-nav"><li>x</li></ul>', 'navigation'],
    ['<div class="c-site-header"><p>x</p></div>', 'banner'],
  ])('%s is %s', (html, region) => expect(regionOf(html)).toEqual([`x: ${region}`]));

  it.each([
    '<div class="card-footer"><p>x</p></div>',
    '<div class="modal-footer"><p>x</p></div>',
    '<div class="section-header"><p>x</p></div><!-- a part’s own heading is no page header -->'.replace('section-header', 'feature-header'),
    '<div class="navy"><p>x</p></div>',
    '<div class="hero header-image-none"><p>x</p></div>',
    '<main><div class="footer"><p>x</p></div></main>',
    '<article><footer><p>x</p></footer></article>',
    '<section><header><p>x</p></header></section>',
    '<p class="footer">x</p>',
  ])('%s is the page itself', (html) => expect(regionOf(html)).toEqual(['x: main']));
});

describe('cookie layers', () => {
  const ask = '<p>We use cookies.</p><button>Accept</button>';
  it.each([
    `<div class="cookie-banner">${ask}</div>`,
    `<div id="onetrust-banner-sdk">${ask}</div>`,
    `<div id="CybotCookiebotDialog">${ask}</div>`,
    `<div class="gdpr-notice">${ask}</div>`,
    `<div class="privacy-bar" style="position: fixed">${ask}</div>`,
    // Names that say nothing
    `<div role="dialog" class="x1f">${ask}</div>`,
    `<div class="css-1a2b" style="position: fixed">${ask}</div>`,
    '<div style="position: sticky"><p>Wir verwenden Cookies.</p><button>Alle akzeptieren</button></div>',
    '<div role="alertdialog"><p>Este sitio usa cookies.</p><button>Aceptar todo</button></div>',
    '<div style="position: fixed"><p>当サイトはクッキーを使います。</p><button>同意する</button></div>',
    `<cookie-banner style="display: block">${ask}</cookie-banner>`,
  ])('%s asks', (html) => {
    const { asks, blocks } = pageFrom(`<h1>Home</h1>${html}`);
    expect(asks.cookieChoice).toBe(true);
    expect(blocks.map(({ region }) => region)).toEqual(['main', 'cookie-layer', 'cookie-layer']);
  });

  it.each([
    `<section class="no-cookies">${ask}</section>`,
    `<div class="cookie-recipes"><p>Chocolate cookies.</p><button>Bake</button></div>`,
    '<div class="cookie-banner"><p>We use cookies.</p></div>',
    '<div class="cookie-banner"><p>Our biscuits are back.</p><button>Buy</button></div>',
    `<div class="privacy-promise">${ask}</div>`,
    // Over the page, and about something else
    '<div style="position: fixed"><p>Cookies and milk, half price.</p><button>Order now</button></div>',
    '<div style="position: sticky"><p>We bake cookies.</p><a href="/shop">Shop</a></div>',
    '<div role="dialog"><p>Ten per cent off.</p><button>Accept</button></div>',
    '<div role="dialog"><p>No cookies, no tracking.</p><button>Start free</button></div>',
    '<header style="position: sticky"><p>Oat cookies</p><button>Basket</button></header>',
    `<div class="css-1a2b">${ask}</div>`,
    `<div class="cookie-banner" style="display: none">${ask}</div>`,
  ])('%s does not', (html) => expect(pageFrom(`<h1>Home</h1>${html}`).asks.cookieChoice).toBe(false));
});

describe('others’ words', () => {
  const others = (html: string) =>
    pageFrom(html)
      .blocks.filter(({ byOthers }) => byOthers)
      .map(({ text }) => text);
  it.each([
    '<blockquote>x <cite>Ann</cite></blockquote>',
    '<figure><blockquote>x</blockquote><figcaption>Ann</figcaption></figure>',
    '<div itemprop="review">x</div>',
    '<div itemscope itemtype="https://schema.org/Review">x</div>',
    '<div class="testimonial-card">x</div>',
    '<ul class="comments"><li>x</li></ul>',
    '<div role="feed">x</div>',
    '<ins class="adsbygoogle" style="display: block">x</ins>',
    '<section aria-label="Customer reviews"><p>x</p></section>',
    '<aside aria-label="Advertisement"><p>x</p></aside>',
    '<div role="region" aria-label="Kommentare"><p>x</p></div>',
    '<div><blockquote>x</blockquote><p>— Ann Lee, Example Ltd</p></div>',
  ])('%s', (html) => expect(others(html)[0]).toMatch(/^x/));

  it.each([
    '<blockquote>x</blockquote>',
    '<div class="preview">x</div>',
    '<div class="review-your-plan-today">x</div>',
    '<div class="commentary">x</div>',
    '<section class="testimonials"><h2>x</h2></section>',
    '<div class="admin header">x</div>',
    '<div itemprop="description">x</div>',
    '<section aria-label="How we answer reviews"><p>x</p></section>',
    '<section aria-label="Features"><p>x</p></section>',
    '<div aria-label="Reviews">x</div>',
    '<div><blockquote>x</blockquote><p>And that is all we say.</p></div>',
  ])('%s is the brand’s own', (html) => expect(others(html)).toEqual([]));
});

describe('actions', () => {
  const actions = (html: string) => pageFrom(html).blocks.flatMap((block) => block.actions ?? []);
  it.each([
    ['<a href="/x">Go</a>', { kind: 'link', text: 'Go', href: 'https://brand.test/x' }],
    ['<a href="mailto:a@brand.test">Write</a>', { kind: 'link', text: 'Write', href: 'mailto:a@brand.test' }],
    ['<a href="javascript:go()">Go</a>', { kind: 'button', text: 'Go' }],
    ['<a href="/x" role="button">Go</a>', { kind: 'button', text: 'Go' }],
    ['<button>Go</button>', { kind: 'button', text: 'Go' }],
    ['<form><button>Go</button></form>', { kind: 'submit', text: 'Go' }],
    ['<form><button type="button">Go</button></form>', { kind: 'button', text: 'Go' }],
    ['<form><input type="submit" value="Go"></form>', { kind: 'submit', text: 'Go' }],
    ['<div role="button">Go</div>', { kind: 'button', text: 'Go' }],
    ['<p>Beside <a href="/x" aria-label="Shop"></a></p>', { kind: 'link', text: 'Shop', href: 'https://brand.test/x' }],
  ])('%s', (html, action) => expect(actions(html)).toEqual([action]));

  it.each(['<a>Go</a>', '<a name="top">Go</a>', '<a href="/x"></a><p>Go</p>', '<span onclick="go()">Go</span>'])('%s is none', (html) =>
    expect(actions(html)).toEqual([]),
  );

  it('names a link wrapped around a card once, with all its words', () => {
    expect(actions('<a href="/x"><h3>Card</h3><p>Words</p></a>')).toEqual([{ kind: 'link', text: 'Card Words', href: 'https://brand.test/x' }]);
  });
});

describe('what a page asks', () => {
  const asks = (html: string) => pageFrom(html).asks;
  it('a password, where its field shows', () => {
    expect(asks('<form><input type="password"></form>').password).toBe(true);
    expect(asks('<form style="display: none"><input type="password"></form>').password).toBe(false);
    expect(asks('<form><input type="text"></form>').password).toBe(false);
  });

  it.each([
    '<h1>Just a moment...</h1><div id="challenge-form"></div>',
    '<p>Verify you are human</p>',
    '<p>Checking your browser before you go on.</p>',
    '<div class="g-recaptcha">I am no robot</div>',
  ])('%s asks whether a person is there', (html) => expect(asks(html).humanCheck).toBe(true));

  it.each([
    `<p>${'A real page with a form at its end. '.repeat(40)}</p><form><div class="g-recaptcha">I am no robot</div></form>`,
    '<p>Made by humans.</p>',
    '<h1>Just a moment of calm</h1><p>Three breaths between two meetings.</p>',
    '<h1>Write to us</h1><form><input type="email"><textarea></textarea><div class="g-recaptcha">I am no robot</div></form>',
    `<p>${'About tests that tell people from machines. '.repeat(30)}</p><p>Are you a human? asks the box.</p>`,
  ])('%s does not', (html) => expect(asks(html).humanCheck).toBe(false));
});

describe('what is never read', () => {
  it('words a person typed', () => {
    const document = documentFrom('<p>Page</p><form><input value="default"><textarea>default</textarea><select><option>One</option></select></form>');
    const [input, area] = [document.querySelector('input'), document.querySelector('textarea')];
    Object.assign(input as object, { value: 'my secret' });
    Object.assign(area as object, { value: 'my secret' });
    expect(JSON.stringify(capture(document))).not.toMatch(/my secret|default/);
  });
});

describe('long and hostile text', () => {
  it('is cut after sentences, nothing lost', () => {
    const sentence = 'One sentence follows another here. ';
    const blocks = texts(`<p>${sentence.repeat(500)}</p>`);
    expect(blocks.length).toBeGreaterThan(3);
    expect(blocks.every((text) => text.length <= 4000 && text.endsWith('.'))).toBe(true);
    expect(blocks.join(' ')).toBe(sentence.repeat(500).trim());
  });

  it('without any end is cut all the same', () => {
    const blocks = texts(`<p>${'x'.repeat(9000)}</p>`);
    expect(blocks.join('')).toBe('x'.repeat(9000));
  });

  it('made to keep a pattern busy is read at once', () => {
    const names = `cookie${'_'.repeat(5000)}x ${'a-'.repeat(5000)} ${'site-'.repeat(3000)}`;
    const space = `${'\n '.repeat(20_000)}x`;
    expect(texts(`<div class="${names}" id="${names}">x</div><pre>${space}</pre>`)).toEqual(['x', 'x']);
  });

  it('keeps joiners that change letters, drops marks that only steer line breaks', () => {
    expect(texts('<p>نیم‌فاصله 👩‍👧 Donau&shy;dampf&#8203;schiff&#xfeff;</p>')).toEqual(['نیم‌فاصله 👩‍👧 Donaudampfschiff']);
  });
});

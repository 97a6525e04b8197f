import { describe, expect, it } from 'vitest';
import { reasonSentence } from '@/lib/audit/reasons';
import { calibrate, hear, read } from '@/lib/reading';
import { pageFrom } from '../../kit/page';
import { planFrom } from '../../kit/plan';

const plan = planFrom();
const readingOf = (html: string, change: object = {}, url = 'https://brand.test/') => {
  const page = { ...pageFrom(html, { url }), ...change };
  return read(plan, page, { calibration: calibrate([hear(plan, page)]), date: '2026-01-01' });
};
const reason = (html: string, change: object = {}, url?: string) => readingOf(html, change, url).notJudged;
const copy = `<main><h1>Evenings</h1>${'<p>Leave on time and let the night shift run itself while you are at home with the people you love.</p>'.repeat(6)}</main>`;
const titled = (title: string, body: string) => `<title>${title}</title>${body}`;

const walls: [string, string][] = [
  // Sign-in
  ['login-wall', '<h1>Sign in to Northgate</h1><input type="email" placeholder="Email address"><button>Next</button>'],
  ['login-wall', '<h1>Welcome</h1><p>Log in or sign up to see photos from Larkwheel.</p><a href="/login">Log in</a> <a href="/join">Sign up</a>'],
  ['login-wall', '<h1>Anmelden</h1><form><label>E-Mail-Adresse</label><input type="text"><button>Weiter</button></form>'],
  ['login-wall', '<h2>Connectez-vous pour voir ce profil</h2><button>Se connecter</button>'],
  ['login-wall', '<h1>Iniciar sesión</h1><input placeholder="Correo electrónico"><button>Continuar con Google</button>'],
  ['login-wall', '<h1>ログイン</h1><input type="password" placeholder="パスワード"><button>ログイン</button>'],
  ['login-wall', '<h1>This page is password protected</h1><input type="password"><button>Enter</button>'],
  ['login-wall', '<h1>登录后查看更多内容</h1><button>登录</button>'],
  // Age
  ['age-gate', '<h1>Are you over 18?</h1><p>Our drinks are for adults.</p><button>Yes</button><button>No</button>'],
  [
    'age-gate',
    '<p>You must be of legal drinking age to visit this site.</p><button>I am 21 or older</button><a href="https://elsewhere.test/">Exit</a>',
  ],
  [
    'age-gate',
    '<p>Enter your date of birth</p><div><label>Day</label> <input></div><div><label>Month</label> <input></div><div><label>Year</label> <input></div><button>Enter</button>',
  ],
  ['age-gate', '<h2>Bist du schon 18?</h2><button>Ja, bin ich</button><button>Nein</button>'],
  ['age-gate', '<h2>Avez-vous plus de 18 ans ?</h2><button>Oui</button><button>Non</button>'],
  ['age-gate', '<h2>¿Eres mayor de edad?</h2><button>Sí</button><button>No</button>'],
  ['age-gate', '<h2>年齢確認</h2><p>あなたは20歳以上ですか？</p><button>はい</button><button>いいえ</button>'],
  // Consent on a page of its own
  [
    'consent-wall',
    '<h1>Before you continue</h1><p>We use cookies and data to deliver our services.</p><p>Choose how your data is used.</p><button>Accept all</button><button>Reject all</button><a href="/privacy">Privacy</a>',
  ],
  [
    'consent-wall',
    '<h1>Bevor Sie fortfahren</h1><p>Wir verwenden Cookies und Daten.</p><p>Ihre Einwilligung können Sie jederzeit ändern.</p><button>Alle akzeptieren</button><button>Einstellungen</button>',
  ],
  // Domain without a site
  ['parked-domain', '<h1>brand.test</h1><p>This domain is for sale.</p><a href="https://seller.test/">Make an offer</a>'],
  [
    'parked-domain',
    titled('brand.test', '<h1>Buy this domain</h1><h3>Related searches</h3><a href="/a">Bicycles</a><a href="/b">Bicycle repair</a>'),
  ],
  ['parked-domain', '<h1>Welcome to nginx!</h1><p>If you see this page, the web server is successfully installed and working.</p>'],
  ['parked-domain', '<h1>Diese Domain steht zum Verkauf</h1><p>Jetzt ein Angebot machen.</p>'],
  ['parked-domain', '<h1>Ce nom de domaine est à vendre</h1>'],
  ['parked-domain', '<h1>此域名出售</h1><p>请联系我们了解更多信息。</p>'],
  // Maintenance
  ['maintenance', '<h1>We are down for maintenance</h1><p>Please check back in an hour.</p>'],
  ['maintenance', titled('Brand', '<h1>We’ll be back soon</h1><p>Thank you for your patience.</p>')],
  ['maintenance', '<h1>Wartungsarbeiten</h1><p>Unsere Seite ist derzeit nicht erreichbar.</p>'],
  ['maintenance', '<h1>Site en maintenance</h1><p>Nous serons de retour très bientôt.</p>'],
  ['maintenance', '<h1>メンテナンス中</h1><p>ご不便をおかけして申し訳ございません。</p>'],
  // Errors that came as if all were well
  ['error-page', titled('404', '<h1>Oops</h1><p>Try the start page.</p>')],
  ['error-page', '<p>Hmm... this page doesn’t exist. Try searching for something else.</p>'],
  ['error-page', '<h1>Sorry, this page isn’t available.</h1><p>The link you followed may be broken.</p>'],
  ['error-page', '<p>We’re sorry, the requested URL was not found on this server.</p>'],
  ['error-page', '<h1>Seite nicht gefunden</h1><p>Zur Startseite</p>'],
  ['error-page', '<h1>Cette page n’existe pas</h1><p>Retour à l’accueil</p>'],
  ['error-page', '<h1>La página que buscas no existe</h1>'],
  ['error-page', '<h1>お探しのページは見つかりませんでした</h1>'],
  ['error-page', '<h1>503 Service Unavailable</h1>'],
  // Checks for people
  [
    'human-check',
    titled('Just a moment...', '<p>Verify you are human by completing the action below.</p><p>brand.test needs to review your connection.</p>'),
  ],
  ['human-check', '<h1>Ich bin kein Roboter</h1><button>Bestätigen</button>'],
  ['human-check', '<p>请完成人机验证</p>'],
  // Applications that did not start
  ['empty-shell', '<p>You need to enable JavaScript to run this app.</p>'],
  ['empty-shell', titled('Brand', '<p>Loading…</p>')],
  ['empty-shell', '<p>Wird geladen</p>'],
];

describe('walls', () => {
  it.each(walls)('%s: %s', (expected, html) => {
    const reading = readingOf(html);
    expect(reading.notJudged).toBe(expected);
    expect(reading.landings.every(({ state }) => state === 'notJudged')).toBe(true);
  });

  it('a check for people that answers with an error status is a check', () =>
    expect(reason('<h1>One more step</h1><p>Verify you are human.</p>', { responseStatus: 403 })).toBe('human-check'));

  it('a page of its own that a consent tool sends visitors to', () =>
    expect(
      reason('<h1>Your choice</h1><p>We and our partners process your data.</p><button>Agree</button>', {}, 'https://consent.brand.test/v2?to=x'),
    ).toBe('consent-wall'));

  it.each(['consent-wall', 'age-gate', 'parked-domain', 'maintenance', 'login-wall', 'error-page', 'human-check', 'empty-shell'] as const)(
    '%s has a sentence a person understands',
    (one) => expect(reasonSentence(one)).toMatch(/^(?:The|Only) .{20,}\.$/),
  );
});

describe('pages that only speak of such things', () => {
  it.each(walls)('no %s: the same below real copy, %s', (_, html) =>
    expect(reason(`${copy}${copy}${html.replace(/<title>.*<\/title>/, '')}`) ?? 'judged').toBe('judged'),
  );

  it.each([
    // Sign-in as a feature or on the way
    ['sign-in as a feature', '<h1>Sign in once, use everywhere</h1><p>One key opens every door of your office.</p><a href="/trial">Start free</a>'],
    [
      'a sign-in link beside a newsletter field',
      '<header><a href="/login">Sign in</a></header><h1>Warm bread at six</h1><p>We bake while you sleep.</p><input type="email" placeholder="Email address"><button>Subscribe</button>',
    ],
    [
      'a guide to signing in',
      titled('Sign in', '<h1>Sign in</h1><p>Press the key in the corner and choose your team from the list to begin your day.</p>'),
    ],
    [
      'an offer to sign up',
      '<h1>Sign up to hear first</h1><p>New colours every spring, sent to you with a coupon for two.</p><input placeholder="Your email"><button>Sign up</button>',
    ],
    ['copy that says to log in', `${copy}<p>Log in to see your orders.</p><a href="/login">Log in</a>`],
    [
      'ein Anmeldeformular für einen Kurs',
      '<h1>Töpfern für Anfänger</h1><p>Sechs Abende, ein Krug, acht neue Freunde.</p><button>Jetzt anmelden</button>',
    ],
    // Cookies as bread or as a subject
    ['a bakery', '<h1>Cookies that taste of Sunday</h1><p>Butter, oats and a long rest in the oven.</p><button>Order a dozen</button>'],
    [
      'a consent tool',
      '<h1>Cookie consent without the headache</h1><p>Ask once and keep the answer. Visitors accept or reject in one press.</p><a href="/trial">Try it free</a><a href="/prices">See prices</a>',
    ],
    [
      'a page with a cookie bar over copy',
      `${copy}<div class="cookie-banner"><p>We use cookies.</p><button>Accept</button><button>Reject</button></div>`,
    ],
    ['a privacy promise', '<h1>Your data stays yours</h1><p>No cookies, no tracking, no consent banners.</p><a href="/start">Get started</a>'],
    // Age as a subject
    ['toys', '<h1>Blocks for ages 3 and up</h1><p>Small hands build tall towers.</p><button>Add to basket</button>'],
    [
      'a service that checks ages',
      '<h1>Verify your age in three seconds</h1><p>Your customers show a card once and shop in peace.</p><a href="/demo">Book a demo</a>',
    ],
    ['a wine that names the rule', '<h1>A red for cold nights</h1><p>You must be 18 or over to buy this wine.</p><button>Add to basket</button>'],
    [
      'a question with yes and no that is no gate',
      '<h1>Is your roof leaking?</h1><p>Tell us and we come today.</p><button>Yes</button><button>No</button>',
    ],
    ['a birthday club', '<h1>Tell us your birthday</h1><p>Get a cake every year.</p><input placeholder="Name"><button>Join the club</button>'],
    // Domains as a trade
    [
      'a seller of domains',
      '<h1>Find a domain for your shop</h1><p>Every domain comes with mail and a year of help.</p><a href="/search">Search domains</a>',
    ],
    ['a house for sale', '<h1>This house is for sale</h1><p>Four rooms, a garden and a pear tree.</p><a href="/visit">Book a visit</a>'],
    // Maintenance as a trade
    [
      'a boiler service',
      '<h1>Boiler maintenance from a local team</h1><p>We keep your boiler under warranty all year.</p><a href="/quote">Get a quote</a>',
    ],
    [
      'ein Wartungsdienst',
      '<h1>Wartung für Heizungen</h1><p>Einmal im Jahr, an einem Vormittag, zum festen Preis.</p><a href="/termin">Termin buchen</a>',
    ],
    ['a page of a product soon to come', '<h1>Lanterns that never flicker</h1><p>Coming this spring. Leave us your address and see them first.</p>'],
    ['a site about building sites', '<h1>Know what is built next door</h1><p>Plans, dates and cranes of every street on one map.</p>'],
    // Errors as a subject
    ['a post about error pages', '<h1>404: how we designed a page nobody wants to see</h1><p>It took three drawings and a fox.</p>'],
    ['a question', '<h1>Not found what you were looking for?</h1><p>Our gardeners answer until nine.</p><a href="/ask">Ask a gardener</a>'],
    ['a lost page in a novel', '<h1>The page that was not found until spring</h1><p>A story in five parts about a library and its cat.</p>'],
    ['a price of 404', '<h1>404 pieces, one castle</h1><p>Build it in a weekend.</p>'],
    // Checks as a subject
    [
      'a calm app',
      titled(
        'Just a moment',
        '<h1>Just a moment</h1><p>Three breaths between two meetings, and the day is yours again.</p><a href="/get">Get the app</a>',
      ),
    ],
    [
      'a maker of checks',
      '<h1>Tell people from robots without puzzles</h1><p>Visitors prove they are human while they read.</p><a href="/docs">Read the docs</a><a href="/trial">Start free</a>',
    ],
    // Loading and scripts as a subject
    ['a page that loads fast', '<h1>Loading in half a second</h1><p>Your shop opens before they blink.</p>'],
    [
      'a course',
      '<h1>Learn JavaScript from zero</h1><p>Ten evenings with a teacher who answers.</p><a href="/join">Join</a><a href="/plan">See the plan</a><a href="/ask">Ask</a>',
    ],
  ])('%s', (_, html) => expect(reason(html) ?? 'judged').not.toMatch(/wall|gate|parked|maintenance|error|human|shell/));
});

describe('a gate laid over copy', () => {
  const over = (inside: string) => readingOf(`${copy}<div role="dialog" aria-modal="true">${inside}</div>`);
  it.each(['<h2>Sign in to view the full profile</h2><button>Sign in</button>', '<h2>Are you over 18?</h2><button>Yes</button><button>No</button>'])(
    '%s is no copy, and the page is judged without it',
    (html) => {
      const { notJudged, copyWords } = over(html);
      expect(notJudged).toBeUndefined();
      expect(copyWords).toBe(readingOf(copy).copyWords);
    },
  );
  it.each([
    '<h2>Ten per cent off your first lamp</h2><input placeholder="Email"><button>Yes please</button>',
    '<h2>Choose your country</h2><button>France</button>',
  ])('%s is the brand’s own layer', (html) => expect(over(html).copyWords).toBeGreaterThan(readingOf(copy).copyWords));
  it('is named where nothing stands behind it', () =>
    expect(reason('<div role="dialog"><h2>Are you over 18?</h2><button>Yes</button><button>No</button></div>')).toBe('age-gate'));
});

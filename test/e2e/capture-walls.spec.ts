import { reasonSentence } from '@/lib/audit/reasons';
import { faultsInEveryLook } from '../kit/axe';
import { aPage } from '../kit/site';
import { expect, loadPlan, planFor, pressToolbar, rows, test } from '../kit/throughline';

/** What stands before or in place of a page, met in a real browser and shown in its own words. */

const page = (title: string, body: string) => `<!doctype html><html lang="en"><title>${title}</title><body>${body}`;
const WALLS = {
  'login-wall': page('Sign in', '<h1>Sign in to Larkfield</h1><input type="email" placeholder="Email address"><button>Next</button>'),
  'age-gate': page('Larkfield', '<div role="dialog"><h2>Are you over 18?</h2><button>Yes</button><button>No</button></div>'),
  'consent-wall': page(
    'Larkfield',
    '<h1>Before you continue</h1><p>We use cookies and data.</p><p>Choose how your data is used.</p><button>Accept all</button><button>Reject all</button>',
  ),
  'cookie-layer-only': page(
    'Larkfield',
    '<div style="position: fixed"><p>We use cookies to count visits and to know what you like.</p><button>Accept all</button></div>',
  ),
  'parked-domain': page('brand.test', '<h1>brand.test</h1><p>This domain is for sale.</p>'),
  maintenance: page('Larkfield', '<h1>We are down for maintenance</h1><p>Please check back in an hour.</p>'),
  'error-page': page('Larkfield', '<h1>Sorry, this page isn’t available.</h1><p>The link may be broken.</p>'),
  'human-check': page('Just a moment...', '<p>Verify you are human by completing the action below.</p>'),
  'empty-shell': page('Larkfield', '<div id="root"></div><p>You need to enable JavaScript to run this app.</p>'),
} as const;

test('every wall and shell is shown with its own words and nothing on it is judged', async ({ site, throughline, ours }) => {
  test.setTimeout(120_000);
  const kinds = Object.keys(WALLS) as (keyof typeof WALLS)[];
  Object.assign(site.pages, Object.fromEntries(kinds.map((kind) => [`brand.test/${kind}`, WALLS[kind]])));
  await loadPlan(throughline, ours, planFor(Object.fromEntries(kinds.map((kind) => [kind, `http://brand.test/${kind}`]))));
  const panel = await throughline.page('sidepanel.html');
  const tab = await throughline.context.newPage();
  for (const kind of kinds) {
    await tab.goto(`http://brand.test/${kind}`);
    await pressToolbar(throughline, tab);
    await expect(panel.getByText(reasonSentence(kind)), kind).toBeVisible();
  }
  expect((await rows(ours, 'findings')).filter(({ touchpointId }) => touchpointId !== undefined)).toEqual([]);
});

test('a wall met later leaves the verdict standing, and both days are told', async ({ site, throughline, ours }) => {
  site.pages['brand.test/'] = aPage('Your evening belongs to you again', '<a href="/out">Log out</a>');
  await loadPlan(throughline, ours, planFor({ home: 'http://brand.test/' }));
  const panel = await throughline.page('sidepanel.html');
  const tab = await throughline.context.newPage();
  await tab.goto('http://brand.test/');
  await pressToolbar(throughline, tab);
  await expect(panel.getByText(/^read .* signed in · .* px wide · in English$/)).toBeVisible();
  site.pages['brand.test/'] = WALLS['login-wall'];
  await tab.reload();
  await pressToolbar(throughline, tab);
  await expect(panel.getByText(reasonSentence('login-wall'))).toContainText(/^Not read on .* What stands here was read on /);
  await expect(panel.locator('[data-message="calm"]')).toHaveAttribute('data-state', 'present');
  expect(await faultsInEveryLook(panel)).toEqual([]);
});

test('on a profile only the brand’s own words are judged', async ({ site, throughline, ours }) => {
  const post = (name: string, when: string, text: string) => `<article><div>${name}</div><div><a href="/1">${when}</a></div><p>${text}</p></article>`;
  site.pages['harbour.test/@larkfield'] = `<!doctype html><html lang="en"><title>Larkfield (@larkfield@harbour.test) - Harbour</title>
<meta property="og:site_name" content="Harbour"><meta property="og:type" content="profile"><meta property="og:title" content="Larkfield (@larkfield@harbour.test)">
<main><h1>Larkfield</h1><div>@larkfield@harbour.test</div><button>Follow</button><p>Mail that sorts itself, so that your evening belongs to you again, every day of the week.</p>
${post('Larkfield', '3d', 'Rain today.')}${post('Ann Lee', '12d', 'Teams answer from one shared list, and I love it.')}</main>`;
  await loadPlan(throughline, ours, planFor({ profile: 'http://harbour.test/@larkfield' }));
  const tab = await throughline.context.newPage();
  await tab.goto('http://harbour.test/@larkfield');
  await pressToolbar(throughline, tab);
  await expect.poll(async () => (await rows(ours, 'snapshots')).length).toBe(1);
  const [{ snapshot }] = await rows(ours, 'snapshots');
  expect(snapshot.site).toMatchObject({ name: 'Mastodon', fields: { name: 'Larkfield', handle: '@larkfield@harbour.test', action: 'Follow' } });
  const theirs = (snapshot.blocks as { text: string; byOthers?: boolean }[]).filter(({ byOthers }) => byOthers).map(({ text }) => text);
  const panel = await throughline.page('sidepanel.html');
  await tab.bringToFront();
  await expect(panel.getByRole('region', { name: 'What the brand says of itself here' })).toContainText('@larkfield@harbour.test');
  expect(theirs).toEqual(['Larkfield', '3d', 'Rain today.', 'Ann Lee', '12d', 'Teams answer from one shared list, and I love it.']);
});

import { createServer } from 'node:http';

const HOST = 'http://crawl.test';
/** Addresses a sitemap may hold; a long one is split, as sites do. */
const PER_LIST = 400;

const things = ['lamp', 'kettle', 'bench', 'basket', 'ladder', 'blanket', 'mirror', 'shelf', 'clock', 'stool'];
const places = ['kitchen', 'hall', 'garden', 'study', 'attic', 'porch', 'cellar'];
const says = [
  (thing, place) => `The ${thing} for the ${place} is built to be mended, and every part of it can be ordered by itself.`,
  (thing, place) => `We made this ${thing} after asking people what breaks first in a ${place}, and began there.`,
  (thing) => `Oiled twice a year, the ${thing} outlasts the house it was bought for.`,
  (thing, place) => `It comes flat, is put together without tools, and fits a ${place} of any size.`,
  (thing) => `Send the old ${thing} back and we take it apart for those who need a part of it.`,
];

export const crawlPlan = `throughlinePlan: 1
brand: { name: Hollin }
messages:
  - { id: mend, priority: 1, statement: "Built to be mended, every part can be ordered" }
  - { id: back, priority: 2, statement: "We take the old one back" }
  - { id: tools, priority: 3, statement: "Put together without tools" }
channels:
  - { id: shop, name: Shop, type: site, touchpoints: [{ id: home, name: Home, url: "${HOST}/" }] }
`;

/** A shop of that many pages, no two alike, with a sitemap that leads to lists; counts how often each page was asked for. */
export async function serveCrawlSite(count) {
  const asked = new Map();
  const paths = ['/', ...Array.from({ length: count - 1 }, (_, at) => `/item/${at + 1}`)];
  const lists = Array.from({ length: Math.ceil(count / PER_LIST) }, (_, at) => paths.slice(at * PER_LIST, (at + 1) * PER_LIST));
  const answers = new Map([
    [
      '/sitemap.xml',
      xml(
        'sitemapindex',
        lists.map((_, at) => `<sitemap><loc>${HOST}/pages-${at}.xml</loc></sitemap>`),
      ),
    ],
    ...lists.map((list, at) => [
      `/pages-${at}.xml`,
      xml(
        'urlset',
        list.map((path) => `<url><loc>${HOST}${path}</loc></url>`),
      ),
    ]),
  ]);
  const server = createServer(({ url }, response) => {
    const list = answers.get(url);
    const at = paths.indexOf(url);
    response.setHeader('cache-control', 'no-store');
    if (list) return response.writeHead(200, { 'content-type': 'application/xml' }).end(list);
    if (at < 0) return response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
    asked.set(url, (asked.get(url) ?? 0) + 1);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(at));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    sitemap: `${HOST}/sitemap.xml`,
    origins: [`${HOST}/*`],
    asked,
    hostRules: `MAP *.test 127.0.0.1:${server.address().port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const xml = (name, entries) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</${name}>`;

/** About 250 words of copy, with the menu and footer that every page shares. */
function page(at) {
  const thing = things[at % things.length];
  const place = places[at % places.length];
  const title = `The ${thing} for your ${place}, number ${at}`;
  const copy = Array.from({ length: 4 }, (_, part) => {
    const sentences = says.map((_, one) => says[(one + part + at) % says.length](things[(at + one * part) % things.length], place));
    return `<h2>${part + 1}. What the ${place} needs</h2><p>${sentences.slice(0, 3).join(' ')}</p>`;
  });
  const menu = things.map((one, link) => `<li><a href="/item/${link + 1}">${one}</a></li>`).join('');
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><header><nav><ul>${menu}</ul></nav></header>
<main><h1>${title}</h1>${copy.join('\n')}<a href="/basket">Put in the basket</a></main><footer>Hollin, Mill Lane 7</footer></body></html>`;
}

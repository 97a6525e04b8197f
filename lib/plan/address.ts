/** Parameters that say how someone came, not what they see. A trailing `*` stands for any ending. */
const TRACKING = [
  'utm_*',
  'mtm_*',
  'pk_*',
  'hsa_*',
  '_hs*',
  'mc_*',
  'vero_*',
  'oly_*',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'gad_source',
  'gad_campaignid',
  'fbclid',
  'msclkid',
  'yclid',
  'ttclid',
  'twclid',
  'igshid',
  'igsh',
  'li_fat_id',
  'epik',
  'rdt_cid',
  'sccid',
  'mkt_tok',
  '_ga',
  '_gl',
  '_ke',
  'hsctatracking',
  's_cid',
  'wickedid',
];

/** Files a server gives for the folder itself. */
const INDEX_FILE = /\/(index|default)\.(html?|php|aspx?)$/i;

/** A fragment that shows another page. */
const ROUTE = /^#(!|\/.)/;

/** An address as it is compared: what differs without showing another page is taken off. */
export interface Address {
  /** Host in lower case without `www.`, with a port that is not the usual one. */
  host: string;
  /** Without trailing slash; empty for the home page. */
  path: string;
  /** Sorted, without tracking. */
  query: string;
  /** Only where it is a route (`#/pricing`, `#!pricing`). */
  route: string;
}

/** undefined for what is no web address. */
export function addressOf(url: string): Address | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  const kept = [...parsed.searchParams].filter(([name]) => !isTracking(name)).map(([name, value]) => `${name}=${value}`);
  const port = parsed.port && parsed.port !== '80' && parsed.port !== '443' ? `:${parsed.port}` : '';
  return {
    host: parsed.hostname.replace(/^www\./, '').replace(/\.$/, '') + port,
    path: plainPath(parsed.pathname),
    query: kept.sort().join('&'),
    route: ROUTE.test(parsed.hash) ? parsed.hash.replace(/\/$/, '') : '',
  };
}

/** An address as it is written into a plan: without what says how someone came, and without a place within the page. */
export function plainUrl(url: string): string {
  const plain = new URL(url);
  for (const name of new Set(plain.searchParams.keys())) if (isTracking(name)) plain.searchParams.delete(name);
  if (!ROUTE.test(plain.hash) || plain.hash.startsWith('#:~:')) plain.hash = '';
  plain.username = plain.password = '';
  return plain.href;
}

export const sameAddress = (one: Address, other: Address): boolean =>
  one.host === other.host && one.path === other.path && one.query === other.query && one.route === other.route;

/** The host and all below it, as whole labels: notacme.com is not acme.com. */
export const belongsTo = (host: string, owner: string): boolean => {
  const plain = owner.toLowerCase().replace(/^www\./, '');
  return host === plain || host.endsWith(`.${plain}`);
};

export function plainPath(path: string): string {
  const readable = decoded(path)
    .replace(INDEX_FILE, '/')
    .replace(/\/{2,}/g, '/');
  return readable.replace(/\/$/, '');
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING.some((known) => (known.endsWith('*') ? lower.startsWith(known.slice(0, -1)) : lower === known));
}

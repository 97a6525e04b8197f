/** The pattern the browser grants for an address: `https://acme.com/*`. Undefined where no site stands behind it. */
export function originPattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  // Patterns know no ports: a grant holds for the host on every port.
  return /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}/*` : undefined;
}

/** The site of a pattern or address as people name it. */
export const siteName = (pattern: string): string => pattern.replace(/^\*?[a-z*]+:\/\//, '').replace(/\/.*$/, '');

/** Whether a grant covers a pattern: the same site, any of its parents by wildcard, or all sites. */
export function covers(granted: string, pattern: string): boolean {
  const [one, other] = [parts(granted), parts(pattern)];
  if (granted === '<all_urls>') return true;
  if (one.scheme !== '*' && one.scheme !== other.scheme) return false;
  if (one.host === '*' || one.host === other.host) return true;
  const parent = one.host.startsWith('*.') ? one.host.slice(2) : undefined;
  return parent !== undefined && (other.host === parent || other.host.endsWith(`.${parent}`));
}

function parts(pattern: string): { scheme: string; host: string } {
  const [scheme = '', rest = ''] = pattern.split('://');
  return { scheme, host: (rest.split('/')[0] ?? '').replace(/:\d+$/, '') };
}

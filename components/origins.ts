/** The pattern the browser grants for an address: `https://acme.com/*`. Undefined where no site stands behind it. */
export function originPattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  // Patterns know no ports: a grant holds for the host on every port.
  return /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}/*` : undefined;
}

/** The site of a pattern or address as people name it. */
export const siteName = (pattern: string): string => pattern.replace(/^\*?[a-z*]+:\/\//, '').replace(/\/.*$/, '');

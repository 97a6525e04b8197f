import type { Adapter } from '../adapter';

/** Listings in the Chrome Web Store: the summary is the share preview's, the full text stands under "Overview". */
export default {
  name: 'Chrome Web Store',
  kind: 'listing',
  hosts: ['chromewebstore.google.com'],
  path: /^\/detail\//,
  ready: [
    { in: 'title', match: /Chrome/ },
    { in: 'block', level: 1 },
  ],
  fields: {
    name: [
      { in: 'block', level: 1 },
      { in: 'title', match: /^(.+?)\s[-–—]\s[^-–—]*Chrome/ },
    ],
    tagline: [{ in: 'ogDescription' }, { in: 'description' }],
    action: [{ in: 'block', role: 'button', match: /^.*Chrome.*$/ }],
  },
  others: /^(?:Privacy|Datenschutz|Confidentialité|Privacidad|Support)$/i,
} satisfies Adapter;

import type { Adapter } from '../adapter';

/** Listings on Apple's App Store: the subtitle is the first heading below the name; the description has no heading, but stands whole in the structured data. */
export default {
  name: 'App Store',
  kind: 'listing',
  hosts: ['apps.apple.com', 'itunes.apple.com'],
  path: /\/app\//,
  ready: [
    { in: 'title', match: /App\sStore/ },
    { in: 'block', level: 1 },
  ],
  fields: {
    name: [
      { in: 'data', type: /Application$/, key: 'name' },
      { in: 'block', level: 1 },
    ],
    tagline: [
      {
        in: 'block',
        level: 2,
        match:
          /^(?!(?:Screenshots|iPhone|iPad|Mac|Apple|What[’']s New|Preview|Ratings|App Privacy|Information|Description|Bildschirmfotos|Neuheiten|Nouveautés|Novedades|Novità|Featured)).{3,60}$/i,
      },
    ],
    about: [{ in: 'data', type: /Application$/, key: 'description' }],
  },
  others: /^(?:App Privacy|App[- ]Datenschutz|Featured in|Supports|Top in-app|In-App)/i,
} satisfies Adapter;

import type { Adapter } from '../adapter';

/** Company pages on LinkedIn: shown to strangers, the description counts followers, then gives tagline and text parted by a bar. */
export default {
  name: 'LinkedIn',
  kind: 'profile',
  hosts: ['linkedin.com'],
  path: /^\/(?:company|showcase|school)\/[^/]+(?:\/(?:about|posts))?\/?$/,
  ready: [
    { in: 'title', match: /\|\s*LinkedIn$/ },
    { in: 'block', level: 1 },
  ],
  fields: {
    name: [{ in: 'title', match: /^(?:\(\d+\+?\)\s*)?(.+?)(?:: (?:Overview|About|Posts))?\s*\|\s*LinkedIn$/ }],
    tagline: [
      { in: 'ogDescription', match: /LinkedIn\.\s+(.+?)\s+\|/ },
      { in: 'description', match: /LinkedIn\.\s+(.+?)\s+\|/ },
      { in: 'data', type: /^Organization$/, key: 'slogan' },
    ],
    about: [
      { in: 'block', under: /^(?:About(?: us)?|Overview|Über uns|Info|À propos|Acerca de|Sobre nosotros|Chi siamo|Sobre)$/i, match: /^.{60,}$/s },
    ],
    link: [{ in: 'data', type: /^Organization$/, key: 'sameAs' }],
  },
  others: /^(?:Updates|Posts|Recent|Page posts|Aktuelles|Beiträge|Actualités|Publicaciones|Aggiornamenti|Affiliated|Funding|Sign in to see)/i,
} satisfies Adapter;

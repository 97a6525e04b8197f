import type { Adapter } from '../adapter';

/** Listings on Google Play: the name and short description stand in the structured data, the full one under "About this app". */
export default {
  name: 'Google Play',
  kind: 'listing',
  hosts: ['play.google.com'],
  path: /^\/store\/apps\/details/,
  ready: [
    { in: 'title', match: /Google Play/ },
    { in: 'block', level: 1 },
  ],
  fields: {
    name: [
      { in: 'data', type: /Application$/, key: 'name' },
      { in: 'title', match: /^(.+?)\s[-–—]\s[^-–—]*Google Play/ },
    ],
    tagline: [{ in: 'data', type: /Application$/, key: 'description' }, { in: 'ogDescription' }, { in: 'description' }],
    action: [
      {
        in: 'block',
        role: 'button',
        match: /^(?:Install|Installieren|Installer|Instalar|Installa|Installeren|Zainstaluj|Установить|インストール|安装|설치)/i,
      },
    ],
  },
  others: /^(?:Data safety|Datensicherheit|Sécurité des données|Seguridad de los datos|App support|Top charts)/i,
} satisfies Adapter;

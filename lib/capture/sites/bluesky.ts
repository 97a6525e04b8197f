import type { Adapter } from '../adapter';

/** Profiles on Bluesky: title, handle and biography stand in the share preview; the page itself has few roles. */
export default {
  name: 'Bluesky',
  kind: 'profile',
  hosts: ['bsky.app'],
  path: /^\/profile\/[^/]+\/?$/,
  ready: [{ in: 'ogTitle', match: /\(@[^)\s]+\)/ }],
  fields: {
    name: [{ in: 'ogTitle', match: /^(.*?) \(@/ }],
    handle: [{ in: 'ogTitle', match: /\((@[^)\s]+)\)/ }],
    tagline: [{ in: 'ogDescription' }, { in: 'description' }],
    action: [{ in: 'block', role: 'button', match: /^[+\s]*(?:Follow|Folgen|Suivre|Seguir|Segui|フォロー)/i }],
  },
} satisfies Adapter;

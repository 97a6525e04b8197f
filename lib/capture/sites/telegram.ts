import type { Adapter } from '../adapter';

/** The public face of a Telegram channel: all of it stands in the share preview. */
export default {
  name: 'Telegram',
  kind: 'profile',
  hosts: ['t.me', 'telegram.me'],
  path: /^\/(?:s\/)?\w{4,}\/?$/,
  ready: [{ in: 'ogTitle' }, { in: 'title', match: /Telegram/ }],
  fields: {
    name: [{ in: 'ogTitle' }],
    handle: [{ in: 'title', match: /(@\w+)/ }],
    tagline: [{ in: 'ogDescription' }],
    action: [{ in: 'block', match: /^(?:View in|Open in|Send Message|Join|Preview)(?!\p{L}).{0,20}$/iu }],
  },
  furniture: /Telegram/,
} satisfies Adapter;

import type { Adapter } from '../adapter';

/** Profiles on Mastodon and its kin, on anyone's server: told by the full address in the share preview, which also counts posts before the biography. */
export default {
  name: 'Mastodon',
  kind: 'profile',
  hosts: ['*'],
  path: /^\/(?:@[\w.]+(?:@[\w.-]+)?|web\/@[\w.@-]+)\/?$/,
  ready: [{ in: 'ogTitle', match: /\(@[^)\s@]+@[^)\s]+\)/ }],
  fields: {
    name: [{ in: 'ogTitle', match: /^(.*?) \(@/ }],
    handle: [{ in: 'ogTitle', match: /\((@[^)\s]+)\)/ }],
    tagline: [{ in: 'ogDescription', match: /\d.{0,90}? · (.+)$/s }],
  },
} satisfies Adapter;

import type { Adapter } from '../adapter';

/** Profiles on Instagram: mostly walled; name, handle and biography stand in the share preview. */
export default {
  name: 'Instagram',
  kind: 'profile',
  hosts: ['instagram.com'],
  path: /^\/(?!(?:p|reel|reels|explore|accounts|stories|direct|about)(?:\/|$))[\w.]+\/?$/,
  ready: [{ in: 'ogTitle', match: /\(@[\w.]+\)/ }],
  fields: {
    name: [{ in: 'ogTitle', match: /^(.*?) \(@/ }],
    handle: [{ in: 'ogTitle', match: /\((@[\w.]+)\)/ }],
    tagline: [{ in: 'description', match: /Instagram: ["“](.+)["”]\s*$/s }],
  },
} satisfies Adapter;

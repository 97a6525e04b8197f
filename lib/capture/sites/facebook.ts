import type { Adapter } from '../adapter';

/** Pages on Facebook: the share preview counts likes, then gives the introduction. */
export default {
  name: 'Facebook',
  kind: 'profile',
  hosts: ['facebook.com'],
  path: /^\/(?!(?:login|watch|groups|events|marketplace|photo|help|policies|home|settings|messages)(?:[/.]|$))(?:[\w.]+(?:\/about)?|p\/[^/]+|people\/[^/]+\/\d+)\/?$/,
  ready: [{ in: 'ogTitle' }, { in: 'block', match: /./ }],
  fields: {
    name: [{ in: 'ogTitle', match: /^(.+?)(?: \| .*)?$/ }],
    tagline: [{ in: 'ogDescription', match: /(?:talking about this|were here|sprechen darüber|en parlent|están hablando de esto)\.\s*(.+)$/s }],
  },
} satisfies Adapter;

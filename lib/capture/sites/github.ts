import type { Adapter } from '../adapter';

/** A repository's page: its description stands in the title and beside the files, its own words are the README. */
export default {
  name: 'GitHub',
  kind: 'listing',
  hosts: ['github.com'],
  path: /^\/(?!(?:orgs|topics|search|settings|sponsors|features|about|marketplace|login|join)\/)[\w.-]+\/[\w.-]+\/?$/,
  ready: [{ in: 'title', match: /^(?:GitHub - )?[\w.-]+\/[\w.-]+/ }],
  fields: {
    name: [{ in: 'path', match: /^\/[\w.-]+\/([\w.-]+)/ }],
    handle: [{ in: 'path', match: /^\/([\w.-]+\/[\w.-]+)/ }],
    tagline: [
      { in: 'title', match: /^(?:GitHub - )?[\w.-]+\/[\w.-]+: (.+?)(?: · GitHub)?$/ },
      { in: 'block', under: /^About$/, role: 'paragraph' },
    ],
  },
  own: /^README/i,
  others:
    /^(?:Latest commit|History|Git stats|Files|Folders and files|Releases|Packages|Contributors|Languages|Used by|Deployments|Footer)(?:\s*\d[\d,.]*)?$/i,
} satisfies Adapter;

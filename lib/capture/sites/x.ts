import type { Adapter } from '../adapter';

/** Profiles on X: name and handle stand in the title, the biography in the structured data or right below the handle. */
export default {
  name: 'X',
  kind: 'profile',
  hosts: ['x.com', 'twitter.com'],
  path: /^\/(?!(?:home|explore|search|login|i|settings|notifications|messages|hashtag|intent|share|tos|privacy)(?:\/|$))\w{1,15}\/?$/,
  ready: [{ in: 'title', match: /\(@\w+\)/ }],
  fields: {
    name: [{ in: 'title', match: /^(?:\(\d+\+?\) )?(.+?) \(@/ }],
    handle: [{ in: 'title', match: /\((@\w+)\)/ }],
    tagline: [{ in: 'data', type: /^ProfilePage$/, key: 'description' }],
    action: [{ in: 'block', role: 'button', match: /^(?:Follow|Subscribe|Folgen|Suivre|Seguir|Segui|フォロー)/i }],
  },
  furniture: /^(?:Joined|Seit|A rejoint|Se unió|Iscrizione|Born|Translate bio)(?!\p{L})/iu,
} satisfies Adapter;

import type { Adapter } from '../adapter';

/** Profiles on Dribbble: the description gives name, biography and an invitation, parted by bars. */
export default {
  name: 'Dribbble',
  kind: 'profile',
  hosts: ['dribbble.com'],
  path: /^\/(?!(?:shots|designers|jobs|search|signup|session|tags|stories|pro)(?:\/|$))[\w-]+(?:\/(?:about|services|shots))?\/?$/,
  ready: [{ in: 'title', match: /\|\s*Dribbble$/ }],
  fields: {
    name: [{ in: 'ogTitle' }, { in: 'title', match: /^(.+?)\s*\|\s*Dribbble$/ }],
    tagline: [{ in: 'description', match: /^[^|]+\|\s+(.+?)\s+\|\s+Connect/s }],
    action: [{ in: 'block', match: /^(?:Get in touch|Hire|Message|Follow).{0,20}$/i }],
  },
} satisfies Adapter;

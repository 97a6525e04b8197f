import { z } from '../../zod';
import { id, ids, itemId, share, text } from './fields';

const stages = ['unaware', 'aware', 'considering', 'buying', 'using', 'advocating'] as const;
const channelTypes = ['site', 'landing', 'social', 'email', 'store', 'ads', 'docs', 'partner', 'pr', 'sales', 'other'] as const;
const fundings = ['paid', 'owned', 'earned'] as const;

const viewAs = z
  .strictObject({
    signedIn: z.boolean().optional().describe('true where one must be signed in to see it.'),
    country: text.optional().describe('Country it is seen from.'),
    device: text.optional().describe('Device it is seen on, such as phone.'),
  })
  .meta({ title: 'way of viewing' });

export const touchpoint = z
  .strictObject({
    id: itemId,
    name: text.describe('What the team calls it. Every touchpoint has its own name.'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Its full address, such as https://acme.example/pricing. Left out for copy that is pasted in.'),
    match: text.optional().describe('A pattern for several addresses, such as acme.example/blog/*.'),
    messages: z.array(id).optional().describe('The messages it owes, instead of what its channel owes.'),
    variantOf: id.optional().describe('The touchpoint it deliberately differs from: another market, segment or test.'),
    viewAs: viewAs.optional().describe('Who must be looking: signed in, from which country, on which device.'),
  })
  .meta({ title: 'touchpoint' });

const benefitShare = z
  .strictObject({
    min: share.optional().describe('At least this share of benefits: 0.4 is 40 %.'),
    max: share.optional().describe('At most this share of benefits: 0.8 is 80 %.'),
  })
  .meta({ title: 'benefit share' });

export const channel = z
  .strictObject({
    id: itemId,
    name: text.describe('What the team calls it.'),
    type: z.enum(channelTypes).default('other').describe('What kind of channel it is.'),
    funding: z.enum(fundings).optional().describe('Paid, owned or earned.'),
    stages: z.array(z.enum(stages)).default([]).describe('The stages of the decision it serves.'),
    audiences: ids.describe('The audiences it reaches.'),
    role: text.optional().describe('The one job that this channel does for the whole.'),
    owner: text.optional().describe('Who answers for it.'),
    callToAction: text.optional().describe('What people should do there.'),
    balance: z
      .strictObject({ benefitShare: benefitShare.describe('The planned range.') })
      .meta({ title: 'balance' })
      .optional()
      .describe('How much of its copy should speak of benefits rather than features.'),
    touchpoints: z.array(touchpoint).default([]).describe('Its pages, profiles, listings and pieces of copy.'),
  })
  .meta({ title: 'channel' });

import { z } from '../../zod';
import { date, ids, itemId, plainOr, text, texts } from './fields';

const messageKinds = ['idea', 'benefit', 'feature', 'proof', 'offer'] as const;

const phrasing = plainOr('phrasing', { language: text.optional().describe('Language of this wording, such as en or de.') });

export const message = z
  .strictObject({
    id: itemId,
    priority: z
      .int()
      .min(1)
      .optional()
      .describe('1 is the message that matters most; several may share a number. Left out, its place in the list counts.'),
    statement: text.describe('What the audience must believe, in one sentence.'),
    kind: z.enum(messageKinds).optional().describe('Idea, benefit, feature, proof or offer.'),
    phrasings: z.array(phrasing).default([]).describe('Approved wordings: each one makes the reading of your pages better.'),
    contradictions: texts.describe('What must not be said, because it cannot be true together with the message.'),
    audiences: ids.describe('The audiences it is for.'),
    channels: ids.describe(
      'The channels that must carry it. Left empty, priority 1 is owed everywhere, the others on sites, landing pages and stores.',
    ),
    from: date.optional().describe('First day it may be said, as 2026-11-01.'),
    until: date.optional().describe('Last day it may be said, as 2026-11-30.'),
    proof: ids.describe('The claims that prove it.'),
  })
  .meta({ title: 'message' });

export const feature = z
  .strictObject({
    id: itemId,
    name: text.describe('What the product has or does.'),
    benefit: text.optional().describe('How this feature solves the customer’s problem.'),
  })
  .meta({ title: 'feature' });

export const benefit = plainOr('benefit', { id: itemId });

export const claim = z
  .strictObject({
    id: itemId,
    text: text.describe('The claim, word for word.'),
    status: z.enum(['approved', 'retired']).describe('May it be made, or has it been withdrawn?'),
    source: text.optional().describe('What proves it: a study, a report, a contract.'),
    replacement: text.optional().describe('What to say instead of a retired claim.'),
    until: date.optional().describe('Last day it may be made, as 2026-11-30.'),
  })
  .meta({ title: 'claim' });

export const term = z
  .strictObject({
    id: itemId,
    use: text.describe('The word to use.'),
    insteadOf: z.array(text).min(1).describe('The words it replaces.'),
    why: text.optional().describe('Why, in one sentence.'),
  })
  .meta({ title: 'term' });

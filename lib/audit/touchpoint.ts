import { type Channel, type Touchpoint, whyByHand } from '@/lib/plan';
import type { AuditedTouchpoint } from './types';

/** A touchpoint's place in the plan, in the audit's words. */
export function touchpointFrame(touchpoint: Touchpoint, channel: Channel) {
  return {
    touchpointId: touchpoint.id,
    name: touchpoint.name,
    ...(touchpoint.url && { url: touchpoint.url }),
    channelId: channel.id,
    channel: channel.name,
    channelType: channel.type,
    ...(channel.funding && { funding: channel.funding }),
    ...(channel.role && { role: channel.role }),
    ...(channel.owner && { owner: channel.owner }),
    ...(channel.callToAction && { callToAction: channel.callToAction }),
    ...(touchpoint.variantOf && { variantOf: touchpoint.variantOf }),
  } satisfies Partial<AuditedTouchpoint>;
}

/** A planned touchpoint that brought no document, so that it is on the audit and never lost. */
export function unscanned(touchpoint: Touchpoint, channel: Channel, reason: string | undefined): AuditedTouchpoint {
  return {
    ...touchpointFrame(touchpoint, channel),
    status: 'notScanned',
    reason: reason ?? unvisited(touchpoint, channel),
    landings: [],
    owed: [],
    balance: { benefitShare: null, counts: { feature: 0, benefit: 0, mixed: 0, proof: 0, cta: 0, other: 0 }, undecided: 0, sentences: [] },
    facts: [],
    actions: [],
    outcomes: [],
    unseen: [],
    copyWords: 0,
    hearing: {},
  };
}

function unvisited(touchpoint: Touchpoint, channel: Channel): string {
  const why = whyByHand(touchpoint, channel);
  if (why) return `${why} Open it yourself and read it there.`;
  return touchpoint.url ? 'Nobody has looked at it yet.' : 'It has no address in the plan: paste its copy.';
}

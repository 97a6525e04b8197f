import type { Proposal, Proposed, SeenAt } from '@/lib/audit';
import type { Accepted, DocumentPlace, Plan } from '@/lib/plan';
import type { Chosen } from './use-chosen';

/** The setting that keeps what was taken. */
export const chosenKey = (planId: string): string => `fromLive:${planId}`;

/** What was taken of a proposal, ready to become a draft. Pages outside the gathered plan come as touchpoints without an id. */
export function acceptedFrom({ brand, channels }: Pick<Plan, 'brand' | 'channels'>, proposal: Proposal, chosen: Chosen): Accepted {
  const known = new Set(channels.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id)));
  const inOrder = (texts: readonly string[], all: readonly Proposed[]) =>
    texts.flatMap((text) => all.find((one) => one.text === text) ?? []).map((one) => ({ ...one, place: placeOf(one.seen[0]) }));
  return {
    brand: { name: brand.name, hosts: brand.hosts },
    messages: inOrder(chosen.messages, proposal.messages),
    features: inOrder(chosen.features, proposal.features),
    claims: inOrder(chosen.claims, proposal.claims),
    channels: proposal.channels.map(({ name, type, callToAction, touchpoints }) => ({
      name,
      type,
      ...(callToAction && { callToAction: { text: callToAction.text, place: placeOf(callToAction.seen[0]) } }),
      touchpoints: touchpoints
        .filter(({ touchpointId }) => !chosen.leftOut.includes(touchpointId))
        .map(({ touchpointId, name: called, url }) => ({ ...(known.has(touchpointId) && { id: touchpointId }), name: called, url })),
    })),
  };
}

const placeOf = (seen: SeenAt | undefined): DocumentPlace => (seen ? { address: seen.url } : {});

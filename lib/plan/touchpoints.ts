import { addressOf, sameAddress } from './address';
import { covers, precision } from './match';
import type { Channel, Plan, Touchpoint } from './schema';

export interface PlannedTouchpoint {
  touchpoint: Touchpoint;
  channel: Channel;
}

/** Every touchpoint with its channel, in the order of the plan. */
export const planTouchpoints = (plan: Plan): PlannedTouchpoint[] =>
  plan.channels.flatMap((channel) => channel.touchpoints.map((touchpoint) => ({ touchpoint, channel })));

/**
 * The touchpoint that a page is. Differences that show no other page do not count: scheme, `www.`, trailing slash,
 * fragment, tracking parameters, index files. An address wins over a pattern, the longer pattern over the shorter,
 * an original over its variant.
 */
export function touchpointFor(plan: Plan, url: string): PlannedTouchpoint | undefined {
  const address = addressOf(url);
  if (!address) return undefined;
  const all = planTouchpoints(plan);
  const exact = all.filter(({ touchpoint }) => {
    const own = touchpoint.url === undefined ? undefined : addressOf(touchpoint.url);
    return own !== undefined && sameAddress(own, address);
  });
  if (exact.length > 0) return exact.find(({ touchpoint }) => touchpoint.variantOf === undefined) ?? exact[0];
  const covering = all.filter(({ touchpoint }) => touchpoint.match !== undefined && covers(touchpoint.match, address));
  return covering.toSorted((one, other) => precision(other.touchpoint.match ?? '') - precision(one.touchpoint.match ?? ''))[0];
}

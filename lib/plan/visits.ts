import { belongsTo } from './address';
import { platforms } from './platforms';
import type { Channel, Plan, Touchpoint } from './schema';
import { planTouchpoints } from './touchpoints';

/** Why a touchpoint is opened by the person rather than visited by a scan; undefined where a scan may visit it. */
export function whyByHand(touchpoint: Pick<Touchpoint, 'url' | 'match'>, channel: Pick<Channel, 'type' | 'funding'>): string | undefined {
  if (touchpoint.url === undefined)
    return touchpoint.match === undefined ? undefined : 'The plan knows a pattern of addresses here, not one address.';
  const host = URL.canParse(touchpoint.url) ? new URL(touchpoint.url).hostname : '';
  const platform = platforms.find(({ hosts }) => hosts.some((owner) => belongsTo(host, owner)));
  if (platform) return `${platform.name} does not welcome automated visits.`;
  if (channel.funding === 'earned' || (channel.funding === undefined && (channel.type === 'pr' || channel.type === 'partner')))
    return 'The page belongs to someone else.';
  return undefined;
}

/** Is this touchpoint opened by the person, and read on that visit? Copy without an address is pasted in and opens nowhere. */
export const opensByHand = (touchpoint: Pick<Touchpoint, 'url' | 'match'>, channel: Pick<Channel, 'type' | 'funding'>): boolean =>
  whyByHand(touchpoint, channel) !== undefined;

/** Origins that a scan of the plan's touchpoints visits, each once. */
export function planHosts(plan: Plan): string[] {
  const origins = planTouchpoints(plan).flatMap(({ touchpoint, channel }) => {
    if (touchpoint.url === undefined || opensByHand(touchpoint, channel)) return [];
    return URL.canParse(touchpoint.url) ? [new URL(touchpoint.url).origin] : [];
  });
  return [...new Set(origins)];
}

import { plainUrl } from './address';
import { normalise } from './normalise';
import type { Plan } from './schema';
import { sameQuote, withoutTaught } from './teaching';
import { planTouchpoints } from './touchpoints';

/** Longest name made from a page's title; characters. */
const LONGEST_NAME = 60;

/**
 * The plan with one more touchpoint in a channel, and its id; what only says how someone came is taken off its address.
 * The same plan where the channel is gone.
 */
export function withTouchpoint(plan: Plan, channelId: string, { name, url }: { name: string; url: string }): { plan: Plan; touchpointId?: string } {
  const channel = plan.channels.find(({ id }) => id === channelId);
  if (!channel) return { plan };
  const bare = withoutTaught(plan);
  const taken = new Set(planTouchpoints(plan).map(({ touchpoint }) => touchpoint.name.toLowerCase()));
  const added = { name: unused(name, taken), url: plainUrl(url) };
  const channels = bare.channels.map((one) => (one.id === channelId ? { ...one, touchpoints: [...one.touchpoints, added] } : one));
  const next = normalise({ ...bare, channels });
  return { plan: next, touchpointId: planTouchpoints(next).find(({ touchpoint }) => touchpoint.name === added.name)?.touchpoint.id };
}

/** The plan without this touchpoint. */
export const withoutTouchpoint = (plan: Plan, touchpointId: string): Plan => ({
  ...plan,
  channels: plan.channels.map((channel) => ({ ...channel, touchpoints: channel.touchpoints.filter(({ id }) => id !== touchpointId) })),
});

/** A touchpoint's name from its page's title: the part that is not the brand's. */
export function nameFromTitle(title: string, url: string, brand: string): string {
  const parts = title
    .split(/\s+[|–—·•:»-]\s+|\s*[|·•»]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  const own = parts.find((part) => part.toLowerCase() !== brand.toLowerCase()) ?? parts[0];
  const { hostname, pathname } = new URL(url);
  const name = own ?? `${hostname}${pathname}`.replace(/\/$/, '');
  if (name.length <= LONGEST_NAME) return name;
  const space = name.lastIndexOf(' ', LONGEST_NAME);
  return name.slice(0, space > 0 ? space : LONGEST_NAME);
}

/** The plan with this claim withdrawn: one it has changes its status, another joins. The same plan where it is withdrawn already. */
export function withRetiredClaim(plan: Plan, text: string, replacement?: string): Plan {
  const claim = text.trim().replace(/\s+/g, ' ');
  const instead = replacement?.trim().replace(/\s+/g, ' ') || undefined;
  const known = plan.claims.find((one) => sameQuote(one.text) === sameQuote(claim));
  if (claim === '' || known?.status === 'retired') return plan;
  const retired = { text: claim, status: 'retired' as const, ...(instead && { replacement: instead }) };
  const bare = withoutTaught(plan);
  const claims = known
    ? bare.claims.map((one) => (one.id === known.id ? { ...one, status: 'retired' as const, ...(instead && { replacement: instead }) } : one))
    : [...bare.claims, retired];
  return normalise({ ...bare, claims });
}

function unused(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} ${number}`;
  return free;
}

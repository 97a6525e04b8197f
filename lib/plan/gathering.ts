import { plainUrl } from './address';
import { normalise } from './normalise';
import { PLAN_VERSION, type Plan, planFile } from './schema';

/** A plan that holds a brand's name and addresses alone: its pages are read so that a draft can be made of what they say. */
export function gatheringPlan(brand: string, urls: readonly string[], channel: string): Plan {
  const taken = new Set<string>();
  const touchpoints = [...new Set(urls.map(plainUrl))].map((url) => ({ name: unused(nameOf(url), taken), url }));
  const hosts = [...new Set(touchpoints.map(({ url }) => new URL(url).hostname.replace(/^www\./, '')))];
  // Read as a whole plan, so that every part is there; the message it needs for that is taken out again.
  const written = planFile.parse({
    throughlinePlan: PLAN_VERSION,
    brand: { name: brand, hosts },
    messages: [{ statement: brand }],
    channels: [{ name: channel, type: 'site', touchpoints }],
  });
  return { ...normalise(written), messages: [] };
}

/** The format of a draft that was made of live pages; a revision that comes from one names it as its source. */
export const LIVE = 'live';

/** Pages are being read for it and nothing is proposed yet, so there is nothing to hold them against. */
export const isGathering = ({ messages }: Pick<Plan, 'messages'>): boolean => messages.length === 0;

function nameOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return decodeURIComponent(pathname.replace(/\/$/, '').replace(/%(?![\da-f]{2})/gi, '%25')) || hostname.replace(/^www\./, '');
}

function unused(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} ${number}`;
  taken.add(free.toLowerCase());
  return free;
}

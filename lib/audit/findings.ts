import type { Check, Found, Severity } from '@/lib/checks';
import { type Channel, escalatesTo, type Plan, planTouchpoints, type Touchpoint } from '@/lib/plan';
import type { Landing } from '@/lib/reading';
import { fingerprints } from './fingerprint';
import type { Finding } from './types';

/** Where a check ran; empty for the plan and for all touchpoints together. */
export interface Ground {
  plan: Plan;
  at?: { touchpoint: Touchpoint; channel: Channel; landings: Landing[]; owed: { message: string; because: string }[] };
}

/** What a check found, dressed for people: words, place, owner, fingerprint. Rank comes last, over all checks together. */
export function findingsOf(check: Check, found: Found[], { plan, at }: Ground): Finding[] {
  const prints = fingerprints(check, found, at?.touchpoint.id);
  const seen = new Set<string>();
  return found.flatMap((each, index) => {
    const print = prints[index] as string;
    if (seen.has(print)) return [];
    seen.add(print);
    const because = at?.owed.find(({ message }) => message === each.about?.message)?.because;
    const channels = at || check.scope === 'plan' ? [] : channelsOf(plan, each);
    const above = channels.length > 1 ? escalatesTo(plan) : undefined;
    const owner = above?.to ?? ownerOf(plan, each, at?.channel);
    return [
      {
        ...each,
        fingerprint: print,
        check: check.id,
        scope: check.scope ?? 'page',
        element: check.element,
        severity: each.severity ?? check.severity,
        certainty: each.certainty ?? 'confirmed',
        title: check.title,
        why: check.why,
        rank: 0,
        ...(at && { touchpointId: at.touchpoint.id, touchpoint: at.touchpoint.name, channelId: at.channel.id, channel: at.channel.name }),
        ...(owner && { owner }),
        ...(channels.length > 1 && { escalated: { channels, ...(above?.rule && { rule: above.rule }) } }),
        ...(because && { because }),
      },
    ];
  });
}

/** The channels whose touchpoints its evidence comes from, in the plan's order. */
function channelsOf(plan: Plan, { evidence, values }: Found): string[] {
  const named = new Set([...evidence.map(({ touchpoint }) => touchpoint), ...(values ?? []).map(({ touchpoint }) => touchpoint)]);
  const at = planTouchpoints(plan).filter(({ touchpoint: { id, name } }) => named.has(id) || named.has(name));
  return [...new Set(at.map(({ channel }) => channel.name))];
}

/** Whoever owns the channel it stands on or is about; else whoever decides. */
function ownerOf(plan: Plan, { about }: Found, channel?: Channel): string | undefined {
  const named =
    plan.channels.find(({ id }) => id === about?.channel) ??
    plan.channels.find(({ touchpoints }) => touchpoints.some(({ id }) => id === about?.touchpoint));
  return (channel ?? named)?.owner ?? plan.governance?.decides;
}

const weight: Record<Severity, number> = { critical: 4, serious: 3, moderate: 2, minor: 1 };

/** Weightiest first, with ranks: sure before unsure, then severity, priority of the message, confidence of its landing. */
export function ranked(findings: Finding[], plan: Plan, landings: Landing[] = []): Finding[] {
  const priority = new Map(plan.messages.map((message) => [message.id, message.priority]));
  const confidence = new Map(landings.map((landing) => [landing.message, landing.confidence]));
  const order = (finding: Finding): number[] => [
    finding.certainty === 'confirmed' ? 0 : 1,
    -weight[finding.severity],
    priority.get(finding.about?.message ?? '') ?? Number.MAX_SAFE_INTEGER,
    -(confidence.get(finding.about?.message ?? '') ?? 1),
  ];
  return findings
    .map((finding) => ({ finding, order: order(finding) }))
    .sort((one, other) => compare(one.order, other.order) || (one.finding.fingerprint < other.finding.fingerprint ? -1 : 1))
    .map(({ finding }, at) => ({ ...finding, rank: at + 1 }));
}

function compare(one: number[], other: number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] as number) - (other[at] as number);
}

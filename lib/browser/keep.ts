import { conditionsOf, judgePage, unscanned, wallMet } from '@/lib/audit';
import { contentHash, type PageSnapshot } from '@/lib/capture';
import { type Channel, type Plan, planTouchpoints, type Touchpoint, touchpointFor } from '@/lib/plan';
import {
  type AttemptRow,
  latestSnapshot,
  livingCalibration,
  type Revision,
  type SnapshotRow,
  saveAttempt,
  saveSnapshot,
  saveTouchpoint,
  seenAgain,
  touchpointVerdict,
} from '@/lib/store';
import { today } from './clock';
import { isGone, reasons } from './scan/reasons';

/** Where a page belongs: a touchpoint of the plan, or a page outside it. */
export interface Place {
  touchpoint: Touchpoint;
  channel: Channel;
  offPlan?: boolean;
}

/** The plan's touchpoint for this address, or a place of its own outside the plan. */
export async function placeFor(plan: Plan, url: string, title: string, channelId?: string): Promise<Place> {
  return touchpointFor(plan, url) ?? outside(url, title, plan, channelId);
}

export const placeOf = (plan: Plan, touchpointId: string): Place | undefined =>
  planTouchpoints(plan).find(({ touchpoint }) => touchpoint.id === touchpointId);

const NO_CHANNEL: Channel = { id: 'outside', name: 'Not in the plan', type: 'other', stages: [], audiences: [], touchpoints: [] };

/** A page that the plan does not name: held against it all the same, as a page of this channel if any; left out of coverage and report. */
export async function outside(url: string, title: string, plan?: Plan, channelId?: string): Promise<Place> {
  const { hostname, pathname } = new URL(url);
  return {
    touchpoint: { id: `${OUTSIDE}${await shortHash(url.split('#')[0] ?? url)}`, name: title || hostname + pathname, url },
    channel: plan?.channels.find(({ id }) => id === channelId) ?? NO_CHANNEL,
    offPlan: true,
  };
}

/** Ids of pages outside the plan begin with it. */
const OUTSIDE = 'page:';
/** And ids of drafts outside it. */
const DRAFT = 'draft:';

/** Whether this is the id of something the plan does not name. */
export const isOutside = (id: string): boolean => id.startsWith(OUTSIDE) || id.startsWith(DRAFT);

/** A draft the plan does not name: held against the channel it is meant for, left out of coverage and report. */
export function draftPlace(plan: Plan, id: string, { title, draft, blocks }: PageSnapshot): Place {
  const name = title || blocks.find(({ role }) => role === 'heading')?.text || draft?.name || blocks[0]?.text || '';
  return {
    touchpoint: { id, name: name.slice(0, 120) },
    channel: plan.channels.find((channel) => channel.id === draft?.channel) ?? NO_CHANNEL,
    offPlan: true,
  };
}

/** Where something outside the plan belongs, judged again from what is stored of it. */
export const outsideAgain = async (plan: Plan, { touchpointId, url, snapshot, channelId }: SnapshotRow): Promise<Place> =>
  snapshot.draft ? draftPlace(plan, touchpointId, snapshot) : outside(url, snapshot.title, plan, channelId);

/**
 * Stores a snapshot and its verdict. Content that was judged by this very revision is not judged again. A wall or an error never
 * takes the place of an earlier good reading: that visit is kept as an attempt, and answered with its sentence.
 */
export async function keepReading(revision: Revision, place: Place, snapshot: PageSnapshot): Promise<{ unchanged: boolean; attempt?: string }> {
  const { planId, plan } = revision;
  const touchpointId = place.touchpoint.id;
  const [hash, before, verdict] = await Promise.all([
    contentHash(snapshot),
    latestSnapshot(planId, touchpointId),
    touchpointVerdict(planId, touchpointId),
  ]);
  // A page outside the plan stays with the channel it was given, also when it is read again without one.
  const channelId = !place.offPlan || snapshot.draft ? undefined : place.channel === NO_CHANNEL ? before?.channelId : place.channel.id;
  const channel = plan.channels.find(({ id }) => id === channelId) ?? place.channel;
  const row = { planId, touchpointId, hash, snapshot, ...(channelId && { channelId }) };
  const unchanged = before?.hash === hash && verdict?.touchpoint.snapshotId === hash && verdict.touchpoint.channelId === channel.id;
  if (unchanged) {
    await saveSnapshot(row);
    await seenAgain(planId, touchpointId, { capturedAt: snapshot.capturedAt, conditions: conditionsOf(snapshot) });
    return { unchanged };
  }
  const calibration = await livingCalibration(planId);
  const judge = (page: PageSnapshot, snapshotId: string) =>
    judgePage({ plan, ...place, channel, snapshot: page, snapshotId, calibration, date: today() });
  const judged = judge(snapshot, hash);
  const wall = wallMet(judged.touchpoint);
  if (wall && before && before.hash !== hash) {
    const earlier = verdict?.touchpoint.snapshotId === before.hash ? verdict.touchpoint : judge(before.snapshot, before.hash).touchpoint;
    if (earlier.status === 'scanned') {
      const { responseStatus = 0, capturedAt } = snapshot;
      const reason = wall === 'error-page' && responseStatus >= 400 ? reasons.answered(responseStatus) : (judged.touchpoint.reason ?? '');
      const gone = isGone(responseStatus);
      await keepAttempt(revision, place, { at: capturedAt, reason, wall, ...(gone && { gone }) });
      return { unchanged: !gone, attempt: reason };
    }
  }
  await saveSnapshot(row);
  await saveTouchpoint(planId, judged.touchpoint, judged.findings);
  return { unchanged };
}

/** Keeps a visit that brought nothing to judge. A page outside the plan that is gone is shown as such, whether or not it was read before. */
export async function keepAttempt(
  { planId }: Revision,
  { touchpoint, channel, offPlan }: Place,
  attempt: Omit<AttemptRow, 'planId' | 'touchpointId'>,
): Promise<void> {
  const touchpointId = touchpoint.id;
  await saveAttempt({ planId, touchpointId, ...attempt });
  if (!offPlan || !attempt.gone) return;
  const name = (await touchpointVerdict(planId, touchpointId))?.touchpoint.name ?? touchpoint.name;
  await saveTouchpoint(planId, { ...unscanned({ ...touchpoint, name }, channel, attempt.reason), offPlan }, []);
}

export async function shortHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest.slice(0, 8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { judgePage } from '@/lib/audit';
import { contentHash, type PageSnapshot } from '@/lib/capture';
import { type Channel, type Plan, planTouchpoints, type Touchpoint, touchpointFor } from '@/lib/plan';
import { latestSnapshot, livingCalibration, type Revision, saveSnapshot, saveTouchpoint, touchpointVerdict } from '@/lib/store';
import { today } from './clock';

/** Where a page belongs: a touchpoint of the plan, or a page outside it. */
export interface Place {
  touchpoint: Touchpoint;
  channel: Channel;
  offPlan?: boolean;
}

/** The plan's touchpoint for this address, or a place of its own outside the plan. */
export async function placeFor(plan: Plan, url: string, title: string): Promise<Place> {
  return touchpointFor(plan, url) ?? outside(url, title);
}

export const placeOf = (plan: Plan, touchpointId: string): Place | undefined =>
  planTouchpoints(plan).find(({ touchpoint }) => touchpoint.id === touchpointId);

/** A page that the plan does not name: held against it all the same, left out of coverage and report. */
export async function outside(url: string, title: string): Promise<Place> {
  const { hostname, pathname } = new URL(url);
  return {
    touchpoint: { id: `${OUTSIDE}${await shortHash(url.split('#')[0] ?? url)}`, name: title || hostname + pathname, url },
    channel: { id: 'outside', name: 'Not in the plan', type: 'other', stages: [], audiences: [], touchpoints: [] },
    offPlan: true,
  };
}

/** Ids of pages outside the plan begin with it. */
export const OUTSIDE = 'page:';

/** Stores a snapshot and its verdict. Content that was judged by this very revision is not judged again. */
export async function keepReading(revision: Revision, place: Place, snapshot: PageSnapshot): Promise<{ unchanged: boolean }> {
  const { planId, plan } = revision;
  const touchpointId = place.touchpoint.id;
  const [hash, before, verdict] = await Promise.all([
    contentHash(snapshot),
    latestSnapshot(planId, touchpointId),
    touchpointVerdict(planId, touchpointId),
  ]);
  await saveSnapshot({ planId, touchpointId, hash, snapshot });
  const unchanged = before?.hash === hash && verdict?.touchpoint.snapshotId === hash;
  if (unchanged) return { unchanged };
  const judged = judgePage({ plan, ...place, snapshot, snapshotId: hash, calibration: await livingCalibration(planId), date: today() });
  await saveTouchpoint(planId, judged.touchpoint, judged.findings);
  return { unchanged };
}

export async function shortHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest.slice(0, 8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { planTouchpoints, touchpointFor } from '@/lib/plan';
import { currentPlan, latestSnapshots, moveReading } from '@/lib/store';

/** Pages that were read outside the plan and are touchpoints of it now: what was read of them goes along. */
export async function adoptPages(planId: string): Promise<void> {
  const revision = await currentPlan(planId);
  if (!revision) return;
  const known = new Set(planTouchpoints(revision.plan).map(({ touchpoint }) => touchpoint.id));
  for (const { touchpointId, snapshot } of await latestSnapshots(planId)) {
    const place = known.has(touchpointId) || snapshot.draft ? undefined : touchpointFor(revision.plan, snapshot.url);
    if (!place) continue;
    const { touchpoint, channel } = place;
    await moveReading(planId, touchpointId, touchpoint.id, {
      name: touchpoint.name,
      offPlan: false,
      channelId: channel.id,
      channel: channel.name,
      channelType: channel.type,
    });
  }
}

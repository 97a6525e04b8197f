import type { AuditedTouchpoint } from '@/lib/audit';
import { db } from './db';
import { together } from './guard';
import { pinnedContents } from './pinned';
import { historyOf } from './snapshots';

/** What is stored of one place: its contents over time, its verdict and findings. */
type Kept = { snapshots: unknown[]; touchpoints: unknown[]; findings: unknown[] };

const tables = [db.snapshots, db.touchpoints, db.findings, db.audits, db.tabs];

/**
 * Gives what was read at one place to another: a page outside the plan became a touchpoint, or the way back. Its verdict goes
 * along with `now` changed on it, so that nothing is shown empty until it is judged anew; tabs that show it follow.
 */
export const moveReading = (planId: string, from: string, to: string, now: Partial<AuditedTouchpoint>): Promise<void> =>
  together(tables, async () => {
    const auditId = `living:${planId}`;
    const rows = await historyOf(planId, from).toArray();
    const pinned = await pinnedContents(from, { finishedOnly: true });
    await db.snapshots.bulkDelete(rows.filter(({ hash }) => !pinned.has(hash)).map(({ hash }) => [planId, from, hash]));
    await db.snapshots.bulkPut(rows.map((row) => ({ ...row, touchpointId: to })));
    const verdict = await db.touchpoints.get([auditId, from]);
    if (verdict) await db.touchpoints.put({ ...verdict, ...now, touchpointId: to });
    await db.touchpoints.delete([auditId, from]);
    await db.findings.where({ auditId, touchpointId: from }).modify({ touchpointId: to });
    await follow(planId, from, to);
  });

async function follow(planId: string, from: string, to: string | undefined): Promise<void> {
  const audit = await db.audits.get(`living:${planId}`);
  if (audit?.order.includes(from)) {
    const order = to === undefined ? audit.order.filter((id) => id !== from) : audit.order.map((id) => (id === from ? to : id));
    await db.audits.put({ ...audit, order });
  }
  await db.tabs.filter((tab) => tab.planId === planId && tab.touchpointId === from).modify({ touchpointId: to });
}

/** Takes away what is stored of one place; answers with the way back. */
export async function forgetReading(planId: string, touchpointId: string): Promise<() => Promise<void>> {
  const auditId = `living:${planId}`;
  const kept: Kept = await together(tables, async () => {
    const mine = historyOf(planId, touchpointId);
    const found = {
      snapshots: await mine.toArray(),
      touchpoints: await db.touchpoints.where('[auditId+touchpointId]').equals([auditId, touchpointId]).toArray(),
      findings: await db.findings.where({ auditId, touchpointId }).toArray(),
    };
    const pinned = await pinnedContents(touchpointId, { finishedOnly: true });
    await mine.and(({ hash }) => !pinned.has(hash)).delete();
    await db.touchpoints.delete([auditId, touchpointId]);
    await db.findings.where({ auditId, touchpointId }).delete();
    return found;
  });
  return () =>
    together(tables, async () => {
      await db.snapshots.bulkPut(kept.snapshots as never[]);
      await db.touchpoints.bulkPut(kept.touchpoints as never[]);
      await db.findings.bulkPut(kept.findings as never[]);
    });
}

/** Places in any plan that were read on this host: plan and touchpoint. */
export const readOn = async (host: string): Promise<[planId: string, touchpointId: string][]> =>
  (await db.touchpoints.where('auditId').startsWith('living:').toArray())
    .filter(({ url, snapshotId }) => snapshotId !== undefined && url !== undefined && URL.canParse(url) && new URL(url).hostname === host)
    .map(({ auditId, touchpointId }) => [auditId.slice('living:'.length), touchpointId]);

/** Takes away what is stored of a site, in every plan; answers with the way back. */
export async function forgetSite(host: string): Promise<() => Promise<void>> {
  const back: (() => Promise<void>)[] = [];
  for (const [planId, touchpointId] of await readOn(host)) back.push(await forgetReading(planId, touchpointId));
  return async () => {
    for (const one of back) await one();
  };
}

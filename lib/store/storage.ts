import { db } from './db';
import { draftId } from './drafts';
import { editKey } from './edits';
import { together } from './guard';

/** What the store holds and may hold. Bytes; zero where the browser does not tell. */
export async function storageUse(): Promise<{ usedBytes: number; quotaBytes: number; plans: number; snapshots: number; persisted: boolean }> {
  const storage = globalThis.navigator?.storage;
  const [estimate, persisted, plans, snapshots] = await Promise.all([
    storage?.estimate?.() ?? {},
    storage?.persisted?.() ?? false,
    db.plans.count(),
    db.snapshots.count(),
  ]);
  return { usedBytes: estimate.usage ?? 0, quotaBytes: estimate.quota ?? 0, plans, snapshots, persisted };
}

/** Deletes a plan with all its revisions, readings, verdicts, decisions and what was taught. */
export async function deletePlan(planId: string): Promise<void> {
  await together(db.tables, async () => {
    const auditIds = await db.audits.where({ planId }).primaryKeys();
    const audits = [...new Set([...auditIds, `living:${planId}`, draftId(planId)])];
    await db.touchpoints.where('auditId').anyOf(audits).delete();
    await db.findings.where('auditId').anyOf(audits).delete();
    for (const table of [
      db.revisions,
      db.snapshots,
      db.attempts,
      db.audits,
      db.decisions,
      db.lessons,
      db.rounds,
      db.jobs,
      db.finished,
      db.drifts,
      db.results,
    ])
      await table.where('planId').equals(planId).delete();
    await db.plans.delete(planId);
    await db.settings.delete(editKey(planId));
    await db.tabs
      .filter((tab) => tab.planId === planId)
      .modify((tab) => {
        delete tab.planId;
        delete tab.touchpointId;
      });
    const active = await db.settings.get('activePlanId');
    if (active?.value === planId) await db.settings.delete('activePlanId');
  });
}

/** Empties every table. */
export const deleteEverything = (): Promise<void> =>
  together(db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });

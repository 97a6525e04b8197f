import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  activePlanId,
  allPlans,
  archivePlan,
  currentPlan,
  db,
  decide,
  deleteEverything,
  deletePlan,
  getSetting,
  isOfToday,
  listPlans,
  listRevisions,
  livingAudit,
  renamePlan,
  saveAttempt,
  saveAudit,
  savePlan,
  saveSnapshot,
  setActivePlanId,
  setSetting,
  storageUse,
} from '@/lib/store';
import { aDecision, aFinding, anAudit, aSnapshot, aTouchpoint } from '../../kit/audited';
import { aPlan } from '../../kit/plan';

beforeEach(deleteEverything);

const save = (change: Parameters<typeof aPlan>[0] = {}, planId?: string) => savePlan({ plan: aPlan(change), planId, author: 'Ada', reason: 'First' });

describe('saving a plan', () => {
  it('makes a revision and never overwrites the one before', async () => {
    const { planId, number } = await save();
    const second = await savePlan({ plan: aPlan({ brand: { ...aPlan().brand, name: 'Larkfield Mail' } }), planId, author: 'Bo', reason: 'New name' });
    expect([number, second]).toEqual([1, { planId, number: 2 }]);
    expect((await listRevisions(planId)).map(({ number, author, plan }) => [number, author, plan.brand.name])).toEqual([
      [2, 'Bo', 'Larkfield Mail'],
      [1, 'Ada', 'Larkfield'],
    ]);
    expect((await currentPlan(planId))?.number).toBe(2);
    expect(await listPlans()).toMatchObject([{ id: planId, brand: 'Larkfield Mail', revision: 2 }]);
  });

  it('numbers revisions without a gap when two are saved at once', async () => {
    const { planId } = await save();
    await Promise.all([save({}, planId), save({}, planId), save({}, planId)]);
    expect((await listRevisions(planId)).map(({ number }) => number)).toEqual([4, 3, 2, 1]);
  });

  it('keeps the date the plan was first saved', async () => {
    const { planId } = await savePlan({ plan: aPlan(), author: 'Ada', reason: '', at: '2026-01-01T00:00:00.000Z' });
    await savePlan({ plan: aPlan(), planId, author: 'Ada', reason: '', at: '2026-02-01T00:00:00.000Z' });
    expect((await listPlans())[0]?.createdAt).toBe('2026-01-01T00:00:00.000Z');
  });

  it('keeps nothing of a save that failed', async () => {
    const { planId } = await save();
    const unstorable = aPlan({ brand: { ...aPlan().brand, name: (() => 'a function') as unknown as string } });
    await expect(savePlan({ plan: unstorable, planId, author: 'Ada', reason: '' })).rejects.toMatchObject({ problem: { code: 'store/failed' } });
    expect((await listRevisions(planId)).length).toBe(1);
    expect((await listPlans())[0]?.revision).toBe(1);
  });

  it('answers nothing for a plan that is not there', async () => {
    expect(await currentPlan('nobody')).toBeUndefined();
    expect(await listRevisions('nobody')).toEqual([]);
  });
});

describe('the active plan', () => {
  it('is the one set, and another one when that was deleted', async () => {
    const first = await save();
    const second = await save({ brand: { ...aPlan().brand, name: 'Zephyr' } });
    await setActivePlanId(second.planId);
    expect(await activePlanId()).toBe(second.planId);
    await deletePlan(second.planId);
    expect(await activePlanId()).toBe(first.planId);
  });

  it('is nothing where no plan is', async () => {
    await setActivePlanId('gone');
    expect(await activePlanId()).toBeUndefined();
  });
});

describe('deleting', () => {
  it('a plan takes all that hangs on it and nothing of another', async () => {
    const { planId: keep } = await save();
    const { planId: drop } = await save();
    for (const planId of [keep, drop]) {
      await saveSnapshot({ planId, touchpointId: 'home', hash: 'a', snapshot: aSnapshot() });
      await saveAttempt({ planId, touchpointId: 'shop', at: '2026-11-02T09:00:00.000Z', reason: 'No answer.' });
      await saveAudit(anAudit(planId, [aTouchpoint('home')], [aFinding('f', { touchpointId: 'home' })]));
      await decide(aDecision(`d-${planId}`, 'f', { planId }));
    }
    await deletePlan(drop);
    const counts = await Promise.all(
      [db.plans, db.revisions, db.snapshots, db.attempts, db.audits, db.touchpoints, db.findings, db.decisions].map((table) => table.count()),
    );
    expect(counts).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    expect((await livingAudit(keep))?.findings[0]?.decision?.kind).toBe('dismissed');
    expect(await livingAudit(drop)).toBeUndefined();
  });

  it('everything leaves no row', async () => {
    await save();
    await setSetting('theme', 'dark');
    await deleteEverything();
    expect(await getSetting('theme')).toBeUndefined();
    expect(await storageUse()).toMatchObject({ plans: 0, snapshots: 0 });
  });
});

describe('several plans', () => {
  it('an archived plan keeps everything, and is neither listed nor held against pages', async () => {
    const [one, other] = [await save(), await save({ brand: { ...aPlan().brand, name: 'Tarn' } })];
    await setActivePlanId(other.planId);
    await archivePlan(other.planId, '2026-11-20T09:00:00.000Z');
    expect((await listPlans()).map(({ id }) => id)).toEqual([one.planId]);
    expect((await allPlans()).map(({ id }) => id)).toEqual([one.planId, other.planId]);
    expect(await activePlanId()).toBe(one.planId);
    expect((await currentPlan(other.planId))?.plan.brand.name).toBe('Tarn');
    await save({ brand: { ...aPlan().brand, name: 'Tarn' } }, other.planId);
    expect((await db.plans.get(other.planId))?.archived, 'a new revision does not bring it back').toBeTruthy();
    await archivePlan(other.planId, undefined);
    expect(await activePlanId(), 'brought back, it is the one that was chosen').toBe(other.planId);
  });

  it('with every plan archived there is none in hand', async () => {
    const { planId } = await save();
    await archivePlan(planId, '2026-11-20T09:00:00.000Z');
    expect(await activePlanId()).toBeUndefined();
  });

  it('a plan keeps the name it was given through revisions, and goes by its brand without one', async () => {
    const { planId } = await save();
    await renamePlan(planId, ' Spring campaign ');
    await save({}, planId);
    expect((await db.plans.get(planId))?.name).toBe('Spring campaign');
    await renamePlan(planId, '  ');
    expect((await db.plans.get(planId))?.name).toBeUndefined();
  });

  it('a plan made from live pages stays a draft until a brief is loaded or somebody agrees', async () => {
    const plan = aPlan();
    const revise = (source?: string, planId?: string) =>
      savePlan({ plan, planId, author: 'Ada', reason: 'x', ...(source && { source: { name: 'x', format: source, text: '' } }) });
    const { planId } = await revise();
    expect(await isOfToday(planId)).toBe(false);
    await revise('live', planId);
    await revise(undefined, planId);
    expect(await isOfToday(planId), 'a change by hand agrees to nothing').toBe(true);
    await revise('agreed', planId);
    expect(await isOfToday(planId)).toBe(false);
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { deleteEverything, deletePlan, dropEdit, keepEdit, keptEdit, planRevision, savePlan } from '@/lib/store';
import { aPlan } from '../../kit/plan';

/** Changes to a plan that are not saved yet. */

const edit = (name: string) => ({ revision: 1, tree: { brand: { name } }, at: '2026-11-02T09:00:00.000Z' });
beforeEach(deleteEverything);

it('are kept for each plan by itself, the newest ones', async () => {
  await keepEdit('one', edit('First'));
  await keepEdit('one', edit('Second'));
  await keepEdit('two', edit('Other'));
  expect(await keptEdit('one')).toEqual(edit('Second'));
  expect(await keptEdit('three')).toBeUndefined();
  await dropEdit('one');
  expect(await keptEdit('one')).toBeUndefined();
  expect(await keptEdit('two')).toEqual(edit('Other'));
});

it('go with their plan, and with no other', async () => {
  const { planId } = await savePlan({ plan: aPlan(), author: 'Test', reason: 'Test' });
  await keepEdit(planId, edit('Mine'));
  await keepEdit('two', edit('Other'));
  await deletePlan(planId);
  expect(await keptEdit(planId)).toBeUndefined();
  expect(await keptEdit('two')).toEqual(edit('Other'));
});

it('any revision can be had by its number', async () => {
  const { planId } = await savePlan({ plan: aPlan(), author: 'Ada', reason: 'First' });
  await savePlan({ planId, plan: aPlan(), author: 'Ada', reason: 'Second' });
  expect(await planRevision(planId, 1)).toMatchObject({ reason: 'First' });
  expect(await planRevision(planId, 3)).toBeUndefined();
});

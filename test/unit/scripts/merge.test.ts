import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { contentHash } from '@/lib/capture';
import { deleteEverything, savePlan, saveSnapshot } from '@/lib/store';
import { mergeAudits } from '../../../scripts/merge-lib';
// @ts-expect-error: the scripts are plain Node without types
import { joined, lostReason, partOf } from '../../../scripts/shards.mjs';
import { aPlan, bundleOf } from '../../kit/bundles';
import { samplePlan, sampleSnapshots } from '../../kit/sample';

vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T09:00:00Z') });
beforeEach(deleteEverything);

const list = samplePlan().channels.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id));
const at = '2026-11-20T09:00:00.000Z';
const wish = { lost: [] as { touchpointId: string; reason: string }[], at, formats: ['json'], includeTexts: false };

/** One run's file: the plan, loaded in a browser of its own, and the pages that fell to it. */
async function piece(index: number, of: number, plan = samplePlan()) {
  await deleteEverything();
  const { planId } = await savePlan({ plan, author: 'Command line', reason: `Loaded by ${index}`, at: `2026-11-20T08:0${index}:00Z` });
  const mine = new Set(partOf(list, { index, of }));
  for (const { touchpointId, snapshot } of sampleSnapshots().filter((one) => mine.has(one.touchpointId)))
    await saveSnapshot({ planId, touchpointId, hash: await contentHash(snapshot), snapshot });
  const bundle = await bundleOf(planId);
  await deleteEverything();
  return { file: `shard ${index}`, bundle, shard: { index, of, list } };
}

async function audit(...given: Parameters<typeof mergeAudits>) {
  const written = await mergeAudits(...given);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return JSON.parse(written.value[0]?.content ?? '', (key, value) => (['judgedAt', 'readAt', 'captureMs'].includes(key) ? undefined : value));
}

it('three shards, in whatever order, come to what one run comes to; findings across touchpoints among it', async () => {
  const whole = await piece(1, 1);
  const pieces = [await piece(2, 3), await piece(3, 3), await piece(1, 3)];
  const one = await audit([whole], wish);
  await deleteEverything();
  const merged = await audit(pieces, wish);
  expect(merged).toEqual(one);
  expect(merged.findings.some(({ scope }: { scope: string }) => scope === 'across')).toBe(true);
  expect(merged.planRevision).toBe(1);
});

it('a lost shard is named with its reason on each page it would have read', async () => {
  const pieces = [await piece(1, 3), await piece(3, 3)];
  const { lost } = joined(pieces);
  const reasons = lost.flatMap((one: { pages: string[] }) => one.pages.map((touchpointId) => ({ touchpointId, reason: lostReason(one) })));
  const { touchpoints, coverage } = await audit(pieces, { ...wish, lost: reasons });
  const unread = touchpoints.filter(({ reason }: { reason?: string }) => reason === 'Shard 2 of 3 is missing, so this page was not read.');
  expect(unread.map(({ id }: { id: string }) => id)).toEqual(partOf(list, { index: 2, of: 3 }));
  expect(coverage.notScanned).toBeGreaterThanOrEqual(unread.length);
});

it('shards of another plan are not joined', async () => {
  const pieces = [await piece(1, 2), await piece(2, 2, aPlan())];
  expect(await mergeAudits(pieces, wish)).toMatchObject({ ok: false, problems: [{ code: 'merge/other-plan', where: 'shard 2' }] });
});

it('a damaged one is named', async () => {
  const broken = await piece(1, 1);
  expect(await mergeAudits([{ ...broken, bundle: broken.bundle.slice(0, 900) }], wish)).toMatchObject({
    ok: false,
    problems: [{ code: 'bundle/damaged', where: 'shard 1' }],
  });
});

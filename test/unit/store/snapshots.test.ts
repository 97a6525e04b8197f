import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import {
  db,
  deleteEverything,
  KEPT_CONTENTS,
  latestSnapshot,
  latestSnapshots,
  listAttempts,
  saveAttempt,
  saveSnapshot,
  snapshotHistory,
} from '@/lib/store';
import { aSnapshot } from '../../kit/audited';

beforeEach(deleteEverything);

const at = (minute: number) => new Date(Date.UTC(2026, 10, 2, 9, minute)).toISOString();
const see = (hash: string, minute: number, touchpointId = 'home', planId = 'p') =>
  saveSnapshot({ planId, touchpointId, hash, snapshot: aSnapshot([], { title: hash, capturedAt: at(minute) }) });

it('keeps the same content once and moves "last seen"', async () => {
  await see('a', 0);
  await see('a', 5);
  expect(await db.snapshots.count()).toBe(1);
  expect(await latestSnapshot('p', 'home')).toMatchObject({ hash: 'a', firstSeenAt: at(0), lastSeenAt: at(5) });
});

it('lets the newest content hold, also where an old content comes back', async () => {
  await see('a', 0);
  await see('b', 1);
  expect((await latestSnapshot('p', 'home'))?.hash).toBe('b');
  await see('a', 2);
  expect((await latestSnapshot('p', 'home'))?.hash).toBe('a');
  expect((await snapshotHistory('p', 'home')).map(({ hash }) => hash)).toEqual(['a', 'b']);
});

it('lets the newest reading hold where the clock was set back', async () => {
  await see('a', 30);
  await see('b', 10);
  expect((await latestSnapshot('p', 'home'))?.hash).toBe('b');
});

it('bounds the history of a touchpoint, oldest first out, others untouched', async () => {
  await see('x', 0, 'pricing');
  for (let i = 0; i < KEPT_CONTENTS + 3; i++) await see(`h${i}`, i);
  const kept = (await snapshotHistory('p', 'home')).map(({ hash }) => hash);
  expect(kept.length).toBe(KEPT_CONTENTS);
  expect(kept[0]).toBe(`h${KEPT_CONTENTS + 2}`);
  expect(kept).not.toContain('h2');
  expect((await snapshotHistory('p', 'pricing')).length).toBe(1);
});

it('answers with one row a touchpoint of this plan only', async () => {
  await see('a', 0);
  await see('b', 1);
  await see('a', 0, 'pricing');
  await see('c', 0, 'home', 'other');
  expect((await latestSnapshots('p')).map(({ touchpointId, hash }) => [touchpointId, hash])).toEqual([
    ['home', 'b'],
    ['pricing', 'a'],
  ]);
});

it('settles a failed visit once the page was read', async () => {
  await saveAttempt({ planId: 'p', touchpointId: 'home', at: at(0), reason: 'No answer within 20 seconds.' });
  await saveAttempt({ planId: 'p', touchpointId: 'home', at: at(1), reason: 'The page answered 404.', gone: true });
  expect((await listAttempts('p')).map(({ reason }) => reason)).toEqual(['The page answered 404.']);
  await see('a', 2);
  expect(await listAttempts('p')).toEqual([]);
});

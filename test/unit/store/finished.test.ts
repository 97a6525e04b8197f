import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FinishedAudit } from '@/lib/audit';
import {
  db,
  deleteEverything,
  deleteFinished,
  deletePlan,
  finishedAudit,
  finishedPages,
  finishedWith,
  forgetReading,
  KEPT_CONTENTS,
  keepFinished,
  LIVING,
  listFinished,
  livingAudit,
  moveReading,
  plansJudgedOtherwise,
  renameFinished,
  saveAudit,
  saveDrift,
  saveSnapshot,
  snapshotAt,
  snapshotHistory,
  storedDrift,
} from '@/lib/store';
import { aDecision, aFinding, anAudit, aSnapshot, aTouchpoint } from '../../kit/audited';

beforeEach(deleteEverything);

const header = (id: string, change: Partial<FinishedAudit> = {}): FinishedAudit => ({
  id,
  planId: 'p',
  name: 'October',
  by: 'Ada',
  at: '2026-11-02T16:00:00.000Z',
  date: '2026-11-02',
  revision: 1,
  engine: '1',
  figures: { planned: 2, scanned: 2, score: { value: null, because: '' }, owed: 0, present: 0, benefitShare: null, open: 1 },
  channels: [],
  ...change,
});

const audit = () =>
  anAudit(
    'p',
    [
      aTouchpoint('pricing', { snapshotId: 'h2' }),
      aTouchpoint('home', { snapshotId: 'h1' }),
      aTouchpoint('page:1', { offPlan: true, snapshotId: 'o' }),
    ],
    [
      aFinding('f1', { touchpointId: 'home', decision: aDecision('d1', 'f1') }),
      aFinding('off', { touchpointId: 'page:1' }),
      aFinding('x', { scope: 'across' }),
    ],
  );

const read = (touchpointId: string, hash: string, day: number) =>
  saveSnapshot({
    planId: 'p',
    touchpointId,
    hash,
    snapshot: aSnapshot([hash], { capturedAt: new Date(Date.UTC(2026, 0, 1 + day)).toISOString() }),
  });

describe('a finished audit', () => {
  it('comes back as it was signed: touchpoints of the plan in their order, decisions frozen into its findings', async () => {
    await keepFinished(header('finished:a', { note: 'Before the move' }), audit());
    const kept = await finishedAudit('finished:a');
    expect(kept?.finished).toEqual({ name: 'October', by: 'Ada', at: '2026-11-02T16:00:00.000Z', note: 'Before the move' });
    expect(kept?.touchpoints.map(({ touchpointId }) => touchpointId)).toEqual(['pricing', 'home']);
    expect(kept?.findings.map(({ fingerprint, decision }) => [fingerprint, decision?.id])).toEqual([
      ['f1', 'd1'],
      ['x', undefined],
    ]);
    expect(await finishedPages('finished:a')).toEqual([
      ['pricing', 'h2'],
      ['home', 'h1'],
    ]);
  });

  it('stays as it was when the living audit goes on', async () => {
    await saveAudit(audit());
    await keepFinished(header('finished:a'), audit());
    await saveAudit(anAudit('p', [aTouchpoint('home')], []));
    expect((await finishedAudit('finished:a'))?.findings).toHaveLength(2);
    expect((await livingAudit('p'))?.findings).toHaveLength(0);
  });

  it('is listed newest first, by its plan, and takes another name in its report too', async () => {
    await keepFinished(header('finished:a', { at: '2026-10-02T16:00:00.000Z' }), audit());
    await keepFinished(header('finished:b'), audit());
    await keepFinished(header('finished:q', { planId: 'q' }), { ...audit(), planId: 'q' });
    await renameFinished('finished:a', 'Early October');
    expect((await listFinished('p')).map(({ id, name }) => [id, name])).toEqual([
      ['finished:b', 'October'],
      ['finished:a', 'Early October'],
    ]);
    expect((await finishedAudit('finished:a'))?.finished?.name).toBe('Early October');
  });

  it('is deleted with its rows and comparisons, and leaves the others and the living one', async () => {
    await saveAudit(audit());
    await keepFinished(header('finished:a'), audit());
    await keepFinished(header('finished:b'), audit());
    const drift = { before: { date: '', revision: 1 }, after: { date: '', revision: 1 }, messages: [], findings: [], plan: [] };
    const rest = { pages: { changed: 0, same: 0 }, read: [], unread: [], apart: [] };
    await saveDrift('p', 'finished:a', LIVING, { basis: 'x', drift: { ...drift, ...rest } });
    await saveDrift('p', 'finished:b', LIVING, { basis: 'x', drift: { ...drift, ...rest } });
    await deleteFinished('finished:a');
    expect(await finishedAudit('finished:a')).toBeUndefined();
    expect(await storedDrift('p', 'finished:a', LIVING)).toBeUndefined();
    expect(await storedDrift('p', 'finished:b', LIVING)).toBeDefined();
    expect((await finishedAudit('finished:b'))?.findings).toHaveLength(2);
    expect((await livingAudit('p'))?.touchpoints).toHaveLength(3);
  });

  it('goes with its plan, whole', async () => {
    await keepFinished(header('finished:a'), audit());
    await deletePlan('p');
    for (const table of ['finished', 'audits', 'touchpoints', 'findings'] as const) expect(await db.table(table).count(), table).toBe(0);
  });

  it('is found by a finding that stood in it', async () => {
    await saveAudit(audit());
    await keepFinished(header('finished:a'), audit());
    const found = await finishedWith(['f1', 'nowhere']);
    expect([...(found.get('f1') ?? [])]).toEqual(['finished:a']);
    expect(found.has('nowhere')).toBe(false);
  });

  it('is not judged anew when the judging has changed', async () => {
    await saveAudit(audit());
    await keepFinished(header('finished:a'), audit());
    expect(await plansJudgedOtherwise('2')).toEqual(['p']);
  });
});

describe('pages a finished audit rests on', () => {
  it('stay when older contents are tidied up, and others go as before', async () => {
    await read('home', 'h1', 0);
    await read('home', 'gone', 1);
    await keepFinished(header('finished:a'), audit());
    for (let at = 0; at <= KEPT_CONTENTS; at += 1) await read('home', `later ${at}`, 2 + at);
    expect(await snapshotAt(['p', 'home', 'h1'])).toBeDefined();
    expect(await snapshotAt(['p', 'home', 'gone'])).toBeUndefined();
    expect(await snapshotHistory('p', 'home')).toHaveLength(KEPT_CONTENTS + 1);
  });

  it('go with the tidying up once the audit is deleted', async () => {
    await read('home', 'h1', 0);
    await keepFinished(header('finished:a'), audit());
    for (let at = 0; at < KEPT_CONTENTS; at += 1) await read('home', `later ${at}`, 2 + at);
    await deleteFinished('finished:a');
    await read('home', 'last', 90);
    expect(await snapshotAt(['p', 'home', 'h1'])).toBeUndefined();
  });

  it('are shared: the same content seen again for a second audit is stored once', async () => {
    await read('home', 'h1', 0);
    await keepFinished(header('finished:a'), audit());
    await read('home', 'h1', 30);
    await keepFinished(header('finished:b'), audit());
    expect(await db.snapshots.count()).toBe(1);
  });

  it('stay when what is stored of the place is forgotten, or given to another', async () => {
    await read('home', 'h1', 0);
    await read('home', 'h9', 1);
    await keepFinished(header('finished:a'), audit());
    await moveReading('p', 'home', 'page:9', {});
    expect(await snapshotAt(['p', 'home', 'h1'])).toBeDefined();
    expect(await snapshotAt(['p', 'home', 'h9'])).toBeUndefined();
    expect(await snapshotAt(['p', 'page:9', 'h9'])).toBeDefined();
    await forgetReading('p', 'home');
    expect(await snapshotAt(['p', 'home', 'h1'])).toBeDefined();
  });
});

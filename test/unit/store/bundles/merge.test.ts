import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  db,
  decide,
  deleteEverything,
  lookAt,
  saveAttempt,
  saveLesson,
  savePlan,
  saveResults,
  saveRound,
  saveSnapshot,
  setSetting,
} from '@/lib/store';
import { kindNames, staysHere } from '@/lib/store/bundles/kinds';
import { aFinding, aTouchpoint } from '../../../kit/audited';
import { aPage, aPlan, at, bundleOf, dump, madeBy, opened, take } from '../../../kit/bundles';

beforeEach(deleteEverything);

const decision = (id: string, minute: number, change: object = {}) =>
  ({ id, planId: 'p', fingerprint: 'f', kind: 'confirmed', by: 'Ana', at: at(minute), ...change }) as Parameters<typeof decide>[0];
const lesson = (id: string, minute: number, verdict: 'says' | 'half' | 'not' = 'says') => ({
  id,
  message: 'calm',
  verdict,
  quote: 'Free evenings for everyone.',
  by: 'Ana',
  at: at(minute),
});
const plan = (minute: number, author = 'Ana', statement = `as of ${minute}`) =>
  savePlan({ plan: aPlan(statement), planId: 'p', author, reason: `at ${minute}`, at: at(minute) });
const audit = async (id: string, revision: number, minute: number) => {
  await db.audits.put({
    id, planId: 'p', brand: 'Larkfield', revision, engine: '1', date: '2026-11-02', judgedAt: at(minute), order: ['home'], messages: [], outcomes: [],
    catalogue: [], calibration: { best: {} }, coverage: { planned: 1, scanned: 1, notScanned: 0, notJudged: 0 }, score: { value: null, because: '' }, thresholds: {},
  }); // biome-ignore format: one row
  const figures = { planned: 1, scanned: 1, score: null };
  await db.finished.put({
    id,
    planId: 'p',
    name: id,
    by: 'Ana',
    at: at(minute),
    date: '2026-11-02',
    revision,
    engine: '1',
    figures,
    channels: [],
  } as never);
  await db.touchpoints.put({ ...aTouchpoint('home'), auditId: id });
  await db.findings.add({ ...aFinding(`f-${id}`), auditId: id });
};

it('every table either travels or is said to stay', () => {
  expect(db.tables.map(({ name }) => name).sort()).toEqual([...kindNames, ...staysHere].sort());
});

async function fillAll() {
  await plan(1);
  await plan(2);
  await saveSnapshot(aPage('p', 'home', 'one', 3));
  await saveSnapshot(aPage('p', 'home', 'two', 4));
  await saveAttempt({ planId: 'p', touchpointId: 'about', at: at(5), reason: 'It took too long.' });
  await audit('march', 2, 6);
  await decide(decision('d', 7, { later: { field: 'of another version' } }));
  await saveLesson('p', lesson('l', 8));
  await saveRound('p', { id: 'r', at: at(9), by: 'Ana', revision: 2, engine: '1', answers: [] });
  await saveResults({
    id: 'results',
    planId: 'p',
    name: 'pages.csv',
    importedAt: at(9),
    by: 'Ana',
    unplaced: 1,
    places: [{ channelId: 'site', touchpointId: 'home', measures: { visits: 120 } }],
  });
  await setSetting('author', 'Ana');
}

it('gives everything back as it was, fields of later versions among it, and again changes nothing', async () => {
  await fillAll();
  const before = await dump();
  for (const table of kindNames) expect(before[table]?.length, table).toBeGreaterThan(0);
  const bytes = await bundleOf();
  await deleteEverything();
  expect(await take(bytes)).toEqual(['p']);
  expect(await dump()).toEqual(before);
  await take(bytes);
  expect(await dump()).toEqual(before);
  expect(await db.jobs.get('rejudge:p'), 'word is left to judge it').toMatchObject({ state: 'running' });
});

it('hands over one plan: no settings, no other plan, nothing read outside the plan; on request without the words of the pages', async () => {
  await fillAll();
  await savePlan({ plan: aPlan('Another'), planId: 'q', author: 'Ana', reason: '', at: at(1) });
  await saveSnapshot(aPage('q', 'home', 'theirs', 3));
  await saveSnapshot(aPage('p', 'page:1234', 'looked at in passing', 3));
  await saveSnapshot({ ...aPage('p', 'page:5678', 'from the list', 3), channelId: 'site' });
  const handed = (await opened(await bundleOf('p'))).contents;
  expect(handed.plans.map(({ id }) => id)).toEqual(['p']);
  expect(handed.settings).toEqual([]);
  expect(handed.pages.map(({ hash }) => hash).sort()).toEqual(['hash-from the list', 'hash-one', 'hash-two']);
  const bare = (await opened(await bundleOf('p', false))).contents;
  expect([bare.pages, bare.attempts]).toEqual([[], []]);
  expect(bare.audits).toHaveLength(1);
  expect((await opened(await bundleOf())).contents.pages).toHaveLength(5);
});

it('two auditors who read different touchpoints come to one audit, whoever takes in whose', async () => {
  const ana = await madeBy(async () => {
    await plan(1);
    await saveSnapshot(aPage('p', 'home', 'one', 10));
    await saveAttempt({ planId: 'p', touchpointId: 'pricing', at: at(11), reason: 'It took too long.', gone: true });
  });
  const ben = await madeBy(async () => {
    await plan(1);
    await saveSnapshot(aPage('p', 'pricing', 'two', 12));
    await saveSnapshot(aPage('p', 'home', 'one', 20));
  });
  await take(ana);
  await take(ben);
  const both = await dump();
  expect(both.snapshots).toMatchObject([{ touchpointId: 'home', firstSeenAt: at(10), lastSeenAt: at(20) }, { touchpointId: 'pricing' }]);
  expect(both.attempts, 'Ben read later what Ana could not').toEqual([]);
  await deleteEverything();
  await take(ben);
  await take(ana);
  expect(await dump()).toEqual(both);
});

describe('where two histories of the plan parted', () => {
  const parted = async () => {
    const ben = await madeBy(async () => {
      await plan(1);
      await plan(20, 'Ben');
      await audit('ben', 2, 21);
      await saveRound('p', { id: 'rb', at: at(22), by: 'Ben', revision: 2, engine: '1', answers: [] });
    });
    await plan(1);
    await plan(30, 'Ana');
    await audit('ana', 2, 31);
    return ben;
  };

  it('shows both ends, keeps both, and what names a number follows', async () => {
    const ben = await parted();
    const { bundle, contents } = await opened(ben);
    const look = await lookAt(bundle.manifest, contents);
    expect(look.plans[0]).toMatchObject({
      joins: { id: 'p' },
      tallies: { revisions: { fresh: 1, here: 1 }, audits: { fresh: 1, here: 0 } },
      conflicts: [{ about: 'revisions', newest: 'mine', mine: { author: 'Ana' }, theirs: { author: 'Ben' } }],
    });
    await take(ben);
    expect(await db.revisions.toArray()).toMatchObject([{ number: 1 }, { number: 2, author: 'Ben' }, { number: 3, author: 'Ana', formerly: [2] }]);
    expect(await db.plans.get('p')).toMatchObject({ revision: 3 });
    expect(await db.audits.get('ana')).toMatchObject({ revision: 3 });
    expect((await db.finished.toArray()).map(({ id, revision }) => [id, revision])).toEqual([
      ['ana', 3],
      ['ben', 2],
    ]);
    expect(await db.audits.get('ben')).toMatchObject({ revision: 2 });
    expect(await db.rounds.toArray()).toMatchObject([{ revision: 2 }]);
  });

  it('brings the older one back into force where a person says so, as a revision of its own', async () => {
    await take(await parted(), { choices: { 'revisions:p': 'theirs' }, at: at(50), by: 'Cyd', reason: 'Ben’s plan was meant' });
    expect(await db.plans.get('p')).toMatchObject({ revision: 4 });
    const [ben, last] = await db.revisions.bulkGet([
      ['p', 2],
      ['p', 4],
    ] as [string, number][]);
    expect(last).toMatchObject({ author: 'Cyd', reason: 'Ben’s plan was meant', at: at(50) });
    expect(last?.plan).toEqual(ben?.plan);
  });
});

describe('where both decided on the same', () => {
  const given = async () => {
    const ben = await madeBy(async () => {
      await plan(1);
      await decide(decision('ben', 20, { by: 'Ben', kind: 'dismissed', reason: 'A test page' }));
      await saveLesson('p', lesson('lb', 20, 'not'));
    });
    await plan(1);
    await decide(decision('ana', 30));
    await saveLesson('p', lesson('la', 10, 'says'));
    return ben;
  };

  it('tells both words; the newest holds', async () => {
    const ben = await given();
    const { bundle, contents } = await opened(ben);
    expect((await lookAt(bundle.manifest, contents)).plans[0]?.conflicts).toMatchObject([
      { about: 'decisions', newest: 'mine', mine: { id: 'ana' }, theirs: { id: 'ben', reason: 'A test page' } },
      { about: 'lessons', newest: 'theirs', mine: { id: 'la' }, theirs: { id: 'lb' } },
    ]);
    await take(ben);
    expect((await db.decisions.toArray()).map(({ id }) => id).sort()).toEqual(['ana', 'ben']);
    const again = await lookAt(bundle.manifest, contents);
    expect(again.plans[0]?.conflicts, 'once brought together, neither is unheard').toEqual([]);
  });

  it('the older one holds where a person says so, under that person’s name; both stay', async () => {
    const ben = await given();
    const { bundle, contents } = await opened(ben);
    const [first] = (await lookAt(bundle.manifest, contents)).plans[0]?.conflicts ?? [];
    await take(ben, { choices: { [first?.id ?? '']: 'theirs' }, by: 'Cyd', at: at(50) });
    const all = await db.decisions.where({ planId: 'p' }).sortBy('at');
    expect(all).toHaveLength(3);
    expect(all.at(-1)).toMatchObject({ kind: 'dismissed', reason: 'A test page', by: 'Cyd', at: at(50) });
  });

  it('asks nothing where both say the same, or one has heard the other', async () => {
    const same = await madeBy(async () => {
      await plan(1);
      await decide(decision('ben', 20, { by: 'Ben' }));
    });
    await plan(1);
    await decide(decision('ana', 30));
    const { bundle, contents } = await opened(same);
    expect((await lookAt(bundle.manifest, contents)).plans[0]?.conflicts).toEqual([]);
    await decide(decision('ben', 20, { by: 'Ben' }));
    await decide(decision('ana', 40, { kind: 'dismissed' }));
    expect((await lookAt(bundle.manifest, contents)).plans[0]?.conflicts).toEqual([]);
  });
});

describe('the same brand under another id', () => {
  const apart = () =>
    madeBy(async () => {
      await savePlan({ plan: aPlan(), planId: 'b', author: 'Ben', reason: 'loaded', at: at(5) });
      await saveSnapshot(aPage('b', 'pricing', 'two', 12));
      await decide(decision('d', 13, { planId: 'b' }));
    });

  it('joins a plan that reads the same, unless a person wants it apart', async () => {
    const ben = await apart();
    await savePlan({ plan: aPlan(), planId: 'a', author: 'Ana', reason: 'loaded', at: at(1) });
    const { bundle, contents } = await opened(ben);
    expect((await lookAt(bundle.manifest, contents)).plans[0]).toMatchObject({ joins: { id: 'a' }, tallies: { revisions: { fresh: 0, here: 1 } } });
    expect((await lookAt(bundle.manifest, contents, { b: '' })).plans[0]).not.toHaveProperty('joins');
    await take(ben, { joins: { b: 'a' } });
    expect(await db.plans.count()).toBe(1);
    expect(await db.revisions.toArray()).toMatchObject([{ planId: 'a', number: 1, author: 'Ana' }]);
    expect(await db.snapshots.toArray()).toMatchObject([{ planId: 'a', touchpointId: 'pricing' }]);
    const joined = await dump();
    await take(ben, { joins: { b: 'a' } });
    expect(await dump(), 'again changes nothing').toEqual(joined);
    await take(ben, { joins: { b: '' } });
    expect((await db.decisions.toArray()).map(({ planId }) => planId).sort(), 'and taken apart later, it robs the other of nothing').toEqual([
      'a',
      'b',
    ]);
  });

  it('does not join one that reads otherwise', async () => {
    const ben = await apart();
    await savePlan({ plan: aPlan('Something else'), planId: 'a', author: 'Ana', reason: 'loaded', at: at(1) });
    const { bundle, contents } = await opened(ben);
    const [look] = (await lookAt(bundle.manifest, contents)).plans;
    expect(look).not.toHaveProperty('joins');
    expect(look?.candidates).toMatchObject([{ id: 'a' }]);
  });
});

it('whatever two people did: nothing is lost, and either way round comes to the same', async () => {
  const minute = fc.integer({ min: 2, max: 50 });
  const act = fc.oneof(
    minute.map((m) => ({ do: 'plan', m }) as const),
    fc
      .tuple(minute, fc.constantFrom('home', 'pricing'), fc.constantFrom('one', 'two'))
      .map(([m, touchpoint, text]) => ({ do: 'read', m, touchpoint, text }) as const),
    fc.tuple(minute, fc.constantFrom('home', 'about')).map(([m, touchpoint]) => ({ do: 'fail', m, touchpoint }) as const),
    fc
      .tuple(minute, fc.constantFrom('f', 'g'), fc.constantFrom('confirmed', 'dismissed'))
      .map(([m, fingerprint, kind]) => ({ do: 'decide', m, fingerprint, kind }) as const),
    minute.map((m) => ({ do: 'finish', m }) as const),
  );
  const acts = fc.array(act, { maxLength: 6 });
  const play = (who: string, list: readonly (typeof act extends fc.Arbitrary<infer One> ? One : never)[]) => async () => {
    await plan(1);
    // Nobody saves twice in one moment: a revision is known by who saved it when.
    const saved = new Set<number>();
    for (const [index, one] of [...list].sort((a, b) => a.m - b.m).entries()) {
      if (one.do === 'plan' && !saved.has(one.m)) await plan(one.m, who);
      if (one.do === 'plan') saved.add(one.m);
      if (one.do === 'read') await saveSnapshot(aPage('p', one.touchpoint, one.text, one.m));
      if (one.do === 'fail') await saveAttempt({ planId: 'p', touchpointId: one.touchpoint, at: at(one.m), reason: `${who} waited` });
      if (one.do === 'decide') await decide(decision(`${who}${index}`, one.m, { by: who, fingerprint: one.fingerprint, kind: one.kind }));
      if (one.do === 'finish') await audit(`${who}${index}`, (await db.plans.get('p'))?.revision ?? 1, one.m);
    }
  };
  const sorted = (store: Awaited<ReturnType<typeof dump>>) => ({ ...store, findings: store.findings?.map((row) => JSON.stringify(row)).sort() });
  await fc.assert(
    fc.asyncProperty(acts, acts, async (first, second) => {
      const ana = await madeBy(play('Ana', first));
      const ben = await madeBy(play('Ben', second));
      const parts = await Promise.all([ana, ben].map(opened));
      await take(ana);
      await take(ben);
      const one = sorted(await dump());
      await take(ana);
      await take(ben);
      expect(sorted(await dump())).toEqual(one);
      for (const { contents } of parts) {
        for (const { planId, touchpointId, hash } of contents.pages) expect(await db.snapshots.get([planId, touchpointId, hash])).toBeDefined();
        for (const row of contents.decisions) expect(await db.decisions.get(row.id)).toEqual(row);
        for (const { at: time, author } of contents.revisions)
          expect((await db.revisions.toArray()).some((row) => row.at === time && row.author === author)).toBe(true);
      }
      await deleteEverything();
      await take(ben);
      await take(ana);
      expect(sorted(await dump())).toEqual(one);
    }),
    { numRuns: 10 },
  );
});

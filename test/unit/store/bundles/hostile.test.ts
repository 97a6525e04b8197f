import 'fake-indexeddb/auto';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSnapshot } from '@/lib/capture';
import { contentsOf, db, deleteEverything, openBundle, savePlan, saveSnapshot } from '@/lib/store';
import { type Step, upgraded } from '@/lib/store/bundles/format';
import { sha256 } from '@/lib/store/bundles/plain';
import { aPage, aPlan, at, bent, bundleOf, opened, take, textOf } from '../../../kit/bundles';

let bytes: Uint8Array;
beforeAll(async () => {
  await savePlan({ plan: aPlan(), planId: 'p', author: 'Ana', reason: 'first', at: at(1) });
  await saveSnapshot(aPage('p', 'home', 'one', 3));
  bytes = await bundleOf();
});
beforeEach(deleteEverything);

/** What is told of a file; nothing may have been stored. */
async function told(file: Uint8Array): Promise<string | undefined> {
  const bundle = openBundle(file);
  const outcome = bundle.ok ? await contentsOf(bundle.value, readSnapshot, () => undefined) : bundle;
  if (outcome.ok) return undefined;
  expect(outcome.problems).toHaveLength(1);
  expect(outcome.problems[0]?.what).toMatch(/^[A-Z][^.]*\.$/);
  expect(outcome.problems[0]?.mend).toBeTruthy();
  return outcome.problems[0]?.code;
}
afterEach(async () => {
  for (const table of db.tables) expect(await table.count(), table.name).toBe(0);
});

const MANIFEST = 'manifest.json';
const manifest = (change: (list: Record<string, unknown>) => void) =>
  bent(bytes, (files) => {
    const list = JSON.parse(textOf(files, MANIFEST));
    change(list);
    files[MANIFEST] = strToU8(JSON.stringify(list));
  });
/** A part with other lines, and a list that says so: what a forger would write. */
async function forged(name: string, change: (line: string) => string): Promise<Uint8Array> {
  const text = textOf(await filesOf(), name);
  const lines = text.trimEnd().split('\n').map(change);
  const part = strToU8(`${lines.join('\n')}\n`);
  const digest = await sha256(part);
  return bent(bytes, (files) => {
    files[name] = part;
    const list = JSON.parse(textOf(files, MANIFEST));
    Object.assign(
      list.parts.find((one: { name: string }) => one.name === name),
      { bytes: part.length, sha256: digest },
    );
    files[MANIFEST] = strToU8(JSON.stringify(list));
  });
}
async function filesOf() {
  let all: Record<string, Uint8Array> = {};
  bent(bytes, (files) => {
    all = { ...files };
  });
  return all;
}

it('the file itself is sound', async () => {
  expect(await told(bytes)).toBeUndefined();
  expect((await opened(bytes)).bundle.manifest).toMatchObject({ throughlineBundle: 1, holds: 'everything', madeBy: 'Ana' });
});

describe('what is no bundle, or only half of one', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['words', strToU8('Dear all, please find attached')],
    ['another zip file', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['a zip file with another list', zipSync({ [MANIFEST]: strToU8('{"name":"other"}') })],
    ['a list that is none', zipSync({ [MANIFEST]: strToU8('null') })],
  ])('%s', async (_, file) => expect(await told(file)).toBe('bundle/none'));

  it('a file cut off anywhere', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.99]) expect(await told(bytes.slice(0, Math.floor(bytes.length * share)))).toBe('bundle/damaged');
  });

  it('a file with its middle lost or overwritten', async () => {
    for (const from of [40, Math.floor(bytes.length / 3)]) {
      const holed = bytes.slice();
      holed.fill(0, from, from + 60);
      expect(await told(holed)).toMatch(/^bundle\/(damaged|changed)$/);
    }
  });
});

it('one of a later Throughline', async () => {
  expect(await told(manifest((list) => Object.assign(list, { throughlineBundle: 2, parts: 'otherwise' })))).toBe('bundle/newer');
});

it('an older one is carried over, version by version', () => {
  const steps: Step[] = [
    { from: 1, row: (_, { who, ...row }) => ({ ...row, by: who }) },
    { from: 2, row: (kind, row) => ({ ...row, kind }) },
  ];
  expect(upgraded(1, 'decisions', { who: 'Ana' }, steps)).toEqual({ by: 'Ana', kind: 'decisions' });
  expect(upgraded(2, 'decisions', { by: 'Ana' }, steps)).toEqual({ by: 'Ana', kind: 'decisions' });
  expect(upgraded(3, 'decisions', { by: 'Ana' }, steps)).toEqual({ by: 'Ana' });
});

describe('what was changed on the way', () => {
  it('a part that does not agree with its digest', async () => {
    const file = bent(bytes, (files) => {
      files['revisions-0001.jsonl'] = strToU8(textOf(files, 'revisions-0001.jsonl').replace('first', 'fifth'));
    });
    expect(await told(file)).toBe('bundle/changed');
  });
  it('a part that is missing', async () => {
    expect(await told(bent(bytes, (files) => void delete files['revisions-0001.jsonl']))).toBe('bundle/stranger');
  });
  it('a count that is wrong', async () => {
    const more = manifest((list) => Object.assign((list.parts as { rows: number }[])[0] ?? {}, { rows: 7 }));
    expect(await told(more)).toBe('bundle/changed');
  });
});

describe('what was made to do harm', () => {
  it('a part that unfolds to more than it says', async () => {
    const bomb = new Uint8Array(6_000_000);
    expect(await told(bent(bytes, (files) => Object.assign(files, { 'revisions-0001.jsonl': bomb })))).toBe('bundle/unfolds');
  });
  it('one that says it unfolds to more than we open', async () => {
    const vast = (list: Record<string, unknown>) => {
      const [part] = list.parts as Record<string, unknown>[];
      list.parts = Array.from({ length: 200 }, (_, at) => ({ ...part, name: `plans-${String(at + 1).padStart(4, '0')}.jsonl`, bytes: 64_000_000 }));
    };
    expect(await told(manifest(vast))).toBe('bundle/large');
  });
  it.each(['../../evil.js', '/etc/passwd', 'C:\\evil.exe', 'sub/plans-0002.jsonl'])('a stranger called %s', async (name) => {
    const stranger = bent(bytes, (files) => Object.defineProperty(files, name, { value: strToU8('x'), enumerable: true }));
    expect(await told(stranger)).toBe('bundle/stranger');
    const listed = manifest((list) => (list.parts as object[]).push({ name, kind: 'plans', rows: 1, bytes: 2, sha256: '0'.repeat(64) }));
    expect(await told(listed)).toBe('bundle/stranger');
  });
  it('a part that is listed twice', async () => {
    expect(await told(manifest((list) => (list.parts as object[]).push((list.parts as object[])[0] ?? {})))).toBe('bundle/stranger');
  });
  it.each(['{"__proto__":{"mine":true},', '{"source":{"\\u005f_proto__":{"mine":true}},'])(
    'keys that reach into an object’s workings: %s',
    async (start) => {
      expect(await told(await forged('plans-0001.jsonl', (line) => line.replace('{', start)))).toBe('bundle/row');
      expect(({} as { mine?: boolean }).mine).toBeUndefined();
    },
  );
  it('data nested without end', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(await told(await forged('plans-0001.jsonl', (line) => line.replace('{', `{"deep":${deep},`)))).toMatch(/^bundle\/(row|damaged)$/);
  });
  it.each([
    ['an oversized field', 'plans-0001.jsonl', (line: string) => line.replace('"brand":"', `"brand":"${'x'.repeat(400)}`)],
    ['a plan that is none', 'revisions-0001.jsonl', (line: string) => line.replace('"messages":[', '"messages":[7,')],
    ['an address that runs code', 'revisions-0001.jsonl', (line: string) => line.replace('https://larkfield.test/home', 'javascript:alert(1)')],
    ['a page reading that is none', 'snapshots-0001.jsonl', (line: string) => line.replace('"blocks":[', '"blocks":[7,')],
    [
      'a link that runs code',
      'snapshots-0001.jsonl',
      (line: string) => line.replace('"role":"heading"', '"role":"heading","actions":[{"kind":"link","text":"x","href":"javascript:1"}]'),
    ],
    ['a date that is none', 'snapshots-0001.jsonl', (line: string) => line.replace('"firstSeenAt":"', '"firstSeenAt":"soon ')],
  ])('%s', async (_, name, change) => expect(await told(await forged(name, change))).toBe('bundle/row'));
  it('rows of a plan that is not in it', async () => {
    expect(await told(await forged('snapshots-0001.jsonl', (line) => line.replace('"planId":"p"', '"planId":"other"')))).toBe('bundle/stranger');
  });
  it('a plan in force that is not in it', async () => {
    expect(await told(await forged('plans-0001.jsonl', (line) => line.replace('"revision":1', '"revision":9')))).toBe('bundle/stranger');
  });
});

it('a page that names a field “__proto__” cannot spoil a backup', async () => {
  await savePlan({ plan: aPlan(), planId: 'p', author: 'Ana', reason: 'first', at: at(1) });
  const page = aPage('p', 'home', 'one', 3);
  page.snapshot.openGraph = JSON.parse('{"title":"One","__proto__":"two"}');
  await saveSnapshot(page);
  const backup = await bundleOf();
  await deleteEverything();
  await take(backup);
  expect((await db.snapshots.toArray())[0]?.snapshot.openGraph).toEqual({ title: 'One' });
  await deleteEverything();
});

it('what fails half-way stores nothing', async () => {
  const { bundle, contents } = await opened(bytes);
  bundle.manifest.parts.push({ name: 'snapshots-0009.jsonl', kind: 'snapshots', rows: 1, bytes: 9, sha256: '' });
  const { takeIn } = await import('@/lib/store');
  await expect(takeIn(bundle, contents, { joins: {}, choices: {}, by: '', at: at(1), reason: '' }, () => undefined)).rejects.toThrow();
});

import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { migrations, ThroughlineDatabase } from '@/lib/store/db';

/** `versions/v<n>.json`: rows as version n stored them, by table. Written once, when the version ships; never edited afterwards. */
const stored = import.meta.glob<Record<string, object[]>>('./versions/v*.json', { eager: true, import: 'default' });

it('versions are numbered from one without a gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

it('there is an example of every version and of no other', () => {
  expect(Object.keys(stored).sort()).toEqual(migrations.map(({ version }) => `./versions/v${version}.json`).sort());
});

describe.each(migrations.map(({ version }) => version))('a database of version %i', (version) => {
  it('opens today with every row', async () => {
    const rows = stored[`./versions/v${version}.json`] ?? {};
    const name = `made-by-v${version}`;
    const old = new ThroughlineDatabase(name, version);
    for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list);
    expect(Object.keys(rows).sort(), 'the example fills every table').toEqual(old.tables.map((table) => table.name).sort());
    old.close();

    const today = new ThroughlineDatabase(name);
    await today.open();
    const plan = await today.plans.toCollection().first();
    const revision = plan && (await today.revisions.get([plan.id, plan.revision]));
    expect(revision?.plan.brand.name).toBe('Larkfield');
    for (const table of ['revisions', 'snapshots', 'attempts', 'audits', 'decisions', 'findings', 'touchpoints'] as const) {
      expect(await today.table(table).count(), table).toBe(rows[table]?.length);
    }
    const snapshot = await today.snapshots.toCollection().first();
    expect(snapshot?.snapshot.blocks[0]?.text).toBe('A calmer inbox');
    today.close();
  });
});

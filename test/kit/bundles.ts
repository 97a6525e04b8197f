import { strFromU8, unzipSync, zipSync } from 'fflate';
import { readSnapshot } from '@/lib/capture';
import type { Plan } from '@/lib/plan';
import { readPlan } from '@/lib/plan';
import { type Contents, contentsOf, db, deleteEverything, type OpenBundle, openBundle, type TakeWish, takeIn, writeBundle } from '@/lib/store';
import { aSnapshot } from './audited';

/** Bundles in tests: made, bent, looked into and taken in. */

export const at = (minute: number): string => new Date(Date.UTC(2026, 10, 2, 9, minute)).toISOString();
const nothing = () => undefined;

export function aPlan(statement = 'Your evening belongs to you again', touchpoints = ['home', 'pricing', 'about']): Plan {
  const read = readPlan(
    `throughlinePlan: 1
brand: { name: Larkfield }
messages: [{ id: calm, priority: 1, statement: ${JSON.stringify(statement)} }]
channels: [{ id: site, name: Site, type: site, touchpoints: [${touchpoints.map((id) => `{ id: ${id}, name: ${id}, url: "https://larkfield.test/${id}" }`)}] }]`,
    'plan.yaml',
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.plan;
}

export async function bundleOf(planId?: string, texts = true): Promise<Uint8Array> {
  const blob = await writeBundle({ ...(planId && { planId }), texts, madeAt: at(59), madeBy: 'Ana' }, nothing);
  return new Uint8Array(await blob.arrayBuffer());
}

/** Opened and checked; throws the first problem. */
export async function opened(bytes: Uint8Array): Promise<{ bundle: OpenBundle; contents: Contents }> {
  const bundle = openBundle(bytes);
  if (!bundle.ok) throw new Error(bundle.problems[0]?.code);
  const contents = await contentsOf(bundle.value, readSnapshot, nothing);
  if (!contents.ok) throw new Error(contents.problems[0]?.code);
  return { bundle: bundle.value, contents: contents.value };
}

export async function take(bytes: Uint8Array, wish: Partial<TakeWish> = {}): Promise<string[]> {
  const { bundle, contents } = await opened(bytes);
  return takeIn(bundle, contents, { joins: {}, choices: {}, by: 'Ben', at: at(58), reason: 'Chosen', ...wish }, nothing);
}

/** Everything that is stored and travels, table by table, in one order. Work under way is none of it. */
export async function dump(): Promise<Record<string, unknown[]>> {
  const tables = db.tables.filter(({ name }) => !['jobs', 'tabs', 'drifts'].includes(name));
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])));
}

/** The store as `fill` makes it, as a bundle; the store is empty afterwards. */
export async function madeBy(fill: () => Promise<unknown>, planId?: string): Promise<Uint8Array> {
  await deleteEverything();
  await fill();
  const bytes = await bundleOf(planId);
  await deleteEverything();
  return bytes;
}

/** The same file with something else in it. */
export function bent(bytes: Uint8Array, change: (files: Record<string, Uint8Array>) => void): Uint8Array {
  const files = unzipSync(bytes);
  change(files);
  return zipSync(files);
}

export const textOf = (files: Record<string, Uint8Array>, name: string): string => strFromU8(files[name] ?? new Uint8Array());

export const aPage = (planId: string, touchpointId: string, text: string, seen: number) => ({
  planId,
  touchpointId,
  hash: `hash-${text}`,
  snapshot: aSnapshot([text], { url: `https://larkfield.test/${touchpointId}`, capturedAt: at(seen) }),
});

import type { Table } from 'dexie';
import { db } from '../db';
import { together } from '../guard';
import { rejudgeJob } from '../jobs';
import { lastSeen } from '../snapshots';
import type { AuditRow, FindingRow, PlanRow, SnapshotRow, TouchpointRow } from '../types';
import type { Side } from './conflicts';
import type { Contents } from './contents';
import { type Joins, targetOf } from './look';
import { isSettled, mergedSnapshot, newer } from './merge';
import { type OpenBundle, rowsOf } from './read';
import { mergedRevisions } from './revisions';
import { settle } from './settle';
import type { Progress } from './write';

export interface TakeWish {
  /** As the look told them. */
  joins: Joins;
  /** Per conflict the side that is to hold; the newest where left out. */
  choices: Readonly<Record<string, Side>>;
  /** Who took it in, and when, ISO 8601: stands on what a choice makes new. */
  by: string;
  at: string;
  /** Stands as the reason of a revision that a choice brings back into force. */
  reason: string;
}

/**
 * Takes a bundle in that was looked at before: all of it is stored, or nothing. Nothing that is here is overwritten by less. Plans
 * that gained something are to be judged anew; word of that is left in the same step, so that it is done even where the browser
 * ends at once. Answers with their ids.
 */
export const takeIn = (bundle: OpenBundle, contents: Contents, wish: TakeWish, tell: (progress: Progress) => void): Promise<string[]> =>
  // Nothing but the store may be waited for until the end, or the browser would close the whole half done.
  together(db.tables, async () => {
    const audits = new Map<string, string>();
    for (const plan of contents.plans) for (const [from, to] of await takePlan(plan, contents, wish)) audits.set(from, to);
    const here = new Set(await db.settings.toCollection().primaryKeys());
    await db.settings.bulkPut(contents.settings.filter(({ key }) => !here.has(key)));

    const total = bundle.manifest.parts.reduce((sum, { rows }) => sum + rows, 0);
    let done = 0;
    for (const part of bundle.manifest.parts) {
      if (part.kind === 'snapshots') await takePages(rowsOf(bundle, part) as unknown as SnapshotRow[], wish);
      if (part.kind === 'touchpoints') await db.touchpoints.bulkPut(inside<TouchpointRow>(rowsOf(bundle, part), audits));
      if (part.kind === 'findings') await db.findings.bulkAdd(inside<FindingRow>(rowsOf(bundle, part), audits));
      done += part.rows;
      tell({ done, total });
    }
    await takeAttempts(contents, wish);
    const planIds = [...new Set(contents.plans.map(({ id }) => targetOf(id, wish.joins)))];
    await db.jobs.bulkPut(planIds.map((planId) => rejudgeJob(planId, wish.at)));
    return planIds;
  });

/** All of a plan but pages and the insides of audits. Answers with the audits that are new here, and the id each gets. */
async function takePlan(plan: PlanRow, contents: Contents, wish: TakeWish): Promise<[string, string][]> {
  const planId = targetOf(plan.id, wish.joins);
  const of = <Item extends { planId: string }>(items: readonly Item[]) =>
    items.filter((row) => row.planId === plan.id).map((row) => ({ ...row, planId }));
  const mine = await db.revisions.where({ planId }).toArray();
  const merged = mergedRevisions(mine, of(contents.revisions), { byContent: planId !== plan.id });
  await db.revisions.where({ planId }).delete();
  await db.revisions.bulkPut(merged.rows);
  const last = merged.rows.at(-1);
  const here = await db.plans.get(planId);
  await db.plans.put({
    ...plan,
    ...here,
    id: planId,
    brand: last?.plan.brand.name ?? plan.brand,
    revision: last?.number ?? plan.revision,
    createdAt: here && here.createdAt < plan.createdAt ? here.createdAt : plan.createdAt,
    ...((here?.sample || plan.sample) && { sample: true }),
  });

  // Whatever names a revision by its number follows where the numbers moved.
  const follow = (row: { revision: number }, numbers: ReadonlyMap<number, number>) => {
    row.revision = numbers.get(row.revision) ?? row.revision;
  };
  if ([...merged.mine].some(([from, to]) => from !== to)) {
    for (const table of [db.audits, db.finished, db.rounds] as Table<{ revision: number }>[])
      await table.where({ planId }).modify((row) => follow(row, merged.mine));
    await db.drifts.where({ planId }).delete();
  }
  const [rounds, audits, finished] = [of(contents.rounds), of(contents.audits), of(contents.finished)];
  for (const row of [...rounds, ...audits, ...finished]) follow(row, merged.theirs);

  await join(db.lessons, of(contents.lessons), ({ id }) => [planId, id] as [string, string]);
  await join(db.rounds, rounds, ({ id }) => [planId, id] as [string, string]);
  const decisions = of(contents.decisions);
  await apart(db.decisions, decisions, planId);
  await join(db.decisions, decisions, ({ id }) => id);
  const results = of(contents.results);
  await apart(db.results, results, planId);
  await join(db.results, results, ({ id }) => id);
  const ids = audits.map(({ id }) => id);
  await apart(db.audits, audits, planId);
  const known = await db.audits.bulkGet(audits.map(({ id }) => id));
  await join<AuditRow, string>(db.audits, audits, ({ id }) => id);
  await apart(db.finished, finished, planId);
  await join(db.finished, finished, ({ id }) => id);
  await settle(plan.id, planId, { mine, merged, contents, wish });
  return audits.flatMap(({ id }, at) => (known[at] ? [] : [[ids[at] ?? id, id] as [string, string]]));
}

/** Rows by their identity: the new ones are added, of those that are here the newer edition stays. */
async function join<Row extends object, Key>(table: Table<Row, Key>, rows: readonly Row[], keyOf: (row: Row) => Key): Promise<void> {
  const here = await table.bulkGet(rows.map(keyOf));
  await table.bulkPut(
    rows.map((row, at) => {
      const known = here[at];
      return known ? newer(known, row) : row;
    }),
  );
}

/** What was once brought together with another plan keeps its place there; here it gets an id of its own, the same each time. */
async function apart(table: Table<{ planId: string }, string>, rows: { id: string }[], planId: string): Promise<void> {
  const here = await table.bulkGet(rows.map(({ id }) => id));
  for (const [at, row] of rows.entries()) if (here[at] && here[at]?.planId !== planId) row.id = `${row.id}:${planId}`;
}

const inside = <Row>(rows: Record<string, unknown>[], audits: ReadonlyMap<string, string>): Row[] =>
  rows.flatMap((row) => {
    const auditId = audits.get(row.auditId as string);
    return auditId === undefined ? [] : [{ ...row, auditId } as Row];
  });

async function takePages(rows: SnapshotRow[], { joins }: TakeWish): Promise<void> {
  const given = rows.map((row) => ({ ...row, planId: targetOf(row.planId, joins) }));
  const here = await db.snapshots.bulkGet(given.map(({ planId, touchpointId, hash }) => [planId, touchpointId, hash] as [string, string, string]));
  await db.snapshots.bulkPut(
    given.map((row, at) => {
      const known = here[at];
      return known ? mergedSnapshot(known, row) : row;
    }),
  );
}

/** Failed visits of both sides, the newest of each touchpoint, less those that a reading of either side has settled. */
async function takeAttempts({ attempts, plans }: Contents, { joins }: TakeWish): Promise<void> {
  await join(
    db.attempts,
    attempts.map((row) => ({ ...row, planId: targetOf(row.planId, joins) })),
    ({ planId, touchpointId }) => [planId, touchpointId] as [string, string],
  );
  for (const { id } of plans) {
    const planId = targetOf(id, joins);
    const seen = await lastSeen(planId);
    await db.attempts
      .where({ planId })
      .filter((row) => isSettled(row, seen))
      .delete();
  }
}

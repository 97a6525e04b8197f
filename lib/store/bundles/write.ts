import type { Table } from 'dexie';
import { type Plan, planTouchpoints } from '@/lib/plan';
import { db } from '../db';
import type { SnapshotRow } from '../types';
import { startPacking } from './pack';

export interface BundleWish {
  /** Left out: everything in this browser. */
  planId?: string;
  /** Whether the words of the pages go along. */
  texts: boolean;
  /** ISO 8601. */
  madeAt: string;
  madeBy: string;
}

export interface Progress {
  done: number;
  total: number;
  /** How long it may still take, ms; as whoever drives the work reckons. */
  left?: number;
}

/** Page readings in memory at once. */
const FEW = 40;

/**
 * Writes a bundle. What can be worked out anew where it is taken in stays behind: the verdicts on what pages say now. Finished
 * audits go along as they are. Of a single plan, pages that a person looked at outside the plan, and drafts checked apart from it,
 * stay behind too: they are nobody else's. A backup has them.
 */
export async function writeBundle({ planId, texts, madeAt, madeBy }: BundleWish, tell: (progress: Progress) => void): Promise<Blob> {
  const pack = startPacking(madeAt);
  const { plans, small, audits, keys } = await read(planId, texts);
  let done = 0;
  const total = small.reduce((sum, [, rows]) => sum + rows.length, 0) + audits.length + keys.length;
  const told = (count = 1) => {
    done += count;
    tell({ done, total });
  };
  tell({ done, total });

  for (const [kind, rows] of small) {
    for (const row of rows) await pack.add(kind, row);
    told(rows.length);
  }
  for (const audit of audits) await pack.add('audits', audit);
  for (const { id: auditId } of audits) {
    for (const row of await db.touchpoints.where({ auditId }).toArray()) await pack.add('touchpoints', row);
    told();
  }
  for (const { id: auditId } of audits) for (const row of await db.findings.where({ auditId }).toArray()) await pack.add('findings', row);
  for (let at = 0; at < keys.length; at += FEW) {
    const few = await db.snapshots.bulkGet(keys.slice(at, at + FEW));
    for (const row of few) if (row && (!planId || isShared(row, small))) await pack.add('snapshots', row);
    told(few.length);
  }
  return pack.finish({
    holds: planId ? 'plan' : 'everything',
    madeBy,
    texts,
    plans: plans.map(({ id, brand, revision }) => ({ id, brand, revision })),
  });
}

type Small = Awaited<ReturnType<typeof read>>['small'];

/** Everything but audits' insides and the pages, as it stands at one moment. */
async function read(planId: string | undefined, texts: boolean) {
  return db.transaction('r', db.tables, async () => {
    const of = <Row>(table: Table<Row>) => (planId ? table.where({ planId }) : table.toCollection()).toArray();
    const plans = planId ? (await db.plans.bulkGet([planId])).filter((row) => row !== undefined) : await db.plans.toArray();
    const small = [
      ['plans', plans],
      ['revisions', await of(db.revisions)],
      ['lessons', await of(db.lessons)],
      ['rounds', await of(db.rounds)],
      ['decisions', await of(db.decisions)],
      ['results', await of(db.results)],
      ['finished', await of(db.finished)],
      ['attempts', texts ? await of(db.attempts) : []],
      ['settings', planId ? [] : await db.settings.toArray()],
    ] as const;
    const audits = (await of(db.audits)).filter(({ id, planId: plan }) => id !== `living:${plan}`);
    const keys = !texts ? [] : await (planId ? db.snapshots.where({ planId }) : db.snapshots.toCollection()).primaryKeys();
    return { plans, small, audits, keys };
  });
}

/** A touchpoint of any revision of the plan, or a page that was read from a list. */
function isShared({ touchpointId, channelId, snapshot }: SnapshotRow, small: Small): boolean {
  return plannedIn(small).has(touchpointId) || (channelId !== undefined && !snapshot.draft);
}

const planned = new WeakMap<Small, Set<string>>();
function plannedIn(small: Small): Set<string> {
  const known = planned.get(small);
  if (known) return known;
  const plans: Plan[] = small[1][1].map(({ plan }) => plan);
  const ids = new Set(plans.flatMap((plan) => planTouchpoints(plan).map(({ touchpoint }) => touchpoint.id)));
  planned.set(small, ids);
  return ids;
}

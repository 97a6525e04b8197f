import { db } from '../db';
import type { DecisionRow, LessonRow, Revision } from '../types';
import { conflictsOf } from './conflicts';
import type { Contents } from './contents';
import type { MergedRevisions } from './revisions';
import type { TakeWish } from './take';

interface Given {
  /** The history here, as it was. */
  mine: readonly Revision[];
  merged: MergedRevisions;
  contents: Contents;
  wish: TakeWish;
}

/**
 * Where a person chose the older of two: it is said again under that person's name and with today's date. Nothing is taken away,
 * so both sides can be read afterwards, and who chose.
 */
export async function settle(from: string, planId: string, { mine, merged, contents, wish: { choices, by, at, reason } }: Given): Promise<void> {
  if (Object.keys(choices).length === 0 || mine.length === 0) return;
  const theirs = <Item extends { planId: string }>(rows: readonly Item[]) => rows.filter((row) => row.planId === from);
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
  const [decisions, lessons] = [theirs(contents.decisions), theirs(contents.lessons)];
  const chosen = conflictsOf({
    planId: from,
    merged,
    // What is stored by now holds both sides: theirs are taken out again where they were not ours before.
    decisions: { mine: await ours(db.decisions.where({ planId }).toArray(), ids(decisions)), theirs: decisions },
    lessons: { mine: await ours(db.lessons.where({ planId }).toArray(), ids(lessons)), theirs: lessons },
  }).filter(({ id, newest }) => choices[id] !== undefined && choices[id] !== newest);

  for (const conflict of chosen) {
    const row = conflict[choices[conflict.id] ?? conflict.newest];
    const again = { ...row, planId, at };
    if (conflict.about === 'decisions') await db.decisions.put({ ...(again as DecisionRow), id: crypto.randomUUID(), by });
    else if (conflict.about === 'lessons') await db.lessons.put({ ...(again as LessonRow), id: crypto.randomUUID(), by });
    else {
      const { formerly: _, source: __, ...revision } = again as Revision;
      const number = (merged.rows.at(-1)?.number ?? 0) + 1;
      await db.revisions.put({ ...revision, number, author: by, reason });
      await db.plans.update(planId, { revision: number, brand: revision.plan.brand.name });
    }
  }
}

const ours = async <Item extends { id: string }>(all: PromiseLike<Item[]>, theirs: ReadonlySet<string>): Promise<Item[]> =>
  (await all).filter(({ id }) => !theirs.has(id));

import { db } from '../db';
import type { PlanRow } from '../types';
import { type Conflict, conflictsOf } from './conflicts';
import type { Contents } from './contents';
import type { Manifest } from './format';
import { canonical } from './plain';
import { mergedRevisions } from './revisions';

/** How many rows are new here, and how many are here already. */
export interface Tally {
  fresh: number;
  here: number;
}

export type Told = 'revisions' | 'pages' | 'audits' | 'decisions' | 'lessons' | 'rounds' | 'results';

export interface PlanLook {
  id: string;
  brand: string;
  /** The revision in force in the bundle. */
  revision: number;
  /** The plan here that it will be brought together with; none: it comes as a plan of its own. */
  joins?: PlanRow;
  /** Plans here of the same brand, which it may be brought together with. Empty where it is the very same plan. */
  candidates: PlanRow[];
  tallies: Record<Told, Tally>;
  conflicts: Conflict[];
}

/** What a bundle would bring, before anything is stored. */
export interface BundleLook extends Pick<Manifest, 'holds' | 'madeAt' | 'madeBy' | 'texts'> {
  plans: PlanLook[];
  settings: Tally;
}

/** Bundle's plan id to the plan here that it joins; an empty text: none. */
export type Joins = Readonly<Record<string, string>>;

/** The id its rows are stored under. A plan that is here already is always brought together with itself. */
export const targetOf = (planId: string, joins: Joins): string => joins[planId] || planId;

/** Holds a bundle's contents against the store. Where `joins` does not say, a plan joins one that reads the same. */
export const lookAt = (manifest: Manifest, contents: Contents, joins: Joins = {}): Promise<BundleLook> =>
  db.transaction('r', db.tables, async () => {
    const { holds, madeAt, madeBy, texts } = manifest;
    const keys = new Set(await db.settings.toCollection().primaryKeys());
    const plans: PlanLook[] = [];
    for (const row of contents.plans) plans.push(await lookAtPlan(row, contents, joins));
    return {
      holds,
      madeAt,
      madeBy,
      texts,
      plans,
      settings: tally(
        contents.settings.map(({ key }) => key),
        keys,
      ),
    };
  });

async function lookAtPlan(row: PlanRow, contents: Contents, joins: Joins): Promise<PlanLook> {
  const of = <Item extends { planId: string }>(items: readonly Item[]) => items.filter(({ planId }) => planId === row.id);
  const theirs = of(contents.revisions);
  const itself = await db.plans.get(row.id);
  const candidates = itself ? [] : (await db.plans.toArray()).filter(({ brand }) => brand === row.brand);
  const asked = joins[row.id];
  const joined = itself ?? (asked === undefined ? await readsTheSame(candidates, theirs) : candidates.find(({ id }) => id === asked));
  const planId = joined?.id ?? row.id;

  const mine = await db.revisions.where({ planId }).toArray();
  const [lessons, rounds, decisions] = await Promise.all([
    db.lessons.where({ planId }).toArray(),
    db.rounds.where({ planId }).toArray(),
    db.decisions.where({ planId }).toArray(),
  ]);
  const merged = mergedRevisions(mine, theirs, { byContent: planId !== row.id });
  const pages = new Set((await db.snapshots.where({ planId }).primaryKeys()).map(([, touchpointId, hash]) => `${touchpointId}\n${hash}`));
  const audits = new Set(await db.audits.where({ planId }).primaryKeys());
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  return {
    id: row.id,
    brand: row.brand,
    revision: row.revision,
    ...(joined && { joins: joined }),
    candidates,
    tallies: {
      revisions: { fresh: merged.rows.length - mine.length, here: theirs.length - (merged.rows.length - mine.length) },
      pages: tally(
        of(contents.pages).map(({ touchpointId, hash }) => `${touchpointId}\n${hash}`),
        pages,
      ),
      audits: tally(ids(of(contents.audits)), audits),
      decisions: tally(ids(of(contents.decisions)), new Set(ids(decisions))),
      lessons: tally(ids(of(contents.lessons)), new Set(ids(lessons))),
      results: tally(ids(of(contents.results)), new Set(await db.results.where({ planId }).primaryKeys())),
      rounds: tally(ids(of(contents.rounds)), new Set(ids(rounds))),
    },
    conflicts: conflictsOf({
      planId: row.id,
      merged,
      decisions: { mine: decisions, theirs: of(contents.decisions) },
      lessons: { mine: lessons, theirs: of(contents.lessons) },
    }),
  };
}

async function readsTheSame(candidates: readonly PlanRow[], theirs: Contents['revisions']): Promise<PlanRow | undefined> {
  const texts = new Set(theirs.map(({ plan }) => canonical(plan)));
  for (const one of candidates) {
    const mine = await db.revisions.where({ planId: one.id }).toArray();
    if (mine.some(({ plan }) => texts.has(canonical(plan)))) return one;
  }
  return undefined;
}

const tally = (keys: readonly string[], here: ReadonlySet<string>): Tally => {
  const known = keys.filter((key) => here.has(key)).length;
  return { fresh: keys.length - known, here: known };
};

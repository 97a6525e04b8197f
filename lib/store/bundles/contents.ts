import type { PageSnapshot } from '@/lib/capture';
import type { Results } from '@/lib/plan';
import { bad, good, type Outcome } from '../../problem';
import type { AttemptRow, AuditRow, DecisionRow, FinishedRow, LessonRow, PlanRow, Revision, RoundRow, SettingRow, SnapshotRow } from '../types';
import { faults } from './format';
import type { Row, RowKind } from './kinds';
import { checkPart, type OpenBundle } from './read';
import type { Progress } from './write';

/** What a bundle holds, without the pages and verdicts themselves. */
export interface Contents {
  plans: PlanRow[];
  revisions: Revision[];
  lessons: LessonRow[];
  rounds: RoundRow[];
  decisions: DecisionRow[];
  results: Results[];
  finished: FinishedRow[];
  audits: AuditRow[];
  attempts: AttemptRow[];
  settings: SettingRow[];
  /** Of each page reading its key and when it was seen. */
  pages: Pick<SnapshotRow, 'planId' | 'touchpointId' | 'hash' | 'lastSeenAt'>[];
}

/** Holds a page reading to its form; the room that captures has it. */
export type ReadSnapshot = (raw: unknown, options: { drafts: boolean }) => Outcome<PageSnapshot>;

/** Checks every part of a bundle and tells what is in it. Whatever is wrong, nothing of it counts. */
export async function contentsOf(bundle: OpenBundle, readSnapshot: ReadSnapshot, tell: (progress: Progress) => void): Promise<Outcome<Contents>> {
  const { parts } = bundle.manifest;
  const total = parts.reduce((sum, { rows }) => sum + rows, 0);
  const found = {
    plans: [],
    revisions: [],
    lessons: [],
    rounds: [],
    decisions: [],
    results: [],
    finished: [],
    audits: [],
    attempts: [],
    settings: [],
    pages: [],
  } as Contents;
  const inside: { auditId: string }[] = [];
  let done = 0;
  for (const part of parts) {
    const checked = await checkPart(bundle, part);
    if (!checked.ok) return checked;
    for (const row of checked.value) {
      if (part.kind === 'snapshots') {
        const page = row as unknown as SnapshotRow;
        const read = readSnapshot(page.snapshot, { drafts: page.snapshot.draft !== undefined });
        if (!read.ok) return bad({ ...faults.row, where: part.name });
        found.pages.push({ planId: page.planId, touchpointId: page.touchpointId, hash: page.hash, lastSeenAt: page.lastSeenAt });
      } else if (part.kind === 'touchpoints' || part.kind === 'findings') inside.push({ auditId: row.auditId as string });
      else (found[part.kind] as unknown as Row[]).push(row);
    }
    done += part.rows;
    tell({ done, total });
  }
  return hangsTogether(bundle, found, inside) ? good(found) : bad(faults.stranger);
}

/** Every row belongs to a plan that is in the bundle, and every plan is there with the revision that is in force. */
function hangsTogether({ manifest }: OpenBundle, found: Contents, inside: readonly { auditId: string }[]): boolean {
  const plans = new Set(found.plans.map(({ id }) => id));
  const audits = new Set(found.audits.map(({ id }) => id));
  const numbers = found.revisions.map(({ planId, number }) => `${planId}\n${number}`);
  const owned: (keyof Contents & RowKind)[] = ['revisions', 'lessons', 'rounds', 'decisions', 'results', 'finished', 'audits', 'attempts'];
  return (
    plans.size === found.plans.length &&
    manifest.plans.length === plans.size &&
    manifest.plans.every(({ id }) => plans.has(id)) &&
    new Set(numbers).size === numbers.length &&
    found.plans.every(({ id, revision }) => numbers.includes(`${id}\n${revision}`)) &&
    owned.every((kind) => (found[kind] as { planId: string }[]).every(({ planId }) => plans.has(planId))) &&
    found.pages.every(({ planId }) => plans.has(planId)) &&
    found.audits.every(({ id }) => !/^(?:living|draft):/.test(id)) &&
    found.finished.every(({ id }) => audits.has(id)) &&
    inside.every(({ auditId }) => audits.has(auditId)) &&
    (manifest.holds === 'everything' || (plans.size === 1 && found.settings.length === 0))
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Audit, compareSteps, type Drift, judgeAll } from '@/lib/audit';
import { type PageSnapshot, readSnapshot } from '@/lib/capture';
import { deviations, samplePlan, sampleSnapshots } from './sample';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What a month did to the sample brand's pages, put in by hand. */
export const laterChanges: {
  date: string;
  changed: string[];
  messages: { touchpoint: string; message: string; way: string; note: string }[];
  findings: { touchpoint: string; check: string; kind: string; note: string }[];
  /** Messages that `across/drift` must find. */
  drift: string[];
} = JSON.parse(readFileSync(at('test/fixtures/sample-later/changes.json'), 'utf8'));

/** The second edition's own snapshots, by touchpoint id. */
export const laterFiles = () => readdirSync(at('assets/sample/later')).map((name) => name.replace(/\.json$/, ''));

/** Every page a month later. */
function laterSnapshots() {
  const changed = new Map(
    laterFiles().map((id) => {
      const read = readSnapshot(JSON.parse(readFileSync(at(`assets/sample/later/${id}.json`), 'utf8')));
      if (!read.ok) throw new Error(`${id}: ${JSON.stringify(read.problems)}`);
      return [id, read.value];
    }),
  );
  return sampleSnapshots().map((page) => {
    const snapshot = changed.get(page.touchpointId);
    return snapshot ? { ...page, snapshotId: `later ${page.snapshotId}`, snapshot } : page;
  });
}

const attempts = deviations.notScanned.map((touchpointId) => ({ touchpointId, reason: 'The page is not there (404).' }));

/** The sample brand as audited a month later, after an audit of the first edition was finished. */
export const auditLater = (): Audit =>
  judgeAll({
    planId: 'sample',
    revision: 1,
    plan: samplePlan(),
    date: laterChanges.date,
    judgedAt: `${laterChanges.date}T09:00:00.000Z`,
    pages: laterSnapshots(),
    attempts,
    earlier: { date: deviations.date, pages: sampleSnapshots() },
  });

/** What changed from the first edition to the second. */
export function driftOfSample(audit: Audit): Drift {
  const plan = samplePlan();
  const first = sampleSnapshots();
  const later = laterSnapshots();
  const snapshots = new Map([...first, ...later].map(({ snapshotId, snapshot }) => [snapshotId, snapshot]));
  const end = { revision: 1, plan, attempts, findings: [] };
  const steps = compareSteps({
    planId: 'sample',
    before: { ...end, id: 'finished:1', name: 'November', date: deviations.date, pages: first },
    after: { ...end, date: laterChanges.date, pages: later, audit },
    known: new Set(),
  });
  for (let step = steps.next(); ; step = steps.next(step.value.work(snapshots.get(step.value.snapshotId) as PageSnapshot)))
    if (step.done) return step.value;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Audit, judgeAll } from '@/lib/audit';
import { judgePlan } from '@/lib/audit/judge-across';
import { readSnapshot } from '@/lib/capture';
import { readPlan } from '@/lib/plan';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const SNAPSHOTS = 'assets/sample/snapshots';

/** A fault put into the sample on purpose; `quote` is part of what the page says. */
export interface Deviation {
  touchpoint?: string;
  /** On checks across touchpoints: those that must be among the values. */
  touchpoints?: string[];
  check: string;
  about?: Record<string, string>;
  quote?: string;
  note: string;
}

export interface Deviations {
  date: string;
  clean: string[];
  notScanned: string[];
  deviations: Deviation[];
  alsoFair: Deviation[];
  /** What is wrong with plans in `test/fixtures/sample-drafts`, by file name. */
  drafts: Record<string, Deviation[]>;
  traps: { touchpoint: string; quote: string; note: string }[];
  /** Verdicts known to be wrong today, kept and counted: faults not found, and alarms without one. */
  knownWrong: { missed: Deviation[]; extra: Deviation[] };
}

export const deviations: Deviations = JSON.parse(readFileSync(at('test/fixtures/sample/deviations.json'), 'utf8'));

/** The sample brand's plan. */
export const samplePlan = () => planAt('assets/sample/plan.yaml');

/** What is found in a plan that the sample brand's team never signed. */
export const judgeDraft = (name: string) => judgePlan({ plan: planAt(`test/fixtures/sample-drafts/${name}.yaml`), date: deviations.date }).findings;

function planAt(path: string) {
  const read = readPlan(readFileSync(at(path), 'utf8'), 'plan.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return read.value.plan;
}

/** The snapshots that ship with the extension, by touchpoint id. */
export function sampleSnapshots() {
  const names = existsSync(at(SNAPSHOTS)) ? readdirSync(at(SNAPSHOTS)).sort() : [];
  return names.map((name) => {
    const read = readSnapshot(JSON.parse(readFileSync(at(`${SNAPSHOTS}/${name}`), 'utf8')));
    if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
    return { touchpointId: name.replace(/\.json$/, ''), snapshotId: name, snapshot: read.value };
  });
}

/** The sample brand as audited on the day its plan is told for. */
export function auditSample(): Audit {
  return judgeAll({
    planId: 'sample',
    revision: 1,
    plan: samplePlan(),
    date: deviations.date,
    judgedAt: `${deviations.date}T09:00:00.000Z`,
    pages: sampleSnapshots(),
    attempts: deviations.notScanned.map((touchpointId) => ({ touchpointId, reason: 'The page is not there (404).' })),
  });
}

import Dexie, { type Table } from 'dexie';
import type { Results } from '@/lib/plan';
import type { Migration } from './migration';
import type {
  AttemptRow,
  AuditRow,
  DecisionRow,
  DriftRow,
  FindingRow,
  FinishedRow,
  JobRow,
  LessonRow,
  PlanRow,
  Revision,
  RoundRow,
  SettingRow,
  SnapshotRow,
  TabRow,
  TouchpointRow,
} from './types';

/** The database. Tables change shape only by a file in `migrations/`. */
export class ThroughlineDatabase extends Dexie {
  declare plans: Table<PlanRow, string>;
  declare revisions: Table<Revision, [string, number]>;
  declare snapshots: Table<SnapshotRow, [string, string, string]>;
  declare attempts: Table<AttemptRow, [string, string]>;
  declare audits: Table<AuditRow, string>;
  declare touchpoints: Table<TouchpointRow, [string, string]>;
  declare findings: Table<FindingRow, number>;
  declare finished: Table<FinishedRow, string>;
  declare drifts: Table<DriftRow, string>;
  declare decisions: Table<DecisionRow, string>;
  declare lessons: Table<LessonRow, [string, string]>;
  declare rounds: Table<RoundRow, [string, string]>;
  declare results: Table<Results, string>;
  declare jobs: Table<JobRow, string>;
  declare tabs: Table<TabRow, number>;
  declare settings: Table<SettingRow, string>;

  /** `upTo` opens the shape of an earlier version; for tests of the migrations. */
  constructor(name = DATABASE, upTo = Number.POSITIVE_INFINITY) {
    super(name);
    for (const { version, stores, upgrade } of migrations.filter((migration) => migration.version <= upTo)) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade((transaction) => upgrade(transaction));
    }
  }
}

const DATABASE = 'throughline';

const found = import.meta.glob<Migration>('./migrations/v*.ts', { eager: true, import: 'default' });

/** Every migration, oldest first; the file's name is its version. */
export const migrations: readonly Migration[] = Object.entries(found)
  .map(([path, migration]) => {
    if (path !== `./migrations/v${migration.version}.ts`) throw new Error(`${path} calls itself version ${migration.version}`);
    return migration;
  })
  .sort((one, other) => one.version - other.version);

export const db = new ThroughlineDatabase();

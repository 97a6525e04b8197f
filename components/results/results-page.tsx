import { useState } from 'react';
import { i18n } from '#i18n';
import { type ResultsTable, readResults, resultsTold } from '@/lib/plan';
import { type Problem, tell } from '@/lib/problem';
import { listResults } from '@/lib/store';
import { useLive, valueOf } from '../live';
import { PickFile } from '../pick-file';
import type { Given } from '../shell/plan-in-hand';
import { Waiting } from '../shell/waiting';
import { ChannelResults } from './channel-results';
import { Files } from './files';
import { MapColumns } from './map-columns';
import { MostMet } from './most-met';
import './results.css';

/** Figures from exported files, beside what the pages say: how many people meet them, and what each channel brings. */
export default function ResultsPage({ planId, revision, audit }: Given) {
  const [table, setTable] = useState<ResultsTable>();
  const [problems, setProblems] = useState<Problem[]>([]);
  const live = useLive(() => listResults(planId), [planId]);
  const results = valueOf(live) ?? [];
  const told = resultsTold(revision.plan, results);
  const take = async (file: File) => {
    const read = readResults(await file.text(), file.name);
    setProblems(read.ok ? [] : read.problems);
    setTable(read.ok ? read.value : undefined);
  };
  if (live.state === 'loading') return <Waiting />;
  return (
    <div className="results">
      <header className="page-head">
        <h1>{i18n.t('nav.results')}</h1>
        <p className="quiet">{i18n.t('results.what')}</p>
        {!table && (
          <div className="actions">
            <PickFile label={i18n.t('results.pick')} accept=".csv,.tsv,.txt" onFile={(file) => void take(file)} />
          </div>
        )}
        {problems.map((problem) => (
          <p key={problem.code} role="alert" className="notice">
            {tell(problem)}
          </p>
        ))}
      </header>
      {table && <MapColumns key={table.name} planId={planId} plan={revision.plan} table={table} onDone={() => setTable(undefined)} />}
      {results.length === 0 ? (
        !table && <p className="empty">{i18n.t('results.empty')}</p>
      ) : (
        <>
          <ChannelResults audit={audit} told={told} />
          {audit && <MostMet audit={audit} met={told.met} />}
          <Files results={results} />
        </>
      )}
    </div>
  );
}

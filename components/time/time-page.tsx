import { useState } from 'react';
import { Link, Route, Switch } from 'wouter';
import { i18n } from '#i18n';
import { LIVING, listFinished } from '@/lib/store';
import { useLive, valueOf } from '../live';
import { LaterPages } from '../sample/later-pages';
import type { Given } from '../shell/plan-in-hand';
import { Waiting } from '../shell/waiting';
import { AlarmLine } from './alarm-line';
import { DriftPart } from './drift-part';
import { FinishDialog } from './finish-dialog';
import { FinishedList } from './finished-list';
import { PageHistory } from './page-history';
import { PageList } from './page-list';
import { Trend } from './trend';
import './time.css';

/** Audits that were finished, what changed between them, how the figures went, and each page as it was. */
export default function TimePage(given: Given) {
  return (
    <Switch>
      <Route path="/time/page/:id">{({ id }) => <PageHistory key={id} given={given} touchpointId={decodeURIComponent(id)} />}</Route>
      <Route path="/time/:before?/:after?">
        {({ before, after }) => <Overview given={given} wanted={[before, after].map((id) => (id ? decodeURIComponent(id) : undefined))} />}
      </Route>
    </Switch>
  );
}

function Overview({ given, wanted }: { given: Given; wanted: (string | undefined)[] }) {
  const { planId, row, revision, audit } = given;
  const [finishing, setFinishing] = useState(false);
  const live = useLive(() => listFinished(planId), [planId]);
  const finished = valueOf(live);
  if (!finished) return <Waiting />;
  const [last] = finished;
  const beforeId = wanted[0] ?? last?.id;
  const after = wanted[1] ?? LIVING;
  const canFinish = Boolean(audit?.coverage.scanned);
  return (
    <div className="time">
      <header className="page-head">
        <div className="row">
          <h1>{i18n.t('nav.time')}</h1>
          <div className="actions">
            <button type="button" className="primary" disabled={!canFinish} onClick={() => setFinishing(true)}>
              {i18n.t('overTime.finish.do')}
            </button>
          </div>
        </div>
        <p className="quiet">{i18n.t(canFinish ? 'overTime.what' : 'overTime.nothingRead')}</p>
      </header>
      <AlarmLine planId={planId} of={revision.number} />
      {row.sample && last && <LaterPages planId={planId} />}
      {!last && canFinish && <p className="empty">{i18n.t('overTime.none')}</p>}
      {beforeId && <DriftPart key={`${beforeId} ${after}`} planId={planId} finished={finished} beforeId={beforeId} afterId={after} audit={audit} />}
      {finished.length > 1 && <Trend points={finished.toReversed()} />}
      {finished.length > 0 && <FinishedList planId={planId} finished={finished} />}
      <PageList plan={revision.plan} audit={audit} />
      {!last && (
        <p className="small">
          <Link href="/audit">{i18n.t('overTime.toAudit')}</Link>
        </p>
      )}
      {finishing && audit && <FinishDialog planId={planId} audit={audit} onClose={() => setFinishing(false)} />}
    </div>
  );
}

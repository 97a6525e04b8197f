import { useEffect, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { i18n } from '#i18n';
import type { Audit } from '@/lib/audit';
import { agreementOf, type Plan, resultsTold } from '@/lib/plan';
import { reportOf, textFormats } from '@/lib/report';
import { finishedAudit, listDecisions, listResults, listRounds } from '@/lib/store';
import { useLive, valueOf } from '../live';
import type { Given } from '../shell/plan-in-hand';
import { Waiting } from '../shell/waiting';
import { useOverTime } from '../time/use-over-time';
import { HandOn } from './hand-on';
import './report.css';

/** The report as it will be handed on, and the files to hand on. */
export default function ReportPage({ planId, revision, audit: living }: Given) {
  const [location] = useLocation();
  const wanted = decodeURIComponent(location.split('/')[2] ?? '');
  const finished = useLive(async () => (wanted ? finishedAudit(wanted) : undefined), [wanted]);
  if (wanted && finished.state === 'loading') return <Waiting />;
  const audit = wanted ? valueOf(finished) : living;
  if (!audit)
    return (
      <header className="page-head">
        <h1>{i18n.t('nav.report')}</h1>
        <p className="quiet">{i18n.t(wanted ? 'overTime.goneAudit' : 'report.none')}</p>
      </header>
    );
  return <Shown key={wanted} planId={planId} plan={revision.plan} audit={audit} />;
}

function Shown({ planId, plan, audit }: { planId: string; plan: Plan; audit: Audit }) {
  const rounds = valueOf(useLive(() => listRounds(planId), [planId]));
  const all = valueOf(useLive(() => listDecisions(planId), [planId]));
  // A finished audit knows what had been decided by then.
  const decisions = useMemo(() => (audit.finished ? all?.filter(({ at }) => at <= (audit.finished?.at ?? '')) : all), [all, audit]);
  const files = valueOf(useLive(() => listResults(planId), [planId]));
  const results = useMemo(() => {
    const known = files?.filter(({ importedAt }) => importedAt <= (audit.finished?.at ?? importedAt)) ?? [];
    return known.length ? resultsTold(plan, known) : undefined;
  }, [files, plan, audit]);
  const { drift, trend } = useOverTime(planId, audit);
  const report = useMemo(
    () => reportOf(audit, { agreement: agreementOf(rounds ?? [], audit), decisions, drift, trend, results }),
    [audit, rounds, decisions, drift, trend, results],
  );
  const [page, setPage] = useState<string>();
  // Written after the frame around it stands, so that the route answers at once.
  useEffect(() => {
    const later = setTimeout(() => setPage(textFormats.find(({ id }) => id === 'html')?.write(report)));
    return () => clearTimeout(later);
  }, [report]);
  return (
    <div className="report">
      <header className="page-head">
        <h1>{audit.finished ? i18n.t('overTime.reportOf', [audit.finished.name]) : i18n.t('nav.report')}</h1>
        <p className="quiet">
          {i18n.t('report.what')} {audit.finished && <Link href="/report">{i18n.t('overTime.reportBack')}</Link>}
        </p>
      </header>
      <div className="report-parts">
        <HandOn report={report} />
        {page === undefined ? (
          <progress aria-label={i18n.t('loading')} />
        ) : (
          <iframe title={i18n.t('report.frame')} sandbox="allow-popups allow-popups-to-escape-sandbox" srcDoc={page} />
        )}
      </div>
    </div>
  );
}

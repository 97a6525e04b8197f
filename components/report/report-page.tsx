import { useEffect, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { Audit } from '@/lib/audit';
import { agreementOf } from '@/lib/plan';
import { reportOf, textFormats } from '@/lib/report';
import { listDecisions, listRounds } from '@/lib/store';
import { useLive, valueOf } from '../live';
import type { Given } from '../shell/plan-in-hand';
import { HandOn } from './hand-on';
import './report.css';

/** The report as it will be handed on, and the files to hand on. */
export default function ReportPage({ planId, audit }: Given) {
  if (!audit)
    return (
      <header className="page-head">
        <h1>{i18n.t('nav.report')}</h1>
        <p className="quiet">{i18n.t('report.none')}</p>
      </header>
    );
  return <Shown planId={planId} audit={audit} />;
}

function Shown({ planId, audit }: { planId: string; audit: Audit }) {
  const rounds = valueOf(useLive(() => listRounds(planId), [planId]));
  const decisions = valueOf(useLive(() => listDecisions(planId), [planId]));
  const report = useMemo(() => reportOf(audit, { agreement: agreementOf(rounds ?? [], audit), decisions }), [audit, rounds, decisions]);
  const [page, setPage] = useState<string>();
  // Written after the frame around it stands, so that the route answers at once.
  useEffect(() => {
    const later = setTimeout(() => setPage(textFormats.find(({ id }) => id === 'html')?.write(report)));
    return () => clearTimeout(later);
  }, [report]);
  return (
    <div className="report">
      <header className="page-head">
        <h1>{i18n.t('nav.report')}</h1>
        <p className="quiet">{i18n.t('report.what')}</p>
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

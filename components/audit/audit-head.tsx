import { i18n } from '#i18n';
import { AgreementLine } from '../agreement/agreement-line';
import type { Given } from '../shell/plan-in-hand';
import { dotted, percent, when } from '../words';

/** When and by what it was judged, how much of the plan was read, and the score with its arithmetic. */
export function AuditHead({ planId, row, revision, audit: made }: Given) {
  // Judged, yet with no page to judge: what counts then is the next step.
  const audit = made && made.coverage.scanned + made.coverage.notJudged > 0 ? made : undefined;
  return (
    <header className="page-head">
      <h1>{audit ? i18n.t('audit.title', [when(audit.judgedAt, 'day')]) : i18n.t('audit.none')}</h1>
      {audit ? (
        <>
          <p className="quiet">
            {dotted(
              row.sample && i18n.t('audit.sample'),
              i18n.t('audit.revision', [audit.revision]),
              i18n.t('audit.coverage', [audit.coverage.scanned, audit.coverage.planned]),
              audit.coverage.notJudged > 0 && i18n.t('audit.notJudged', audit.coverage.notJudged),
              audit.coverage.notScanned > 0 && i18n.t('audit.notRead', audit.coverage.notScanned),
            )}
          </p>
          {audit.revision !== revision.number && <p className="notice">{i18n.t('audit.behind', [revision.number])}</p>}
          <AgreementLine planId={planId} revision={revision.number} engine={audit.engine} />
          <p className="score">
            {audit.score.value !== null && <strong>{percent(audit.score.value)}</strong>} <span>{audit.score.because}</span>
          </p>
        </>
      ) : (
        <p className="quiet">{i18n.t('audit.noneWhat')}</p>
      )}
    </header>
  );
}

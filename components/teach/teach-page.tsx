import { Link, useLocation } from 'wouter';
import { i18n } from '#i18n';
import { AgreementLine } from '../agreement/agreement-line';
import type { Given } from '../shell/plan-in-hand';
import { Learned } from './learned';
import { Session } from './session';
import './teach.css';

/** Teaching: the person judges a few sentences, and every page is judged better for it. */
export default function TeachPage({ planId, revision, audit }: Given) {
  const [location] = useLocation();
  const [, , start] = location.split('/').map(decodeURIComponent);
  const lessons = revision.plan.teaching?.lessons ?? [];
  return (
    <div className="teach-page">
      <header className="page-head">
        <h1>{i18n.t('teach.title')}</h1>
        <p className="quiet">{i18n.t('teach.what')}</p>
        <AgreementLine planId={planId} revision={revision.number} engine={audit?.engine} />
      </header>
      {audit?.coverage.scanned ? (
        <Session key={`${planId}/${start ?? ''}`} planId={planId} plan={revision.plan} lessons={lessons} start={start} />
      ) : (
        <div className="stack">
          <h2>{i18n.t('teach.nothingRead.title')}</h2>
          <p className="quiet">{i18n.t('teach.nothingRead.what')}</p>
          <Link href="/audit" className="button primary">
            {i18n.t('teach.nothingRead.do')}
          </Link>
        </div>
      )}
      <Learned planId={planId} plan={revision.plan} lessons={lessons} />
    </div>
  );
}

import { i18n } from '#i18n';
import { useActions } from '../actions';

/** A page no extension may read: the browser's own pages, its store, a PDF. */
export function Unreadable({ problem }: { problem?: string }) {
  const { openDashboard } = useActions();
  return (
    <main className="panel-blank">
      <h1>{i18n.t('panel.unreadable.title')}</h1>
      <p>{problem ?? i18n.t('panel.unreadable.what')}</p>
      <div className="actions">
        <button type="button" onClick={() => openDashboard('/audit')}>
          {i18n.t('panel.toAudit')}
        </button>
        <button type="button" onClick={() => openDashboard('/draft')}>
          {i18n.t('nav.draft')}
        </button>
      </div>
    </main>
  );
}

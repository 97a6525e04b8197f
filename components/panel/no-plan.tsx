import { i18n } from '#i18n';
import { useActions } from '../actions';

/** Nothing to hold pages against yet. */
export function NoPlan() {
  const { openDashboard } = useActions();
  return (
    <main className="panel-blank">
      <h1>{i18n.t('panel.noPlan.title')}</h1>
      <p>{i18n.t('panel.noPlan.what')}</p>
      <div className="actions">
        <button type="button" className="primary" onClick={() => openDashboard('/import')}>
          {i18n.t('welcome.load.do')}
        </button>
        <button type="button" onClick={() => openDashboard('/sample')}>
          {i18n.t('welcome.sample.do')}
        </button>
      </div>
    </main>
  );
}

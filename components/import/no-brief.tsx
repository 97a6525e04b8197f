import { i18n } from '#i18n';
import { useActions } from '../actions';
import { Templates } from './templates';

/** The ways to a plan for those who have no brief: questions, the pages themselves, a template. */
export function NoBrief() {
  const { openDashboard } = useActions();
  return (
    <div className="stack no-brief">
      <div className="actions">
        <button type="button" onClick={() => openDashboard('/blank')}>
          {i18n.t('welcome.live.blank')}
        </button>
        <button type="button" onClick={() => openDashboard('/from-live')}>
          {i18n.t('welcome.live.draft')}
        </button>
      </div>
      <Templates />
    </div>
  );
}

import { i18n } from '#i18n';
import { useActions } from '../actions';

/** In place of what needs messages, while pages are being gathered. `read`: the page in hand is among them. */
export function GatheringNotice({ brand, read = false }: { brand: string; read?: boolean }) {
  const { openDashboard } = useActions();
  return (
    <div className="panel-blank">
      <h1>{i18n.t('live.noMessages', [brand])}</h1>
      <p>{i18n.t(read ? 'live.thisRead' : 'live.noMessagesWhat')}</p>
      <div className="actions">
        <button type="button" className="primary" onClick={() => openDashboard('/from-live')}>
          {i18n.t('live.goOn')}
        </button>
      </div>
    </div>
  );
}

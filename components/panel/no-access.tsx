import { i18n } from '#i18n';
import type { Plan } from '@/lib/plan';
import type { TabRow } from '@/lib/store';
import { AlwaysRead } from './always-read';
import { useReadPage } from './use-read-page';

/** A page that was not read: what to press, and the standing way. */
export function NoAccess({ plan, tab }: { plan: Plan; tab?: TabRow }) {
  return (
    <main className="panel-blank">
      <h1>{i18n.t(tab?.problem ? 'panel.failed.title' : 'panel.noAccess.title')}</h1>
      {tab?.problem && <p>{tab.problem}</p>}
      <p>{i18n.t('panel.noAccess.press')}</p>
      {tab?.access === 'granted' && <ReadNow />}
      {tab?.access !== 'granted' && (
        <div className="stack">
          <AlwaysRead plan={plan} url={tab?.url} />
        </div>
      )}
    </main>
  );
}

/** Where access stands, the button in the panel is enough. */
function ReadNow() {
  const { read, asked } = useReadPage();
  return (
    <button type="button" className="primary" disabled={asked} onClick={read}>
      {i18n.t('panel.readNow')}
    </button>
  );
}

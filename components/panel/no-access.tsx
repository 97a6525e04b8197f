import { i18n } from '#i18n';
import type { Plan } from '@/lib/plan';
import type { TabRow } from '@/lib/store';
import { AlwaysRead } from './always-read';

/** A page that was not read: what to press, and the standing way. */
export function NoAccess({ plan, tab }: { plan: Plan; tab?: TabRow }) {
  const readable = tab?.access === 'granted' || tab?.access === 'button';
  return (
    <main className="panel-blank">
      <h1>{i18n.t(tab?.problem ? 'panel.failed.title' : 'panel.noAccess.title')}</h1>
      {tab?.problem && <p>{tab.problem}</p>}
      <p>{i18n.t('panel.noAccess.press')}</p>
      {!readable && (
        <div className="stack">
          <AlwaysRead plan={plan} url={tab?.url} />
        </div>
      )}
    </main>
  );
}

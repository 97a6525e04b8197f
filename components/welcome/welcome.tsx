import { i18n } from '#i18n';
import { planTemplate } from '@/lib/plan';
import { useActions } from '../actions';
import { LoadSample } from '../sample/load-sample-button';
import { Mark } from '../shell/mark';
import './welcome.css';

/** Three doors and one promise. */
export function Welcome() {
  const { openDashboard, download } = useActions();
  return (
    <main className="welcome">
      <header>
        <p className="welcome-brand">
          <Mark /> {i18n.t('extensionName')}
        </p>
        <h1>{i18n.t('welcome.title')}</h1>
      </header>
      <ul className="doors">
        <li>
          <h2>{i18n.t('welcome.sample.title')}</h2>
          <p>{i18n.t('welcome.sample.what')}</p>
          <LoadSample primary onLoaded={() => openDashboard('/audit')} />
        </li>
        <li>
          <h2>{i18n.t('welcome.load.title')}</h2>
          <p>{i18n.t('welcome.load.what')}</p>
          <button type="button" onClick={() => openDashboard('/import')}>
            {i18n.t('welcome.load.do')}
          </button>
        </li>
        <li>
          <h2>{i18n.t('welcome.template.title')}</h2>
          <p>{i18n.t('welcome.template.what')}</p>
          <button type="button" onClick={() => download('throughline-plan.yaml', 'application/yaml', planTemplate)}>
            {i18n.t('welcome.template.do')}
          </button>
        </li>
      </ul>
      <p className="promise quiet">{i18n.t('welcome.promise')}</p>
    </main>
  );
}

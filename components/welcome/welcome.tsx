import { i18n } from '#i18n';
import { useActions } from '../actions';
import { NoBrief } from '../import/no-brief';
import { LoadSample } from '../sample/load-sample-button';
import { Mark } from '../shell/mark';
import './welcome.css';

/** Three doors and one promise. */
export function Welcome() {
  const { openDashboard } = useActions();
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
          <h2>{i18n.t('welcome.live.title')}</h2>
          <p>{i18n.t('welcome.live.what')}</p>
          <NoBrief />
        </li>
      </ul>
      <p className="promise quiet">{i18n.t('welcome.promise')}</p>
    </main>
  );
}

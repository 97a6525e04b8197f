import { Link, useLocation } from 'wouter';
import { i18n } from '#i18n';
import { NoBrief } from '../import/no-brief';
import { LoadSample } from '../sample/load-sample-button';

/** No plan yet: the three ways to one. */
export default function StartPage({ loadAtOnce = false }: { loadAtOnce?: boolean }) {
  const [, navigate] = useLocation();
  return (
    <div className="start stack">
      <h1>{i18n.t('start.title')}</h1>
      <p className="quiet">{i18n.t('start.what')}</p>
      <div className="actions">
        <Link href="/import" className="button primary">
          {i18n.t('welcome.load.do')}
        </Link>
        <LoadSample loadAtOnce={loadAtOnce} onLoaded={() => navigate('/audit')} />
      </div>
      <h2>{i18n.t('welcome.live.title')}</h2>
      <p className="quiet">{i18n.t('welcome.live.what')}</p>
      <NoBrief />
      <p className="small quiet">{i18n.t('start.drop')}</p>
    </div>
  );
}

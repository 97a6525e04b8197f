import { i18n } from '#i18n';
import { useActions } from '../actions';
import { siteName } from '../origins';
import { useGranted } from '../scan/use-granted';
import { useToast } from '../toast/toast';

/** The sites that may be read at any time; each can be taken back. */
export function Sites() {
  const { giveBackAccess } = useActions();
  const toast = useToast();
  const { origins, refresh } = useGranted();
  const takeBack = (origin: string) =>
    void giveBackAccess([origin]).then(() => {
      refresh();
      toast.say(i18n.t('settings.takenBack', [siteName(origin)]));
    });
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{i18n.t('settings.sites')}</h2>
      {origins?.length === 0 && <p className="quiet">{i18n.t('settings.noSites')}</p>}
      <ul className="lines">
        {origins?.map((origin) => (
          <li key={origin}>
            <span>{siteName(origin)}</span>
            <button type="button" aria-label={i18n.t('settings.takeBackNamed', [siteName(origin)])} onClick={() => takeBack(origin)}>
              {i18n.t('settings.takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

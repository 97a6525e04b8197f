import { useState } from 'react';
import { i18n } from '#i18n';
import { tell } from '@/lib/problem';
import { forgetSite, readOn, storeProblem } from '@/lib/store';
import { useActions } from '../actions';
import { useLive, valueOf } from '../live';
import { siteName } from '../origins';
import { useGranted } from '../scan/use-granted';
import { useToast } from '../toast/toast';

/** The sites that may be read at any time; each can be taken back. */
export function Sites() {
  const { giveBackAccess } = useActions();
  const toast = useToast();
  const { origins, refresh } = useGranted();
  const [left, setLeft] = useState<string>();
  const takeBack = (origin: string) =>
    void giveBackAccess([origin]).then(() => {
      refresh();
      setLeft(siteName(origin));
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
      {left !== undefined && <StillKept site={left} />}
    </section>
  );
}

/** What was read of a site outlasts the access to it, unless the person wants it gone as well. */
function StillKept({ site }: { site: string }) {
  const { refreshTabs } = useActions();
  const toast = useToast();
  const places = valueOf(useLive(() => readOn(site), [site]));
  if (!places?.length) return null;
  const told = (error: unknown) => toast.say(tell(storeProblem(error)));
  const forget = async () => {
    try {
      const back = await forgetSite(site);
      toast.say(i18n.t('settings.forgotten', [site]), () => void back().then(refreshTabs, told));
      await refreshTabs();
    } catch (error) {
      told(error);
    }
  };
  return (
    <div className="actions">
      <p className="small">{i18n.t('settings.stillKept', places.length, [site, places.length])}</p>
      <button type="button" onClick={() => void forget()}>
        {i18n.t('settings.forget', [site])}
      </button>
    </div>
  );
}

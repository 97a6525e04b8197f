import { i18n } from '#i18n';
import { useActions } from '../actions';
import { siteName } from '../origins';
import { useToast } from '../toast/toast';

/** Asks for the plan's own sites, in words, before the browser asks in its own. */
export function GrantAccess({ patterns, onGranted }: { patterns: readonly string[]; onGranted(): void }) {
  const { askAccess } = useActions();
  const toast = useToast();
  const ask = (some: readonly string[]) =>
    void askAccess([...some]).then((granted) => {
      if (granted) onGranted();
      else toast.say(i18n.t('access.notGranted'));
    });
  return (
    <div className="notice strong">
      <p>
        <strong>{i18n.t('access.title', patterns.length)}</strong> {i18n.t('access.what')}
      </p>
      <ul className="sites">
        {patterns.map((pattern) => (
          <li key={pattern}>
            {siteName(pattern)}{' '}
            {patterns.length > 1 && (
              <button type="button" className="plain" aria-label={i18n.t('access.allowNamed', [siteName(pattern)])} onClick={() => ask([pattern])}>
                {i18n.t('access.allowOne')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div className="actions">
        <button type="button" className="primary" onClick={() => ask(patterns)}>
          {i18n.t('access.allow', patterns.length)}
        </button>
        <span className="small quiet">{i18n.t('access.back')}</span>
      </div>
    </div>
  );
}

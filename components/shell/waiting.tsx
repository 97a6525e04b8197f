import { i18n } from '#i18n';

/** Shown at once while something is fetched from the store. */
export const Waiting = () => (
  <div className="waiting" aria-busy="true">
    <progress aria-label={i18n.t('loading')} />
  </div>
);

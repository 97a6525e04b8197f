import { i18n } from '#i18n';
import { storageUse } from '@/lib/store';
import { useLive, valueOf } from '../live';
import { bytes } from '../words';

const kinds = ['plans', 'pages', 'verdicts', 'decisions', 'lessons', 'settings'] as const;

/** What lies in this browser, and how much room it takes. */
export function Kept() {
  const use = valueOf(useLive(storageUse, []));
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{i18n.t('settings.kept')}</h2>
      <ul className="kinds">
        {kinds.map((kind) => (
          <li key={kind}>{i18n.t(`settings.keeps.${kind}`)}</li>
        ))}
      </ul>
      {use && (
        <p className="quiet">
          {i18n.t('settings.use', [bytes(use.usedBytes), use.plans, use.snapshots])}{' '}
          {i18n.t(use.persisted ? 'settings.persisted' : 'settings.notPersisted')}
        </p>
      )}
    </section>
  );
}

import { i18n } from '#i18n';

/** Shown at once while a page is read for the first time. */
export function Reading() {
  return (
    <main className="panel" aria-busy="true">
      <header>
        <h1>{i18n.t('panel.reading')}</h1>
        <p className="quiet">{i18n.t('panel.readingWhat')}</p>
      </header>
      <progress aria-label={i18n.t('panel.reading')} />
      <div className="skeleton" aria-hidden="true">
        {Array.from({ length: 9 }, (_, index) => (
          <i key={index} />
        ))}
      </div>
    </main>
  );
}

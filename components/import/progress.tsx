import { useEffect, useState } from 'react';
import { i18n } from '#i18n';

/** In ms; what is read sooner needs no notice. */
const SOON = 1000;

export function Progress({ name }: { name: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="stack" role="status">
      {shown && (
        <>
          <p>{i18n.t('import.reading', [name])}</p>
          <progress aria-label={i18n.t('import.reading', [name])} />
        </>
      )}
    </div>
  );
}

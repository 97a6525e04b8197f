import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Progress } from '@/lib/store';
import { duration, number } from '../words';

/** In ms; what is over sooner needs no notice. */
const SOON = 400;

/** Work under way: what, how far, how long still. */
export function Working({ words, progress }: { words: string; progress: Progress | undefined }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  const { done = 0, total = 0, left } = progress ?? {};
  return (
    <div className="stack" role="status">
      {shown && (
        <>
          <p>{words}</p>
          <progress aria-label={words} {...(total > 0 && { max: total, value: done })} />
          <p className="small quiet">
            {total > 0 && i18n.t('share.progress', [number(done), number(total)])}
            {left !== undefined && left > SOON && ` · ${i18n.t('scan.left', [duration(left)])}`}
          </p>
        </>
      )}
    </div>
  );
}

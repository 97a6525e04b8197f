import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { tell } from '@/lib/problem';
import { storeProblem } from '@/lib/store';
import { useActions } from '../actions';
import { useToast } from '../toast/toast';

interface Props {
  primary?: boolean;
  /** Starts by itself: the person has pressed the button elsewhere. */
  loadAtOnce?: boolean;
  onLoaded(): void;
}

/** One press fills the whole product with the sample brand, offline. */
export function LoadSample({ primary, loadAtOnce, onLoaded }: Props) {
  const { rejudge } = useActions();
  const toast = useToast();
  const [progress, setProgress] = useState<{ done: number; total: number }>();

  const load = async () => {
    setProgress({ done: 0, total: 0 });
    try {
      const { loadSample } = await import('./load-sample');
      const outcome = await loadSample({
        author: i18n.t('extensionName'),
        reason: i18n.t('sample.reason'),
        onPage: (done, total) => setProgress({ done, total }),
      });
      if (!outcome.ok) {
        toast.say(outcome.problems.map(tell).join(' '));
        return;
      }
      await rejudge(outcome.value);
      onLoaded();
    } catch (error) {
      toast.say(tell(storeProblem(error)));
    } finally {
      setProgress(undefined);
    }
  };

  const started = useRef(false);
  useEffect(() => {
    if (!loadAtOnce || started.current) return;
    started.current = true;
    void load();
  });

  return (
    <div className="stack" aria-busy={Boolean(progress)}>
      <button type="button" className={primary ? 'primary' : undefined} disabled={Boolean(progress)} onClick={() => void load()}>
        {i18n.t('welcome.sample.do')}
      </button>
      {progress && (
        <div className="stack small" role="status">
          <progress max={progress.total || undefined} value={progress.total ? progress.done : undefined} aria-label={i18n.t('sample.loading')} />
          {progress.total ? i18n.t('sample.progress', [progress.done, progress.total]) : i18n.t('sample.loading')}
        </div>
      )}
    </div>
  );
}

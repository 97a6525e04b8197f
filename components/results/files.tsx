import { i18n } from '#i18n';
import { doubts, type Results } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { deleteResults, saveResults, storeProblem } from '@/lib/store';
import { useToast } from '../toast/toast';
import { dotted, when } from '../words';

/** The files the figures come from, and what a reader should know before trusting them. */
export function Files({ results }: { results: readonly Results[] }) {
  const toast = useToast();
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      toast.say(tell(storeProblem(error)));
    }
  };
  const remove = (one: Results) =>
    guarded(async () => {
      await deleteResults(one.id);
      toast.say(i18n.t('results.removed', [one.name]), () => void guarded(() => saveResults(one)));
    });
  return (
    <section aria-labelledby="result-files">
      <h2 id="result-files">{i18n.t('results.files')}</h2>
      <ul className="result-files">
        {results.map((one) => (
          <li key={one.id}>
            <div>
              <p>
                <strong>{one.name}</strong>{' '}
                <span className="quiet">
                  {dotted(
                    one.source,
                    one.from && one.until && i18n.t('results.days', [when(one.from, 'day'), when(one.until, 'day')]),
                    i18n.t('results.by', [one.by, when(one.importedAt, 'day')]),
                  )}
                </span>
              </p>
              {doubts(one).map((line) => (
                <p key={line} className="small doubt">
                  {line}
                </p>
              ))}
            </div>
            <button type="button" className="plain" aria-label={i18n.t('results.removeNamed', [one.name])} onClick={() => void remove(one)}>
              {i18n.t('results.remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

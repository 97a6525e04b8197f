import { Link } from 'wouter';
import { i18n } from '#i18n';
import { writePlan } from '@/lib/plan';
import type { Revision } from '@/lib/store';
import { useActions } from '../actions';
import { dotted, when } from '../words';

interface Props {
  /** Newest first. */
  all: readonly Revision[];
  inForce: number;
  /** The one whose changes are shown. */
  shown: number | undefined;
}

/** Every revision, newest first: number, date, author and reason, and what can be done with it. */
export function RevisionList({ all, inForce, shown }: Props) {
  const { download } = useActions();
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions">{i18n.t('revisions.list')}</h2>
      <ol className="revisions">
        {all.map(({ number, at, author, reason, plan, formerly }) => (
          <li key={number} aria-current={number === shown ? 'true' : undefined}>
            <strong>{number}</strong>
            <div className="stack">
              <p>
                {reason} {number === inForce && <span className="quiet">· {i18n.t('plan.inForce')}</span>}
              </p>
              <p className="small quiet">{dotted(author, when(at), formerly && i18n.t('revisions.formerly', [formerly.join(', ')]))}</p>
              <p className="actions small">
                {number > 1 && (
                  <Link href={`/revisions/${number - 1}-${number}`} aria-label={i18n.t('revisions.whatChangedIn', [number])}>
                    {i18n.t('revisions.whatChanged')}
                  </Link>
                )}
                {number !== inForce && (
                  <Link href={`/revisions/restore/${number}`} aria-label={i18n.t('revisions.restoreOne', [number])}>
                    {i18n.t('revisions.restore')}
                  </Link>
                )}
                <button
                  type="button"
                  className="plain"
                  aria-label={i18n.t('plan.downloadRevision', [number])}
                  onClick={() => download(`plan-revision-${number}.yaml`, 'application/yaml', writePlan(plan))}
                >
                  {i18n.t('plan.downloadShort')}
                </button>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

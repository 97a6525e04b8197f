import { i18n } from '#i18n';
import { writePlan } from '@/lib/plan';
import { listRevisions } from '@/lib/store';
import { useActions } from '../actions';
import { useLive, valueOf } from '../live';
import { when } from '../words';

/** Every revision, newest first: number, date, author and reason. */
export function Revisions({ planId, inForce }: { planId: string; inForce: number }) {
  const { download } = useActions();
  const revisions = valueOf(useLive(() => listRevisions(planId), [planId])) ?? [];
  return (
    <section className="audit-section" aria-labelledby="revisions">
      <h2 id="revisions">{i18n.t('plan.revisions')}</h2>
      <ol className="revisions">
        {revisions.map(({ number, at, author, reason, plan }) => (
          <li key={number}>
            <strong>{number}</strong>
            <div>
              <p>
                {reason} {number === inForce && <span className="quiet">· {i18n.t('plan.inForce')}</span>}
              </p>
              <p className="small quiet">
                {author} · {when(at)}
              </p>
            </div>
            <button
              type="button"
              className="plain"
              aria-label={i18n.t('plan.downloadRevision', [number])}
              onClick={() => download(`plan-revision-${number}.yaml`, 'application/yaml', writePlan(plan))}
            >
              {i18n.t('plan.downloadShort')}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

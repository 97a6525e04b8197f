import { Link } from 'wouter';
import { i18n } from '#i18n';
import { tell } from '@/lib/problem';
import { forgetReading, livingTouchpoints, storeProblem } from '@/lib/store';
import { useLive, valueOf } from '../live';
import { useToast } from '../toast/toast';
import { dotted, seenAt } from '../words';

/** Drafts that were checked apart from the plan, newest first. */
export function DraftList({ planId }: { planId: string }) {
  const toast = useToast();
  const all = valueOf(useLive(() => livingTouchpoints(planId), [planId])) ?? [];
  const drafts = all
    .filter(({ offPlan, conditions }) => offPlan && conditions?.draft)
    .sort((one, other) => (other.capturedAt ?? '').localeCompare(one.capturedAt ?? ''));
  if (!drafts.length) return null;
  const told = (error: unknown) => toast.say(tell(storeProblem(error)));
  const remove = (touchpointId: string) =>
    void forgetReading(planId, touchpointId).then((back) => toast.say(i18n.t('draft.removed'), () => void back().catch(told)), told);
  return (
    <section className="draft-list" aria-labelledby="drafts">
      <h2 id="drafts">{i18n.t('draft.list')}</h2>
      <ul>
        {drafts.map(({ touchpointId, name, channel, channelId, capturedAt }) => (
          <li key={touchpointId}>
            <div>
              <Link href={`/draft/at/${encodeURIComponent(touchpointId)}`}>{name}</Link>
              <p className="small quiet">{dotted(channelId !== 'outside' && channel, i18n.t('draft.readAt', [seenAt(capturedAt)]))}</p>
            </div>
            <button type="button" className="plain small" aria-label={i18n.t('draft.removeNamed', [name])} onClick={() => remove(touchpointId)}>
              {i18n.t('draft.remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { i18n } from '#i18n';
import { tell } from '@/lib/problem';
import { isOfToday, type Revision, savePlan, storeProblem } from '@/lib/store';
import { useActions } from '../actions';
import { useAuthor } from '../author/author';
import { useLive, valueOf } from '../live';
import { useToast } from '../toast/toast';

/** Says of a plan that was drafted from live pages that nobody has agreed on it, until somebody says that they have. */
export function OfToday({ revision: { planId, number, plan } }: { revision: Revision }) {
  const { rejudge } = useActions();
  const author = useAuthor();
  const toast = useToast();
  const ofToday = valueOf(useLive(() => isOfToday(planId), [planId, number]));
  if (!ofToday) return null;
  const agree = async () => {
    const by = await author();
    if (!by) return;
    try {
      const reason = i18n.t('live.agreedReason');
      await savePlan({ planId, plan, author: by, reason, source: { name: reason, format: 'agreed', text: '' } });
      toast.say(i18n.t('live.agreedDone'));
      await rejudge(planId);
    } catch (error) {
      toast.say(tell(storeProblem(error)));
    }
  };
  return (
    <div className="notice strong of-today">
      <p>
        <strong>{i18n.t('live.ofToday')}</strong> {i18n.t('live.ofTodayWhat')}
      </p>
      <div className="actions">
        <button type="button" onClick={() => void agree()}>
          {i18n.t('live.agreed')}
        </button>
      </div>
    </div>
  );
}

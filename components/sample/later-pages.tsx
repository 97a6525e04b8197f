import { useState } from 'react';
import { i18n } from '#i18n';
import { tell } from '@/lib/problem';
import { snapshotAt, storeProblem } from '@/lib/store';
import { useActions } from '../actions';
import { useLive, valueOf } from '../live';
import { useToast } from '../toast/toast';
import { laterKey, loadLater } from './load-later';

/** Lets the sample brand go on by a month, so that two audits can be compared. */
export function LaterPages({ planId }: { planId: string }) {
  const { rejudge } = useActions();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const there = valueOf(useLive(async () => (await snapshotAt(laterKey(planId))) !== undefined, [planId]));
  if (there !== false) return null;
  const load = async () => {
    setBusy(true);
    try {
      await loadLater(planId);
      await rejudge(planId);
      toast.say(i18n.t('overTime.later.done'));
    } catch (error) {
      toast.say(tell(storeProblem(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="later-pages" aria-busy={busy}>
      <p>{i18n.t('overTime.later.what')}</p>
      <button type="button" disabled={busy} onClick={() => void load()}>
        {i18n.t('overTime.later.do')}
      </button>
      {busy && <progress aria-label={i18n.t('sample.loading')} />}
    </div>
  );
}

import { useState } from 'react';
import { i18n } from '#i18n';
import { tell } from '@/lib/problem';
import { deleteEverything, storeProblem } from '@/lib/store';
import { useActions } from '../actions';
import { useToast } from '../toast/toast';
import { ConfirmDelete } from './confirm-delete';

/** Deleting is the one thing that cannot be undone, so it is the one thing that is asked twice. */
export function DeleteData() {
  const { refreshTabs } = useActions();
  const toast = useToast();
  const [asked, setAsked] = useState(false);
  const remove = async () => {
    try {
      await deleteEverything();
      toast.say(i18n.t('settings.deletedAll'));
      await refreshTabs();
    } catch (error) {
      toast.say(tell(storeProblem(error)));
    }
  };
  return (
    <section aria-labelledby="delete">
      <h2 id="delete">{i18n.t('settings.delete')}</h2>
      <div>
        <button type="button" className="danger" onClick={() => setAsked(true)}>
          {i18n.t('settings.deleteAll')}
        </button>
      </div>
      {asked && <ConfirmDelete what={i18n.t('settings.sureAll')} onClose={() => setAsked(false)} onConfirm={() => void remove()} />}
    </section>
  );
}

import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Audit } from '@/lib/audit';
import { tell } from '@/lib/problem';
import { useActions } from '../actions';
import { useAuthor } from '../author/author';
import { QuestionDialog } from '../question-dialog';
import { useToast } from '../toast/toast';
import { when } from '../words';

/** Name and note of the copy that nothing changes any more; signed with the person's own name. */
export function FinishDialog({ planId, audit, onClose }: { planId: string; audit: Audit; onClose(): void }) {
  const { finishAudit } = useActions();
  const askAuthor = useAuthor();
  const toast = useToast();
  const id = useId();
  const [name, setName] = useState(when(audit.date, 'month'));
  const [note, setNote] = useState('');
  const finish = async () => {
    const by = await askAuthor();
    if (!by) return;
    toast.say(i18n.t('overTime.finish.working'));
    const outcome = await finishAudit(planId, { name: name.trim(), by, ...(note.trim() && { note: note.trim() }) });
    toast.say(outcome.ok ? i18n.t('overTime.finish.done', [name.trim()]) : outcome.problems.map(tell).join(' '));
  };
  return (
    <QuestionDialog
      title={i18n.t('overTime.finish.title')}
      about={i18n.t('overTime.finish.about', [audit.revision, audit.coverage.scanned, audit.coverage.planned])}
      answer={i18n.t('overTime.finish.sign')}
      onAnswer={() => void finish()}
      onClose={onClose}
    >
      <div className="field">
        <label htmlFor={`${id}-name`}>{i18n.t('overTime.finish.name')}</label>
        <input id={`${id}-name`} value={name} required maxLength={200} pattern=".*\S.*" onChange={(event) => setName(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-note`}>{i18n.t('overTime.finish.note')}</label>
        <textarea id={`${id}-note`} value={note} rows={3} maxLength={2000} onChange={(event) => setNote(event.target.value)} />
      </div>
    </QuestionDialog>
  );
}

import { useId, useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { FinishedAudit } from '@/lib/audit';
import { tell } from '@/lib/problem';
import { deleteFinished, renameFinished, storeProblem } from '@/lib/store';
import { useActions } from '../actions';
import { QuestionDialog } from '../question-dialog';
import { ConfirmDelete } from '../settings/confirm-delete';
import { useToast } from '../toast/toast';
import { dotted, percent, when } from '../words';

/** Every finished audit, newest first: who signed it, what it came to, the way to its report. */
export function FinishedList({ planId, finished }: { planId: string; finished: readonly FinishedAudit[] }) {
  const { rejudge } = useActions();
  const toast = useToast();
  const [asked, setAsked] = useState<{ what: 'rename' | 'delete'; audit: FinishedAudit }>();
  const kept = async (work: Promise<void>, words: string) => {
    try {
      await work;
      toast.say(words);
    } catch (error) {
      toast.say(tell(storeProblem(error)));
    }
  };
  return (
    <section className="audit-section" aria-labelledby="finished">
      <h2 id="finished">{i18n.t('overTime.finished')}</h2>
      <ol className="finished-list">
        {finished.map((audit, at) => (
          <li key={audit.id}>
            <div>
              <p>
                <strong>{audit.name}</strong>{' '}
                <span className="quiet">
                  {audit.figures.score.value === null ? i18n.t('overTime.noScore') : i18n.t('overTime.score', [percent(audit.figures.score.value)])}
                </span>
              </p>
              <p className="small quiet">
                {dotted(
                  i18n.t('overTime.signed', [audit.by, when(audit.at, 'day')]),
                  i18n.t('audit.revision', [audit.revision]),
                  i18n.t('audit.coverage', [audit.figures.scanned, audit.figures.planned]),
                  i18n.t('overTime.open', audit.figures.open),
                )}
              </p>
              {audit.note && <p className="small">{audit.note}</p>}
            </div>
            <div className="actions small">
              <Link href={`/report/${encodeURIComponent(audit.id)}`} aria-label={i18n.t('overTime.reportNamed', [audit.name])}>
                {i18n.t('nav.report')}
              </Link>
              {finished[at + 1] && (
                <Link
                  href={`/time/${encodeURIComponent(finished[at + 1]?.id ?? '')}/${encodeURIComponent(audit.id)}`}
                  aria-label={i18n.t('overTime.compareNamed', [audit.name])}
                >
                  {i18n.t('overTime.compare')}
                </Link>
              )}
              <button
                type="button"
                className="plain"
                aria-label={i18n.t('overTime.renameNamed', [audit.name])}
                onClick={() => setAsked({ what: 'rename', audit })}
              >
                {i18n.t('overTime.rename')}
              </button>
              <button
                type="button"
                className="plain"
                aria-label={i18n.t('overTime.deleteNamed', [audit.name])}
                onClick={() => setAsked({ what: 'delete', audit })}
              >
                {i18n.t('overTime.delete')}
              </button>
            </div>
          </li>
        ))}
      </ol>
      {asked?.what === 'rename' && (
        <Rename
          audit={asked.audit}
          onClose={() => setAsked(undefined)}
          onName={(name) => void kept(renameFinished(asked.audit.id, name), i18n.t('overTime.renamed', [name]))}
        />
      )}
      {asked?.what === 'delete' && (
        <ConfirmDelete
          what={i18n.t('overTime.sure', [asked.audit.name])}
          onClose={() => setAsked(undefined)}
          // Pages are held against the one that was finished last.
          onConfirm={() => void kept(deleteFinished(asked.audit.id), i18n.t('overTime.deleted', [asked.audit.name])).then(() => rejudge(planId))}
        />
      )}
    </section>
  );
}

function Rename({ audit, onName, onClose }: { audit: FinishedAudit; onName(name: string): void; onClose(): void }) {
  const id = useId();
  const [name, setName] = useState(audit.name);
  return (
    <QuestionDialog title={i18n.t('overTime.renameTitle')} answer={i18n.t('overTime.rename')} onAnswer={() => onName(name.trim())} onClose={onClose}>
      <div className="field">
        <label htmlFor={id}>{i18n.t('overTime.finish.name')}</label>
        <input id={id} value={name} required maxLength={200} pattern=".*\S.*" onChange={(event) => setName(event.target.value)} />
      </div>
    </QuestionDialog>
  );
}

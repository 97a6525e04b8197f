import { type KeyboardEvent, useCallback, useMemo, useState } from 'react';
import { useLocation, useRoute } from 'wouter';
import { i18n } from '#i18n';
import { type FormField, formField, type PlanProblem, pathText, planForm, planOfTree } from '@/lib/plan';
import type { Given } from '../shell/plan-in-hand';
import { when } from '../words';
import { EditBar } from './edit-bar';
import { fieldName } from './names';
import { PartForm } from './part-form';
import { PartList } from './part-list';
import { remarksFor } from './remarks';
import { SaveStep } from './save-step';
import type { Session } from './session';
import { useGoTo } from './use-go-to';
import { EditingProvider } from './use-session';
import { useUpkeep } from './use-upkeep';
import { Wrong } from './wrong';

interface Props extends Given {
  session: Session;
  /** When the changes that are here again were made, ISO 8601. */
  keptAt: string | undefined;
  onSaved(number: number): void;
}

/** One part of the brief at a time, the way to every other, and what holds for all: undo, keys, saving. */
export function Editor({ session, keptAt, onSaved, ...given }: Props) {
  const { planId, revision, audit } = given;
  const [, params] = useRoute('/edit/*?');
  const [, navigate] = useLocation();
  const [said, announce] = useState('');
  const [wrong, setWrong] = useState<readonly PlanProblem[]>();
  useUpkeep(session, planId);
  const goTo = useGoTo(session);

  const wanted = params?.['*'] ?? '';
  const part = planForm().find(({ name }) => name === wanted) ?? (planForm()[0] as FormField);
  const remarks = useMemo(
    () =>
      remarksFor(audit?.revision === revision.number ? audit.findings.filter(({ scope }) => scope === 'plan') : [], revision.plan, session.tree()),
    [audit, revision, session],
  );
  const step = useCallback(
    (back: boolean) => {
      const path = back ? session.undo() : session.redo();
      if (!path) return;
      const field = formField(pathText(path));
      announce(i18n.t(back ? 'edit.undone' : 'edit.redone', [field ? fieldName(field.name) : '']));
      if (path.length) goTo(pathText(path));
    },
    [session, goTo],
  );
  const save = useCallback(() => {
    const made = planOfTree(session.tree(), revision.plan);
    setWrong(made.ok ? undefined : made.problems);
    if (!made.ok) session.note(made.problems);
    if (made.ok) navigate('/edit/save');
  }, [session, revision, navigate]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (!['z', 'y', 's'].includes(key)) return;
    event.preventDefault();
    if (key === 's') save();
    else step(key === 'z' && !event.shiftKey);
  };
  const editing = useMemo(() => ({ session, planId, remarks, announce, goTo, tried: wrong !== undefined }), [session, planId, remarks, goTo, wrong]);

  if (wanted === 'save') {
    const made = planOfTree(session.tree(), revision.plan);
    if (made.ok)
      return (
        <SaveStep planId={planId} revision={revision} plan={made.value} back={{ href: '/edit', words: i18n.t('saveStep.back') }} onSaved={onSaved} />
      );
  }
  return (
    <EditingProvider value={editing}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys reach it from the fields within */}
      <div className="editor" onKeyDown={onKeyDown}>
        <header className="page-head">
          <h1>{i18n.t('edit.title', [revision.plan.brand.name])}</h1>
          {keptAt && <Again at={keptAt} session={session} />}
          {wrong && <Wrong problems={wrong} />}
        </header>
        <div className="edit-columns">
          <PartList current={part.name} />
          <PartForm key={part.name} field={part} />
        </div>
        <EditBar onUndo={() => step(true)} onRedo={() => step(false)} onSave={save} />
        <p className="hidden" role="status">
          {said}
        </p>
      </div>
    </EditingProvider>
  );
}

/** The changes of another sitting are here again; they can be put aside. */
function Again({ at, session }: { at: string; session: Session }) {
  const [shown, setShown] = useState(true);
  if (!shown) return null;
  return (
    <p className="edit-again">
      {i18n.t('edit.again', [when(at)])}{' '}
      <button
        type="button"
        className="plain"
        onClick={() => {
          session.reset();
          setShown(false);
        }}
      >
        {i18n.t('edit.anew')}
      </button>
    </p>
  );
}

import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import type { ReadPlan } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { listPlans, type PlanRow, savePlan, setActivePlanId, storeProblem } from '@/lib/store';
import { useActions } from '../actions';
import { readAuthor, saveAuthor } from '../author/author';
import { useLive, valueOf } from '../live';
import { TextField } from '../text-field';
import { useToast } from '../toast/toast';

export interface SavePlanProps {
  name: string;
  read: ReadPlan;
  /** What the way back is called; another file, where nothing is said. */
  again?: string | undefined;
  onAgain(): void;
  /** The plan it goes on, where that is settled, and why. */
  onto?: { planId: string; reason: string } | undefined;
  /** Done before the pages are judged anew. */
  onSaved?: ((planId: string) => Promise<void>) | undefined;
}

/** The last step: whose plan it is, whether it goes on an earlier one, and why it changed. */
export function SavePlan({ name, read, again, onAgain, onto, onSaved }: SavePlanProps) {
  const { rejudge } = useActions();
  const toast = useToast();
  const [, navigate] = useLocation();
  const plans = valueOf(useLive(listPlans, [])) ?? [];
  const earlier = onto ? undefined : plans.find(({ brand, sample }) => !sample && sameName(brand, read.plan.brand.name));
  const [asNew, setAsNew] = useState(false);
  const [author, setAuthor] = useState('');
  const [reason, setReason] = useState('');
  const [saving, setSaving] = useState(false);
  useEffect(() => void readAuthor().then(setAuthor), []);
  const revises = earlier && !asNew ? earlier : undefined;

  const save = async () => {
    setSaving(true);
    try {
      const { planId } = await savePlan({
        plan: read.plan,
        planId: onto?.planId ?? revises?.id,
        author: author.trim(),
        reason: reason.trim() || (onto?.reason ?? i18n.t('import.firstReason')),
        source: { name, format: read.format, text: read.text },
      });
      await saveAuthor(author);
      await setActivePlanId(planId);
      await onSaved?.(planId);
      navigate('/audit');
      toast.say(i18n.t('import.saved', [read.plan.brand.name]));
      await rejudge(planId);
    } catch (error) {
      setSaving(false);
      toast.say(tell(storeProblem(error)));
    }
  };

  return (
    <form
      className="save-plan"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {earlier && <Which earlier={earlier} asNew={asNew} onChoose={setAsNew} />}
      <TextField label={i18n.t('author.label')} value={author} onChange={setAuthor} required autoComplete="name" />
      {revises && <TextField label={i18n.t('import.reason')} value={reason} onChange={setReason} required />}
      <div className="actions">
        <button type="submit" className="primary" disabled={saving}>
          {revises ? i18n.t('import.saveRevision', [revises.revision + 1]) : i18n.t('import.save')}
        </button>
        <button type="button" onClick={onAgain}>
          {again ?? i18n.t('import.another')}
        </button>
      </div>
    </form>
  );
}

function Which({ earlier, asNew, onChoose }: { earlier: PlanRow; asNew: boolean; onChoose(asNew: boolean): void }) {
  return (
    <fieldset className="stack">
      <legend>{i18n.t('import.which')}</legend>
      <label className="choice">
        <input type="radio" name="which" checked={!asNew} onChange={() => onChoose(false)} />
        {i18n.t('import.asRevision', [earlier.brand, earlier.revision])}
      </label>
      <label className="choice">
        <input type="radio" name="which" checked={asNew} onChange={() => onChoose(true)} />
        {i18n.t('import.asNew')}
      </label>
    </fieldset>
  );
}

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

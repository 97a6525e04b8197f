import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { tell } from '@/lib/problem';
import { type PlanRow, planName, renamePlan, storeProblem } from '@/lib/store';
import { QuestionDialog } from '../question-dialog';
import { useToast } from '../toast/toast';

/** Another name for a plan: a campaign's, a market's. The brand's name stays as the plan has it. */
export function RenamePlan({ plan, onClose }: { plan: PlanRow; onClose(): void }) {
  const toast = useToast();
  const id = useId();
  const [name, setName] = useState(planName(plan));
  const keep = () => void renamePlan(plan.id, name.trim() === plan.brand ? '' : name).catch((error: unknown) => toast.say(tell(storeProblem(error))));
  return (
    <QuestionDialog title={i18n.t('plans.renameTitle')} answer={i18n.t('settings.keep')} onAnswer={keep} onClose={onClose}>
      <div className="field">
        <label htmlFor={id}>{i18n.t('plans.name')}</label>
        <input id={id} value={name} maxLength={120} aria-describedby={`${id}-help`} onChange={({ target }) => setName(target.value)} />
        <p id={`${id}-help`} className="small quiet">
          {i18n.t('plans.nameHelp', [plan.brand])}
        </p>
      </div>
    </QuestionDialog>
  );
}

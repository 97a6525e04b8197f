import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { withRetiredClaim } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { currentPlan, savePlan, storeProblem } from '@/lib/store';
import { useActions } from '../actions';
import { useAuthor } from '../author/author';
import { useToast } from '../toast/toast';

/** Withdraws a claim in the plan, by a new revision that can be taken back. */
export function RetireClaim({ planId, claim, onDone }: { planId: string; claim: string; onDone(): void }) {
  const id = useId();
  const { rejudge } = useActions();
  const author = useAuthor();
  const toast = useToast();
  const [instead, setInstead] = useState('');
  const told = (error: unknown) => toast.say(tell(storeProblem(error)));

  const retire = async () => {
    const by = await author();
    if (!by) return;
    try {
      const before = await currentPlan(planId);
      if (!before) return;
      const plan = withRetiredClaim(before.plan, claim, instead);
      if (plan === before.plan) return toast.say(i18n.t('words.retire.known'));
      await savePlan({ planId, plan, author: by, reason: i18n.t('words.retire.reason', [claim]) });
      const takeBack = async () => {
        const now = await currentPlan(planId);
        if (!now) return;
        await savePlan({ planId, plan: { ...now.plan, claims: before.plan.claims }, author: by, reason: i18n.t('words.retire.back') });
        await rejudge(planId);
      };
      toast.say(i18n.t('words.retire.done'), () => void takeBack().catch(told));
      onDone();
      await rejudge(planId);
    } catch (error) {
      told(error);
    }
  };

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void retire();
      }}
    >
      <p className="small quiet">{i18n.t('words.retire.what')}</p>
      <div className="field">
        <label htmlFor={id}>{i18n.t('words.retire.instead')}</label>
        <input id={id} maxLength={400} value={instead} onChange={(event) => setInstead(event.target.value)} />
      </div>
      <button type="submit" className="primary">
        {i18n.t('words.retire.do')}
      </button>
    </form>
  );
}

import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { type Message, withPhrasing } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { currentPlan, savePlan, storeProblem } from '@/lib/store';
import { useActions } from '../actions';
import { useAuthor } from '../author/author';
import { useToast } from '../toast/toast';
import './mend.css';

interface Props {
  planId: string;
  message: Pick<Message, 'id' | 'statement'>;
  onAdded?(): void;
}

/** Another approved wording for a message, in a new revision of the plan; pages are judged by it at once. */
export function AddWording({ planId, message, onAdded }: Props) {
  const id = useId();
  const { rejudge } = useActions();
  const author = useAuthor();
  const toast = useToast();
  const [text, setText] = useState('');

  const add = async () => {
    const by = text.trim() && (await author());
    if (!by) return;
    try {
      const before = await currentPlan(planId);
      if (!before) return;
      const plan = withPhrasing(before.plan, message.id, text);
      if (plan === before.plan) return toast.say(i18n.t('teach.wording.known'));
      await savePlan({ planId, plan, author: by, reason: i18n.t('teach.wording.reason', [message.statement]) });
      setText('');
      const takeBack = async () => {
        await savePlan({ planId, plan: before.plan, author: by, reason: i18n.t('teach.wording.back') });
        await rejudge(planId);
      };
      toast.say(i18n.t('teach.wording.added'), () => void takeBack().catch((error: unknown) => toast.say(tell(storeProblem(error)))));
      onAdded?.();
      await rejudge(planId);
    } catch (error) {
      toast.say(tell(storeProblem(error)));
    }
  };

  return (
    <form
      className="stack add-wording"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{i18n.t('teach.wording.label')}</label>
        <input id={id} required maxLength={400} value={text} aria-describedby={`${id}-why`} onChange={(event) => setText(event.target.value)} />
        <p className="small quiet" id={`${id}-why`}>
          {i18n.t('teach.wording.why')}
        </p>
      </div>
      <button type="submit">{i18n.t('teach.wording.do')}</button>
    </form>
  );
}

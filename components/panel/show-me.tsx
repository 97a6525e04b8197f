import { useState } from 'react';
import { i18n } from '#i18n';
import type { Message } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { useActions } from '../actions';
import type { Teaching } from '../teach/use-lesson';

interface Props {
  message: Pick<Message, 'statement'>;
  touchpointId?: string;
  teaching: Teaching;
}

/** "It is there: show me": the words marked on the page in hand are taught. Where none are marked, says what to do and waits. */
export function ShowMe({ message, touchpointId, teaching }: Props) {
  const { pageSelection } = useActions();
  const [asked, setAsked] = useState<string>();
  const label = i18n.t(asked ? 'teach.mend.useMarked' : 'teach.mend.showMe');
  const take = async () => {
    const marked = await pageSelection();
    if (!marked.ok) return setAsked(marked.problems.map(tell).join(' '));
    setAsked(undefined);
    await teaching.teach({ verdict: 'says', quote: marked.value.quote, touchpointId });
  };
  return (
    <>
      <button
        type="button"
        className={asked ? 'small' : 'plain small'}
        data-mend="show"
        disabled={teaching.busy}
        aria-label={i18n.t('decide.named', [label, message.statement])}
        onClick={() => void take()}
      >
        {label}
      </button>
      <p className="small quiet show-me-what" role="status">
        {asked}
      </p>
    </>
  );
}

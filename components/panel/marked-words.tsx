import { i18n } from '#i18n';
import type { Message, Plan } from '@/lib/plan';
import { changeTab, type TabRow } from '@/lib/store';
import { namesOf } from '../teach/names';
import { ToldLine } from '../teach/told-line';
import { useLesson } from '../teach/use-lesson';
import { RetireClaim } from './retire-claim';
import { WordsVerdict } from './words-verdict';
import '../teach/mend.css';

interface Props {
  planId: string;
  plan: Plan;
  tab: TabRow;
  touchpointId?: string;
}

/** Words the person marked on the page and sent here: are they on plan, are they a claim to withdraw, which message do they say? */
export function MarkedWords({ planId, plan, tab: { tabId, pendingSelection }, touchpointId }: Props) {
  if (!pendingSelection) return null;
  const { ask, quote } = pendingSelection;
  const done = () => void changeTab(tabId, { pendingSelection: undefined });
  return (
    <section className="marked-words" aria-labelledby="marked-words">
      <h2 id="marked-words">{i18n.t(titles[ask ?? 'says'])}</h2>
      <q>{quote.length > LONGEST_SHOWN ? `${quote.slice(0, LONGEST_SHOWN)}…` : quote}</q>
      {ask === 'judge' ? (
        <WordsVerdict planId={planId} plan={plan} words={quote} touchpointId={touchpointId} />
      ) : ask === 'retire' ? (
        <RetireClaim planId={planId} claim={quote} onDone={done} />
      ) : (
        <Choices planId={planId} plan={plan} quote={quote} touchpointId={touchpointId} />
      )}
      <button type="button" onClick={done}>
        {i18n.t('close')}
      </button>
    </section>
  );
}

const titles = { says: 'teach.marked.title', judge: 'words.judge.title', retire: 'words.retire.title' } as const;
/** Of longer words their beginning is enough to know them by; characters. */
const LONGEST_SHOWN = 600;

function Choices({ planId, plan, quote, touchpointId }: { planId: string; plan: Plan; quote: string; touchpointId?: string }) {
  const messages = [...plan.messages].sort((one, other) => one.priority - other.priority);
  return (
    <ul>
      {messages.map((message) => (
        <Choice key={message.id} planId={planId} plan={plan} message={message} quote={quote} touchpointId={touchpointId} />
      ))}
    </ul>
  );
}

interface ChoiceProps {
  planId: string;
  plan: Plan;
  message: Message;
  quote: string;
  touchpointId?: string;
}

function Choice({ planId, plan, message, quote, touchpointId }: ChoiceProps) {
  const teaching = useLesson(planId, message.id);
  const taught = teaching.told?.lessonId !== undefined;
  return (
    <li>
      <div className="row">
        <span>{message.statement}</span>
        {!taught && (
          <button
            type="button"
            disabled={teaching.busy}
            aria-label={i18n.t('decide.named', [i18n.t('teach.mend.says'), message.statement])}
            onClick={() => void teaching.teach({ verdict: 'says', quote, touchpointId })}
          >
            {i18n.t('teach.mend.says')}
          </button>
        )}
      </div>
      <ToldLine teaching={teaching} names={namesOf(plan)} message={message.id} />
    </li>
  );
}

import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { type LessonVerdict, LONGEST_QUOTE, type Message, type Plan } from '@/lib/plan';
import type { Landing, State } from '@/lib/reading';
import { namesOf } from './names';
import { ToldLine } from './told-line';
import { type Teaching, useLesson } from './use-lesson';
import './mend.css';

interface Props {
  planId: string;
  plan: Plan;
  message: Pick<Message, 'id' | 'statement'>;
  landing: Landing;
  /** Undefined for a page outside the plan. */
  touchpointId?: string;
  /** The way to point at words that were not found; given the means to teach. */
  renderShowMe(teaching: Teaching): ReactNode;
}

/** What may be wrong about a verdict, and so what may be said of its quote. */
const sayings: Partial<Record<State, readonly LessonVerdict[]>> = { present: ['not'], weak: ['says', 'not'], missing: ['says'] };

/** Mending a verdict where its error is seen: the quote says it, it does not, or other words do. */
export function Mend({ planId, plan, message, landing, touchpointId, renderShowMe }: Props) {
  const teaching = useLesson(planId, message.id);
  const { state, evidence } = landing;
  const quote = evidence[0]?.quote;
  const open = state === 'missing' || state === 'weak' || state === 'contradicted';
  const answered = teaching.told?.lessonId !== undefined && teaching.told.quote === quote;
  if (state === 'notJudged') return null;
  return (
    <div className="mend">
      <div className="mend-actions">
        {quote &&
          !answered &&
          quote.length <= LONGEST_QUOTE &&
          sayings[state]?.map((verdict) => (
            <button
              key={verdict}
              type="button"
              className="plain small"
              data-mend={verdict}
              disabled={teaching.busy}
              aria-label={i18n.t('decide.named', [i18n.t(`teach.mend.${verdict}`), message.statement])}
              onClick={() => void teaching.teach({ verdict, quote, touchpointId })}
            >
              {i18n.t(`teach.mend.${verdict}`)}
            </button>
          ))}
        {open && renderShowMe(teaching)}
      </div>
      <ToldLine teaching={teaching} names={namesOf(plan)} message={message.id} />
    </div>
  );
}

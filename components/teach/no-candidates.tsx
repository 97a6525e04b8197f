import { i18n } from '#i18n';
import type { Message, Plan } from '@/lib/plan';
import { AddWording } from './add-wording';
import { PasteWords } from './paste-words';
import type { Given } from './use-session';

interface Props {
  planId: string;
  plan: Plan;
  message: Message;
  /** There was none from the start. */
  none: boolean;
  onAnswer(given: Given): void;
  onNext(): void;
}

/** No sentence is left to judge: the person may know one all the same, or the plan may want another wording. */
export function NoCandidates({ planId, plan, message, none, onAnswer, onNext }: Props) {
  return (
    <div className="none-left">
      <p className="lead">{i18n.t(none ? 'teach.none.title' : 'teach.none.more')}</p>
      <p className="quiet">{i18n.t('teach.none.what')}</p>
      <details>
        <summary>{i18n.t('teach.paste.title')}</summary>
        <PasteWords plan={plan} onWords={(quote, touchpointId) => onAnswer({ verdict: 'says', quote, touchpointId })} />
      </details>
      <details>
        <summary>{i18n.t('teach.wording.title')}</summary>
        <AddWording planId={planId} message={message} />
      </details>
      <div className="actions">
        <button type="button" className="primary" onClick={onNext}>
          {i18n.t('teach.nextMessage')}
        </button>
      </div>
    </div>
  );
}

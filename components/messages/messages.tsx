import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { AuditedTouchpoint } from '@/lib/audit';
import type { Message } from '@/lib/plan';
import type { Landing } from '@/lib/reading';
import { isShownWhole, MessageLanding } from './message-landing';
import './messages.css';

interface Props {
  messages: readonly Pick<Message, 'id' | 'priority' | 'statement'>[];
  touchpoint: AuditedTouchpoint;
  url?: string;
  /** What a person may say to each verdict. */
  renderMend?(message: Pick<Message, 'id' | 'statement'>, landing: Landing): ReactNode;
}

/** The message hierarchy in the plan's order, each message with how it lands here; what is neither owed nor denied waits folded at the end. */
export function Messages({ messages, touchpoint, url, renderMend }: Props) {
  const lang = touchpoint.language?.code;
  const ordered = [...messages].sort((one, other) => one.priority - other.priority);
  const rows = ordered.flatMap((message) => {
    const landing = touchpoint.landings.find(({ message: id }) => id === message.id);
    return landing ? [{ message, landing, owed: touchpoint.owed.find(({ message: id }) => id === message.id) }] : [];
  });
  const whole = rows.filter(({ landing, owed }) => isShownWhole(landing, Boolean(owed) || Boolean(touchpoint.offPlan)));
  const rest = rows.filter((row) => !whole.includes(row));
  const shown = (some: typeof rows) =>
    some.map(({ message, landing, owed }) => (
      <MessageLanding
        key={message.id}
        message={message}
        landing={landing}
        because={owed?.because}
        forInformation={touchpoint.offPlan}
        messages={messages}
        lang={lang}
        url={url}
        mend={renderMend?.(message, landing)}
      />
    ));
  return (
    <>
      <ol className="messages" aria-label={i18n.t('messages.label')}>
        {shown(whole)}
      </ol>
      {rest.length > 0 && (
        <details className="messages-rest small">
          <summary>{i18n.t('messages.rest', rest.length)}</summary>
          <ol className="messages">{shown(rest)}</ol>
        </details>
      )}
    </>
  );
}

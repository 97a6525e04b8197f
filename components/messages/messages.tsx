import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { AuditedTouchpoint } from '@/lib/audit';
import type { Message } from '@/lib/plan';
import type { Landing } from '@/lib/reading';
import { MessageLanding } from './message-landing';
import './messages.css';

interface Props {
  messages: readonly Pick<Message, 'id' | 'priority' | 'statement'>[];
  touchpoint: AuditedTouchpoint;
  url?: string;
  /** What a person may say to each verdict. */
  renderMend?(message: Pick<Message, 'id' | 'statement'>, landing: Landing): ReactNode;
}

/** The message hierarchy in the plan's order, each message with how it lands on this touchpoint. */
export function Messages({ messages, touchpoint, url, renderMend }: Props) {
  const lang = touchpoint.language?.code;
  const ordered = [...messages].sort((one, other) => one.priority - other.priority);
  return (
    <ol className="messages" aria-label={i18n.t('messages.label')}>
      {ordered.map((message) => {
        const landing = touchpoint.landings.find(({ message: id }) => id === message.id);
        const owed = touchpoint.owed.find(({ message: id }) => id === message.id);
        return (
          landing && (
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
          )
        );
      })}
    </ol>
  );
}

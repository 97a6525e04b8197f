import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Message } from '@/lib/plan';
import type { Landing } from '@/lib/reading';
import { Quote } from '../quote/quote';
import { Why } from '../quote/why';
import { StateMark } from '../state/state';
import { list, number } from '../words';

interface Props {
  message: Pick<Message, 'id' | 'priority' | 'statement'>;
  landing: Landing;
  /** Why the touchpoint owes it; absent where it does not. */
  because?: string;
  /** On a page outside the plan nothing is owed, and everything is shown. */
  forInformation?: boolean;
  messages: readonly Pick<Message, 'id' | 'priority'>[];
  lang?: string;
  url?: string;
  /** What a person may say to the verdict. */
  mend?: ReactNode;
}

/** One message on one touchpoint: its state, the sentence that carries it, and what is lost, denied or near. */
export function MessageLanding({ message, landing, because, forInformation = false, messages, lang, url, mend }: Props) {
  const { state, certainty, evidence, cues, buried } = landing;
  const [best, ...others] = evidence;
  const owed = because !== undefined;
  const full = isShownWhole({ state }, owed || forInformation);
  return (
    <li className={owed || forInformation ? 'message' : 'message free'} data-message={message.id} data-state={state}>
      <span className="priority">{message.priority}</span>
      <div className="body">
        <div className="head">
          <h3>{message.statement}</h3>
          <span className="marks">
            <StateMark state={state} certainty={full ? certainty : 'confirmed'} buried={full && Boolean(buried)} />
            {!owed && !forInformation && <span className="mark-check"> · {i18n.t('messages.notOwed')}</span>}
          </span>
        </div>
        {full && <Saying landing={landing} best={best} lang={lang} url={url} messages={messages} />}
        <div className="message-foot">
          <Why
            cues={[...(because ? [because] : []), ...cues, ...(full && best?.heading ? [i18n.t('messages.standsUnder', [best.heading])] : [])]}
            evidence={full ? others : evidence}
            lang={lang}
            url={url}
            about={message.statement}
          />
          {full && mend}
        </div>
      </div>
    </li>
  );
}

/** With its sentence: where it is owed, and where the page denies it. */
export const isShownWhole = ({ state }: Pick<Landing, 'state'>, owed: boolean): boolean => owed || state === 'contradicted';

function Saying({
  landing,
  best,
  lang,
  url,
  messages,
}: Pick<Props, 'landing' | 'lang' | 'url' | 'messages'> & { best?: Landing['evidence'][number] }) {
  const { state, lost, buried, contradiction } = landing;
  const below = buried?.below.flatMap((id) => messages.find((message) => message.id === id)?.priority ?? []) ?? [];
  const above = [...new Set(below)].sort((one, other) => one - other).map(number);
  if (state === 'missing') {
    if (!best) return <p className="small quiet">{i18n.t('messages.nothingNear')}</p>;
    return (
      <>
        <p className="small quiet">{i18n.t('messages.closest')}</p>
        <Quote evidence={best} lang={lang} url={url} place={best.surface !== 'body'} />
      </>
    );
  }
  return (
    <>
      {best && <Quote evidence={best} lang={lang} url={url} marked={contradiction?.page} place={best.surface !== 'body'} />}
      {lost.length > 0 && <p className="small quiet">{i18n.t('messages.lost', [list(lost)])}</p>}
      {contradiction && (
        <p className="small">
          {i18n.t(contradiction.kind === 'listed' ? 'messages.contradictionListed' : 'messages.contradiction', [
            contradiction.page,
            contradiction.plan,
          ])}
        </p>
      )}
      {buried && (
        <p className="small quiet">{above.length ? i18n.t('messages.buriedBelow', above.length, [list(above)]) : i18n.t('messages.buriedDown')}</p>
      )}
    </>
  );
}

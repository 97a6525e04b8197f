import { i18n } from '#i18n';
import type { Message } from '@/lib/plan';
import type { FirstScreen, State } from '@/lib/reading';
import { Quote } from '../quote/quote';
import { Glyph } from '../state/glyph';
import './first-screen.css';

interface Props {
  firstScreen: FirstScreen;
  messages: readonly Pick<Message, 'id' | 'statement'>[];
  lang?: string;
  /** Address of the page, where that page is not in hand. */
  url?: string;
}

/** What a visitor takes in within five seconds, and whether the core idea and the first message are in it. */
export function FirstScreenView({ firstScreen: { sentences, idea, messages: told }, messages, lang, url }: Props) {
  const lines = told.flatMap(({ message, told: how }) => {
    const planned = messages.find(({ id }) => id === message);
    return planned ? [{ key: message, state: stateOfTold[how], words: i18n.t(`firstScreen.message.${how}`, [planned.statement]) }] : [];
  });
  if (idea) lines.unshift({ key: ':idea', state: stateOfIdea[idea], words: i18n.t(`firstScreen.idea.${idea}`) });
  return (
    <div className="first-screen">
      <p className="quiet small">{i18n.t('firstScreen.what')}</p>
      <div className="first-screen-said">
        {sentences.map((evidence) => (
          <Quote key={evidence.quote} evidence={evidence} lang={lang} url={url} place={false} />
        ))}
      </div>
      {lines.length > 0 && (
        <ul className="first-screen-held">
          {lines.map(({ key, state, words }) => (
            <li key={key} data-state={state}>
              <span className={`state state-${state}`}>
                <Glyph state={state} />
              </span>
              <span>{words}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const stateOfIdea = { served: 'present', hinted: 'weak', absent: 'missing' } as const satisfies Record<string, State>;
const stateOfTold = { says: 'present', half: 'weak', unread: 'weak', not: 'missing' } as const satisfies Record<string, State>;

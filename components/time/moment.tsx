import { i18n } from '#i18n';
import type { PageMoment } from '@/lib/audit';
import { Glyph } from '../state/glyph';
import { dotted, when } from '../words';

interface Props {
  moment: PageMoment;
  /** The other one beside it. */
  against: PageMoment | undefined;
  /** The earlier of the two shows what went, the later one what came. */
  side: 'before' | 'now';
  lang?: string;
}

/** One content of a page: when it stood there, what it says of the plan, and its sentences with the changes marked. */
export function Moment({ moment, against, side, lang }: Props) {
  const { first, last, messages, notJudged, findings } = moment;
  const changes = side === 'now' ? moment.sentences : (against?.sentences ?? moment.sentences);
  // Each side shows its own words: what came later is not on the earlier one.
  const own = changes.filter(({ kind }) => kind !== (side === 'now' ? 'gone' : 'came'));
  const state = (id: string) => against?.messages.find(({ message }) => message === id)?.state;
  const from = when(first, 'day');
  const to = when(last, 'day');
  return (
    <section className="moment" aria-label={i18n.t(`overTime.history.${side}`, [to])}>
      <h2>{from === to ? to : i18n.t('overTime.history.between', [from, to])}</h2>
      {notJudged !== undefined ? (
        <p className="quiet">{notJudged}</p>
      ) : (
        <>
          <ul className="moment-states">
            {messages
              .filter(({ owed }) => owed)
              .map(({ message, statement, state: own, certainty }) => (
                <li key={message} className={against && state(message) !== own ? 'changed' : undefined}>
                  <span className={`state state-${own} small`}>
                    <Glyph state={own} />
                    {i18n.t(`state.${own}`)}
                  </span>
                  <span className="small">
                    {statement} {certainty === 'pleaseCheck' && <span className="quiet">{i18n.t('state.pleaseCheckAlone')}</span>}
                  </span>
                </li>
              ))}
          </ul>
          <p className="small quiet">{dotted(i18n.t('overTime.open', findings))}</p>
          <ol className="sentences" lang={lang}>
            {own.map(({ text, kind }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a page may say the same twice
              <li key={`${at} ${text}`}>
                {kind === 'same' ? (
                  text
                ) : kind === 'gone' ? (
                  <del>
                    <span className="hidden">{i18n.t('overTime.gone')} </span>
                    {text}
                  </del>
                ) : (
                  <ins>
                    <span className="hidden">{i18n.t('overTime.came')} </span>
                    {text}
                  </ins>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

import { i18n } from '#i18n';
import type { Certainty, State } from '@/lib/reading';
import { Glyph } from './glyph';
import './state.css';

interface Props {
  state: State;
  certainty?: Certainty;
  buried?: boolean;
}

/** A message's state in full: glyph, word, colour, and its marks in words. */
export function StateMark({ state, certainty = 'confirmed', buried = false }: Props) {
  const unsure = certainty === 'pleaseCheck' && state !== 'notJudged';
  return (
    <>
      <span className={`state state-${state}`}>
        <Glyph state={state} />
        <span className={unsure ? 'please-check' : undefined}>{i18n.t(`state.${state}`)}</span>
      </span>
      {buried && <span className="mark-buried"> · {i18n.t('state.buried')}</span>}
      {unsure && <span className="mark-check"> · {i18n.t('state.pleaseCheck')}</span>}
    </>
  );
}

/** All the words a state is told in, in one line, for names of buttons and cells. */
export function stateWords({ state, certainty = 'confirmed', buried = false }: Props): string {
  const words = [i18n.t(`state.${state}`)];
  if (buried) words.push(i18n.t('state.buried'));
  if (certainty === 'pleaseCheck' && state !== 'notJudged') words.push(i18n.t('state.pleaseCheck'));
  return words.join(', ');
}

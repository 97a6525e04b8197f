import type { Ref } from 'react';
import { i18n } from '#i18n';
import type { Landing } from '@/lib/reading';
import { Glyph } from '../state/glyph';
import { stateWords } from '../state/state';
import type { Column } from './columns';

interface Props {
  message: string;
  column: Column;
  landing?: Landing;
  owed: boolean;
  /** The one cell the Tab key stops at; arrows go on from it. */
  tabStop: boolean;
  chosen: boolean;
  onChoose(): void;
  ref?: Ref<HTMLButtonElement>;
}

/** One message on one touchpoint. The glyph for the eye, everything in words for the ear. */
export function Cell({ message, column, landing, owed, tabStop, chosen, onChoose, ref }: Props) {
  const shown = landing ? stateWords({ ...landing, buried: Boolean(landing.buried) }) : (column.read?.reason ?? i18n.t('matrix.notRead'));
  const words = owed || !landing ? shown : i18n.t('matrix.notOwed', [shown]);
  const state = landing?.state ?? 'notJudged';
  const looks = ['cell', `state-${state}`];
  if (!owed) looks.push('free');
  if (owed && landing?.certainty === 'pleaseCheck') looks.push('unsure');
  return (
    <button
      ref={ref}
      type="button"
      className={looks.join(' ')}
      tabIndex={tabStop ? 0 : -1}
      aria-pressed={chosen}
      aria-label={i18n.t('matrix.cell', [column.name, message, words])}
      title={words}
      onClick={onChoose}
      data-state={state}
    >
      {landing ? (
        <span className="sign">
          <Glyph state={state} />
          {landing.buried && <span className="buried-sign" />}
        </span>
      ) : (
        <span className="blank" />
      )}
    </button>
  );
}

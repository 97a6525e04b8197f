import { i18n } from '#i18n';
import type { EntryVerdict, PlaceStanding } from '@/lib/plan';
import type { State } from '@/lib/reading';
import { Glyph } from '../state/glyph';
import '../state/state.css';

/** Each verdict by the sign of the state it comes nearest to; the word says the rest. */
const signs: Record<EntryVerdict, State> = {
  live: 'present',
  half: 'weak',
  late: 'missing',
  stays: 'contradicted',
  unsure: 'notJudged',
  unread: 'notJudged',
  unplaced: 'notJudged',
  coming: 'notJudged',
  over: 'notJudged',
};

export const VerdictMark = ({ verdict }: { verdict: EntryVerdict }) => (
  <span className={`state state-${signs[verdict]}`}>
    <Glyph state={signs[verdict]} />
    {i18n.t(`calendar.verdict.${verdict}`)}
  </span>
);

export const placeWords = (name: string, standing: PlaceStanding): string => i18n.t(`calendar.place.${standing}`, [name]);

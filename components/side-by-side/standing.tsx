import { i18n } from '#i18n';
import type { Certainty, State } from '@/lib/reading';
import type { Standing, SubjectKind } from '@/lib/report';
import { Glyph } from '../state/glyph';
import '../state/state.css';

/** Each standing by the sign of the state it comes nearest to; the word says the rest. */
const signs: Record<Standing, State> = {
  present: 'present',
  weak: 'weak',
  missing: 'missing',
  contradicted: 'contradicted',
  notJudged: 'notJudged',
  planned: 'present',
  other: 'contradicted',
  expired: 'contradicted',
  retired: 'contradicted',
  unplanned: 'notJudged',
  told: 'notJudged',
  none: 'notJudged',
  notRead: 'notJudged',
};

/** The word for a standing; another name is not another figure. */
function standingWord(standing: Standing, kind: SubjectKind): string {
  if (standing === 'other') return i18n.t(`side.other.${kind}`);
  if (standing === 'present' || standing === 'weak' || standing === 'missing' || standing === 'contradicted' || standing === 'notJudged')
    return i18n.t(`state.${standing}`);
  return standing === 'told' && kind === 'promise' ? i18n.t('side.standing.elsePromised') : i18n.t(`side.standing.${standing}`);
}

/** Where nothing is planned to compare with, no sign is put to what stands there. */
export const isVerdict = (standing: Standing, kind: SubjectKind): boolean => standing !== 'told' || kind === 'promise';

interface Props {
  standing: Standing;
  kind: SubjectKind;
  certainty?: Certainty;
  buried?: boolean | undefined;
  /** How many, before the word. */
  count?: number;
}

/** How it stands, as a sign, a word and a colour; unsure and buried are marks beside it. */
export function StandingMark({ standing, kind, certainty = 'confirmed', buried, count }: Props) {
  const unsure = certainty === 'pleaseCheck' && signs[standing] !== 'notJudged';
  return (
    <span className="standing">
      <span className={`state state-${signs[standing]}`}>
        <Glyph state={signs[standing]} />
        <span className={unsure ? 'please-check' : undefined}>
          {standingWord(standing, kind)}
          {count === undefined ? '' : ` ${count}`}
        </span>
      </span>
      {buried && <span className="mark-buried">{i18n.t('state.buried')}</span>}
      {unsure && <span className="mark-check">{i18n.t('state.pleaseCheck')}</span>}
    </span>
  );
}

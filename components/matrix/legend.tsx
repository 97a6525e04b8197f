import { i18n } from '#i18n';
import type { State } from '@/lib/reading';
import { Glyph } from '../state/glyph';

const states: readonly State[] = ['present', 'weak', 'missing', 'contradicted', 'notJudged'];

/** What each sign in the matrix means. */
export function Legend() {
  return (
    <ul className="legend quiet" aria-label={i18n.t('matrix.legend')}>
      {states.map((state) => (
        <li key={state} className={`state state-${state}`}>
          <Glyph state={state} />
          {i18n.t(`state.${state}`)}
        </li>
      ))}
      <li className="legend-buried">
        <span className="buried-sign" aria-hidden="true" />
        {i18n.t('state.buried')}
      </li>
      <li>
        <span className="please-check">{i18n.t('matrix.dotted')}</span>
      </li>
      <li>{i18n.t('matrix.small')}</li>
      <li>{i18n.t('matrix.shareNote')}</li>
      <li className="legend-blank">
        <span aria-hidden="true" />
        {i18n.t('matrix.notRead')}
      </li>
    </ul>
  );
}

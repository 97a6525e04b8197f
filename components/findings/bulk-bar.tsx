import { i18n } from '#i18n';
import type { Triage } from './use-triage';

/** Acts on every chosen row at once. Shown as soon as one is chosen. */
export function BulkBar({ triage }: { triage: Triage }) {
  const count = triage.chosen.size;
  return (
    <div className="bulk" role="toolbar" aria-label={i18n.t('findings.bulk')}>
      <button type="button" className="plain" onClick={triage.chooseAll}>
        {i18n.t('findings.chooseAll')}
      </button>
      {count > 0 && (
        <>
          <span role="status">{i18n.t('findings.chosen', count)}</span>
          <button type="button" onClick={() => void triage.decisions.record(triage.targets(), { kind: 'confirmed' })}>
            {i18n.t('decide.confirm')}
          </button>
          <button type="button" onClick={() => triage.ask('assign')}>
            {i18n.t('decide.assign')}
          </button>
          <button type="button" title={i18n.t('decide.fixedHelp')} onClick={triage.fixed}>
            {i18n.t('decide.fixed')}
          </button>
          <button type="button" onClick={() => triage.ask('dismiss')}>
            {i18n.t('decide.dismiss')}
          </button>
          <button type="button" className="plain" onClick={triage.chooseNone}>
            {i18n.t('findings.chooseNone')}
          </button>
        </>
      )}
    </div>
  );
}

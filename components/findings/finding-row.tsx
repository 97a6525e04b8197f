import { i18n } from '#i18n';
import type { Finding } from '@/lib/audit';
import { SeverityMark } from '../finding/severity';
import { isOpen } from '../finding/weights';
import { dotted } from '../words';

interface Props {
  finding: Finding;
  tabStop: boolean;
  chosen: boolean;
  opened: boolean;
  onToggle(): void;
  onOpen(): void;
  onFocus(): void;
}

/** One finding in one or two lines; pressing it opens its evidence beside the list. */
export function FindingRow({ finding, tabStop, chosen, opened, onToggle, onOpen, onFocus }: Props) {
  const { severity, says, touchpoint, scope, owner, certainty, decision } = finding;
  return (
    <div className={opened ? 'finding-row opened' : 'finding-row'} onFocus={onFocus}>
      <label className="row-choose">
        <input type="checkbox" checked={chosen} tabIndex={tabStop ? 0 : -1} onChange={onToggle} aria-label={i18n.t('findings.choose', [says])} />
      </label>
      <button type="button" className="row-open" tabIndex={tabStop ? 0 : -1} aria-expanded={opened} onClick={onOpen}>
        <span className="row-says">{says}</span>
        <span className="row-facts">
          <SeverityMark severity={severity} />
          <span>{dotted(touchpoint ?? i18n.t(`scope.${scope}`), owner)}</span>
          {certainty === 'pleaseCheck' && <span className="please-check">{i18n.t('state.pleaseCheckAlone')}</span>}
        </span>
      </button>
      {!isOpen(finding) && decision && (
        <span className="row-decision">
          {i18n.t(`decision.${decision.kind}`)}
          {decision.to && ` ${i18n.t('decision.to', [decision.to])}`}
        </span>
      )}
    </div>
  );
}

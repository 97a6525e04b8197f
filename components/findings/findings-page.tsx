import { useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import { FindingCard } from '../finding/finding';
import { useDecisions } from '../finding/use-decisions';
import type { Given } from '../shell/plan-in-hand';
import { SideSheet } from '../shell/side-sheet';
import { dotted } from '../words';
import { BulkBar } from './bulk-bar';
import { FilterBar } from './filter-bar';
import { type Filters, filtered, noFilters } from './filters';
import { FindingsList } from './findings-list';
import { Keys } from './keys';
import { SortChoice } from './sort-choice';
import { TriageDialogs } from './triage-dialogs';
import { useTriage } from './use-triage';
import './findings.css';

/** Every finding in one list: filter, sort, search, settle one by one or in bulk, by hand or by keyboard. */
export default function FindingsPage({ planId, audit }: Given) {
  const [location, navigate] = useLocation();
  const [, , linked] = location.split('/').map(decodeURIComponent);
  // Whoever follows a link to one finding must find it, whatever was decided about it.
  const [filters, setFilters] = useState<Filters>(() => (linked ? { ...noFilters, decision: '' } : noFilters));
  const calm = useDeferredValue(filters);
  const all = audit?.findings;
  const shown = useMemo(() => filtered(all ?? [], calm), [all, calm]);
  const decisions = useDecisions(planId);
  const open = (fingerprint: string | undefined) =>
    navigate(fingerprint ? `/findings/${encodeURIComponent(fingerprint)}` : '/findings', { replace: true });
  const triage = useTriage({ shown, decisions, opened: linked, onOpen: open });

  if (!audit) return <Empty title={i18n.t('findings.noAudit')} what={i18n.t('findings.noAuditWhat')} />;
  const unsure = shown.filter(({ certainty, decision }) => certainty === 'pleaseCheck' && !decision).length;
  const opened = audit.findings.find(({ fingerprint }) => fingerprint === linked);
  const page = audit.touchpoints.find(({ touchpointId }) => touchpointId === opened?.touchpointId);
  return (
    <>
      <header className="page-head">
        <h1>{i18n.t('nav.findings')}</h1>
        <p className="quiet" role="status">
          {shown.length === audit.findings.length
            ? dotted(i18n.t('findings.all', shown.length), unsure > 0 && i18n.t('findings.unsure', unsure))
            : i18n.t('findings.count', [shown.length, audit.findings.length])}
        </p>
      </header>
      <FilterBar audit={audit} filters={filters} onChange={setFilters} />
      <div className={opened ? 'with-sheet open' : 'with-sheet'}>
        <div>
          <div className="list-head">
            <BulkBar triage={triage} />
            <SortChoice sort={filters.sort} onChange={(sort) => setFilters({ ...filters, sort })} />
          </div>
          {shown.length ? (
            <FindingsList shown={shown} triage={triage} opened={linked} />
          ) : (
            <Empty
              title={i18n.t(audit.findings.length ? 'findings.noneMatch' : 'findings.nothing')}
              what={i18n.t(audit.findings.length ? 'findings.noneMatchWhat' : 'findings.nothingFound')}
            />
          )}
          <Keys />
        </div>
        {opened && (
          <SideSheet title={opened.says} subject={opened.fingerprint} onClose={() => open(undefined)}>
            <FindingCard finding={opened} planId={planId} lang={page?.language?.code} url={page?.url} named headed />
          </SideSheet>
        )}
      </div>
      <TriageDialogs triage={triage} owners={[...new Set(audit.findings.flatMap(({ owner }) => owner ?? []))]} />
    </>
  );
}

function Empty({ title, what }: { title: string; what: string }) {
  return (
    <div className="stack empty-findings">
      <h2>{title}</h2>
      <p className="quiet">{what}</p>
    </div>
  );
}

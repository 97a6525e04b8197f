import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Audit, LedgerEntry } from '@/lib/audit';
import { ledgerViewOf } from '@/lib/report';
import { Quote } from '../quote/quote';
import type { Given } from '../shell/plan-in-hand';
import { Claims } from './claims';
import { EntryView } from './entry';
import { ShortEntries } from './short-entries';
import './facts.css';

/** The ledger of figures, prices and dates, then every claim with its proof. */
export default function FactsPage({ audit }: Given) {
  const view = useMemo(() => audit && ledgerViewOf(audit), [audit]);
  if (!audit || !view)
    return (
      <header className="page-head">
        <h1>{i18n.t('facts.title')}</h1>
        <p className="quiet">{i18n.t(audit ? 'facts.notKept' : 'facts.none')}</p>
      </header>
    );
  const { parting, outdated, unapproved, superlatives, alike, single } = view;
  const figures = audit.ledger?.length ?? 0;
  return (
    <div className="facts">
      <header className="page-head">
        <h1>{i18n.t('facts.title')}</h1>
        <p className="quiet">{i18n.t('facts.what', [figures, audit.coverage.scanned, audit.coverage.planned])}</p>
        <p className="small">
          <a href="#claims" onClick={toClaims}>
            {i18n.t('claims.title')}
          </a>
        </p>
      </header>
      {figures === 0 && superlatives.length === 0 && <p className="empty">{i18n.t('facts.empty')}</p>}
      <Part name="parting" audit={audit} entries={parting} />
      <Part name="outdated" audit={audit} entries={outdated} />
      {(unapproved.length > 0 || superlatives.length > 0) && (
        <section className="facts-part" aria-labelledby="facts-unapproved">
          <h2 id="facts-unapproved">{i18n.t('facts.unapproved')}</h2>
          <p className="quiet small">{i18n.t('facts.unapprovedWhat')}</p>
          {unapproved.map((entry) => (
            <EntryView key={entry.id} audit={audit} entry={entry} />
          ))}
          {superlatives.map((finding) => (
            <article key={finding.fingerprint} className="fact">
              <h3 className="quiet">{finding.touchpoint}</h3>
              {finding.evidence.slice(0, 1).map((evidence) => (
                <Quote key={evidence.quote} evidence={evidence} marked={finding.key} url={urlOf(audit, finding.touchpointId)} />
              ))}
            </article>
          ))}
        </section>
      )}
      {alike.length > 0 && (
        <section className="facts-part" aria-labelledby="facts-alike">
          <h2 id="facts-alike">{i18n.t('facts.alike')}</h2>
          <ShortEntries audit={audit} entries={alike} />
        </section>
      )}
      {single.length > 0 && (
        <details className="facts-part">
          <summary>{i18n.t('facts.single', single.length)}</summary>
          <ShortEntries audit={audit} entries={single} />
        </details>
      )}
      <Claims audit={audit} />
    </div>
  );
}

function Part({ name, audit, entries }: { name: 'parting' | 'outdated'; audit: Audit; entries: readonly LedgerEntry[] }) {
  if (!entries.length) return null;
  return (
    <section className="facts-part" aria-labelledby={`facts-${name}`}>
      <h2 id={`facts-${name}`}>{i18n.t(`facts.${name}`)}</h2>
      {entries.map((entry) => (
        <EntryView key={entry.id} audit={audit} entry={entry} />
      ))}
    </section>
  );
}

const urlOf = ({ touchpoints }: Audit, id: string | undefined): string | undefined =>
  touchpoints.find(({ touchpointId }) => touchpointId === id)?.url;

/** The hash is taken by the routes, so the link moves there itself. */
function toClaims(event: React.MouseEvent) {
  event.preventDefault();
  const title = document.getElementById('claims-title');
  title?.scrollIntoView();
  title?.focus({ preventScroll: true });
}

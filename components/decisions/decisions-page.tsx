import { useMemo } from 'react';
import { i18n } from '#i18n';
import { decisionLog, decisionLogCsv } from '@/lib/report';
import { listDecisions } from '@/lib/store';
import { useActions } from '../actions';
import { isOpen } from '../finding/weights';
import { groupBy } from '../group';
import { useLive, valueOf } from '../live';
import type { Given } from '../shell/plan-in-hand';
import { Waiting } from '../shell/waiting';
import { when } from '../words';
import { LogEntryView } from './log-entry';
import { ToDecide } from './to-decide';
import './decisions.css';

/** What waits for a decision above the channels, by whom, and the log of everything that was decided. */
export default function DecisionsPage({ planId, audit }: Given) {
  const { download } = useActions();
  const live = useLive(() => listDecisions(planId), [planId]);
  const decisions = valueOf(live);
  const log = useMemo(() => decisionLog(audit ?? { findings: [], date: '' }, decisions ?? []), [audit, decisions]);
  if (live.state === 'loading') return <Waiting />;
  const waiting = audit?.findings.filter((one) => one.escalated && isOpen(one)) ?? [];
  const days = groupBy(log, ({ at }) => at.slice(0, 10));
  return (
    <div className="decisions">
      <header className="page-head">
        <h1>{i18n.t('nav.decisions')}</h1>
        <p className="quiet">{i18n.t('log.what')}</p>
        {log.length > 0 && (
          <div className="actions">
            <button type="button" onClick={() => download('decisions.csv', 'text/csv;charset=utf-8', decisionLogCsv(log))}>
              {i18n.t('log.download')}
            </button>
          </div>
        )}
      </header>
      {waiting.length > 0 && <ToDecide findings={waiting} />}
      <section aria-labelledby="log">
        <h2 id="log">{i18n.t('log.title')}</h2>
        {log.length === 0 && <p className="empty">{i18n.t('log.empty')}</p>}
        {[...days].map(([day, entries]) => (
          <section key={day} aria-labelledby={`log-${day}`}>
            <h3 id={`log-${day}`} className="log-day">
              {when(day, 'day')}
            </h3>
            <ul>
              {entries.map((entry) => (
                <LogEntryView key={entry.id} entry={entry} linked={entry.standing !== 'gone'} />
              ))}
            </ul>
          </section>
        ))}
      </section>
    </div>
  );
}

import { useState } from 'react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import { columnsOf } from '../matrix/columns';
import { Legend } from '../matrix/legend';
import { type Chosen, Matrix } from '../matrix/matrix';
import { MatrixFilterBar } from '../matrix/matrix-filter';
import { denominators, everything, messagesFor, narrowed } from '../matrix/narrowed';
import { OutsidePages } from '../scan/outside-pages';
import { ScanPart } from '../scan/scan-part';
import type { Given } from '../shell/plan-in-hand';
import { NotTaught, TeachFirst } from '../teach/teach-first';
import { AlarmLine } from '../time/alarm-line';
import { AuditHead } from './audit-head';
import { CellSheet } from './cell-sheet';
import { NotRead } from './not-read';
import { SettleFirst } from './settle-first';
import './audit.css';

/** The audit: how every message stands on every touchpoint, and what was not looked at. */
export default function AuditPage(given: Given) {
  const { planId, revision, audit } = given;
  const [location, navigate] = useLocation();
  const [, , message, touchpoint] = location.split('/').map(decodeURIComponent);
  const chosen = message && touchpoint ? { message, touchpoint } : undefined;
  const choose = (next: Chosen | undefined) =>
    navigate(next ? `/audit/${encodeURIComponent(next.message)}/${encodeURIComponent(next.touchpoint)}` : '/audit', { replace: true });
  const channels = columnsOf(revision.plan, audit);
  const column = channels.flatMap(({ columns }) => columns).find(({ id }) => id === chosen?.touchpoint);
  const about = revision.plan.messages.find(({ id }) => id === chosen?.message);
  const findings = audit?.findings ?? [];
  const [filter, setFilter] = useState(everything);
  const shown = narrowed(channels, revision.plan, filter);
  const messages = messagesFor(revision.plan.messages, filter);
  return (
    <>
      <AuditHead {...given} />
      <AlarmLine planId={planId} of={`${revision.number} ${audit?.judgedAt}`} />
      <ScanPart {...given} />
      <TeachFirst plan={revision.plan} audit={audit} />
      {channels.length === 0 ? (
        <p className="empty">{i18n.t('audit.noTouchpoints')}</p>
      ) : (
        <div className={column && about ? 'with-sheet open' : 'with-sheet'}>
          <div>
            <MatrixFilterBar plan={revision.plan} filter={filter} counts={denominators(shown, messages, findings)} onChange={setFilter} />
            {shown.length > 0 ? (
              <Matrix
                messages={messages}
                channels={shown}
                findings={findings}
                chosen={chosen}
                onChoose={choose}
                renderNote={(message) => <NotTaught plan={revision.plan} audit={audit} message={message} />}
              />
            ) : (
              <p className="empty">{i18n.t('matrixFilter.none')}</p>
            )}
            <Legend />
            <NotRead channels={channels} />
            <OutsidePages audit={audit} />
            <SettleFirst findings={findings} audit={audit} />
          </div>
          {column && about && (
            <CellSheet planId={planId} message={about} plan={revision.plan} column={column} findings={findings} onClose={() => choose(undefined)} />
          )}
        </div>
      )}
    </>
  );
}

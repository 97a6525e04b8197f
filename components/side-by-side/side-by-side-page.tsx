import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import type { Audit } from '@/lib/audit';
import { type SideBySide, type Standing, sideBySideOf, subjectsOf } from '@/lib/report';
import type { Given } from '../shell/plan-in-hand';
import { dotted, list } from '../words';
import { kindOf, nameOf } from './names';
import { RowView } from './row';
import { isVerdict, StandingMark } from './standing';
import { addressOf, SubjectList } from './subject-list';
import './side-by-side.css';

/** One message, the name, a price: the sentence the audience meets at every touchpoint. The page for the review meeting. */
export default function SideBySidePage({ audit }: Given) {
  if (!audit || audit.coverage.scanned === 0)
    return (
      <header className="page-head">
        <h1>{i18n.t('nav.side')}</h1>
        <p className="quiet">{i18n.t('side.none')}</p>
      </header>
    );
  return <Shown audit={audit} />;
}

function Shown({ audit }: { audit: Audit }) {
  const [location, navigate] = useLocation();
  const [by, setBy] = useState<'channel' | 'wording'>('channel');
  const subjects = useMemo(() => subjectsOf(audit), [audit]);
  const wanted = decodeURIComponent(location.split('/')[2] ?? '');
  const shown = useMemo(() => sideBySideOf(audit, wanted, by) ?? sideBySideOf(audit, subjects[0]?.key ?? '', by), [audit, wanted, by, subjects]);
  const at = subjects.findIndex(({ key }) => key === shown?.subject.key);
  const go = (step: number) => {
    const next = subjects[(Math.max(0, at) + step + subjects.length) % subjects.length];
    if (next) navigate(addressOf(next.key), { replace: true });
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest('input, select, textarea, dialog, [role="radiogroup"]')) return;
      event.preventDefault();
      go(step);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  if (!shown) return null;
  return (
    <div className="side-page">
      <SubjectList subjects={subjects} chosen={shown.subject.key} onChoose={(key) => navigate(addressOf(key))} />
      <article className="side-sheet-page" aria-labelledby="side-title">
        <Head shown={shown} />
        <div className="side-tools">
          <fieldset className="side-by">
            <legend className="hidden">{i18n.t('side.by')}</legend>
            {(['channel', 'wording'] as const).map((each) => (
              <label key={each}>
                <input type="radio" name="side-by" checked={by === each} onChange={() => setBy(each)} />
                {i18n.t(`side.by_${each}`)}
              </label>
            ))}
          </fieldset>
          <div className="actions">
            <button type="button" onClick={() => go(-1)} aria-keyshortcuts="ArrowLeft">
              {i18n.t('side.before')} <kbd aria-hidden="true">←</kbd>
            </button>
            <button type="button" onClick={() => go(1)} aria-keyshortcuts="ArrowRight">
              {i18n.t('side.next')} <kbd aria-hidden="true">→</kbd>
            </button>
          </div>
        </div>
        {shown.groups.map(({ key, name, role, rows }) => (
          <section key={key} className="side-group" aria-label={name ?? i18n.t('side.oneWording')}>
            {name && (
              <header>
                <h2>{name}</h2>
                {role && <p className="quiet small">{role}</p>}
              </header>
            )}
            <ul>
              {rows.map((row) => (
                <RowView key={row.places.map(({ touchpointId }) => touchpointId).join()} row={row} kind={shown.subject.kind} />
              ))}
            </ul>
          </section>
        ))}
        {shown.idle.length > 0 && (
          <p className="side-group quiet small">
            {i18n.t(shown.subject.kind === 'message' ? 'side.idleMessage' : 'side.idle', [list(shown.idle.map(({ name }) => name))])}
          </p>
        )}
      </article>
    </div>
  );
}

const order: Standing[] = [
  'contradicted',
  'other',
  'expired',
  'retired',
  'missing',
  'weak',
  'present',
  'planned',
  'unplanned',
  'told',
  'notJudged',
  'notRead',
];

/** What it is, what the plan says, and how it stands in all. */
function Head({ shown: { subject, planned, tally, read, all, wordings } }: { shown: SideBySide }) {
  // What the heading says already is not said again.
  const others = planned.filter(({ text }) => text !== subject.title);
  const source = planned.find(({ text }) => text === subject.title)?.note;
  return (
    <header className="side-head">
      <p className="quiet">{kindOf(subject)}</p>
      <h1 id="side-title" aria-live="polite">
        {nameOf(subject)}
      </h1>
      {others.length > 0 && (
        <dl className="side-planned">
          <dt className="quiet">{i18n.t('side.planned')}</dt>
          {others.map(({ text, note }) => (
            <dd key={text}>
              <q>{text}</q> {note && <span className="quiet small">{note}</span>}
            </dd>
          ))}
        </dl>
      )}
      {source && <p className="quiet">{i18n.t('side.source', [source])}</p>}
      <ul className="side-tally">
        {order
          .filter((standing) => tally[standing] && isVerdict(standing, subject.kind))
          .map((standing) => (
            <li key={standing}>
              <StandingMark standing={standing} kind={subject.kind} count={tally[standing] ?? 0} />
            </li>
          ))}
      </ul>
      <p className="quiet small">{dotted(i18n.t('side.read', [read, all]), wordings > 1 && i18n.t('side.wordings', [wordings]))}</p>
    </header>
  );
}

import { Link } from 'wouter';
import { i18n } from '#i18n';
import { exportBrief } from '@/lib/plan';
import { briefFormats, FormatButtons } from '../import/templates';
import { Unsaved } from '../plan-edit/unsaved';
import type { Given } from '../shell/plan-in-hand';
import { dotted, when } from '../words';
import { Contents } from './contents';
import { notesFor } from './notes';
import { OfToday } from './of-today';
import { outline } from './outline';
import { PartView } from './part-view';
import { PlanNote } from './plan-note';
import { Readiness } from './readiness';
import { SwitchedOff } from './switched-off';
import './plan.css';

/** The brief as it stands, with the remarks on it in its margin. */
export default function PlanPage({ planId, row, revision, audit }: Given) {
  const { plan } = revision;
  const parts = outline(plan);
  const findings = audit?.findings.filter(({ scope }) => scope === 'plan') ?? [];
  const notes = notesFor(findings, parts);
  const there = parts.filter(({ key, items }) => items.length > 0 || notes.part.has(key));
  return (
    <>
      <header className="page-head">
        <h1>{i18n.t('plan.title', [plan.brand.name])}</h1>
        <p className="quiet">
          {dotted(
            row.sample && i18n.t('audit.sample'),
            i18n.t('plan.revision', [revision.number]),
            when(revision.at, 'day'),
            revision.author,
            revision.reason,
          )}
        </p>
        <Unsaved planId={planId} />
        <div className="actions">
          <Link href="/edit" className="button primary">
            {i18n.t('plan.edit')}
          </Link>
          <Link href="/import" className="button">
            {i18n.t('plan.newRevision')}
          </Link>
        </div>
        <FormatButtons words={i18n.t('plan.export')} label="plan.exportAs" formats={briefFormats} make={(format) => exportBrief(plan, format)} />
      </header>
      <OfToday revision={revision} />
      <Readiness audit={audit} />
      {notes.rest.length > 0 && (
        <section className="plan-rest" aria-labelledby="plan-whole">
          <h2 id="plan-whole">{i18n.t('plan.whole')}</h2>
          {notes.rest.map((finding) => (
            <PlanNote key={finding.fingerprint} finding={finding} planId={planId} />
          ))}
        </section>
      )}
      <div className="plan-body">
        <Contents parts={there} notes={notes} />
        <div className="brief">
          {there.map((part) => (
            <PartView key={part.key} part={part} notes={notes} planId={planId} messages={plan.messages} />
          ))}
        </div>
      </div>
      <SwitchedOff plan={plan} audit={audit} />
    </>
  );
}

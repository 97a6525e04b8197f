import { useState } from 'react';
import { i18n } from '#i18n';
import type { Audit, Finding } from '@/lib/audit';
import { groupBy } from '../group';
import { dotted, list, reasonWords } from '../words';
import { aspects, elements, type PartReadiness, readinessByAspect, readinessOf, total } from './readiness-of';
import './readiness.css';

/** Whether the plan can be held to: what its checks say of each core element of a marketing system, or of people, process and performance, with the arithmetic. */
export function Readiness({ audit }: { audit: Audit | undefined }) {
  const [by, setBy] = useState<'element' | 'aspect'>('element');
  const all = audit ? { element: readinessOf(audit), aspect: readinessByAspect(audit) } : { element: [], aspect: [] };
  const rows: PartReadiness[] = all[by].filter(({ checks }) => checks > 0);
  return (
    <section className="readiness" aria-labelledby="readiness">
      <h2 id="readiness">{i18n.t('readiness.title')}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{i18n.t('readiness.none')}</p>
      ) : (
        <>
          <p>{summary(rows)}</p>
          {total(all.aspect, ({ checks }) => checks) > 0 && (
            <fieldset className="readiness-by">
              <legend className="hidden">{i18n.t('readiness.by')}</legend>
              {(['element', 'aspect'] as const).map((each) => (
                <label key={each}>
                  <input type="radio" name="readiness-by" checked={by === each} onChange={() => setBy(each)} />
                  {i18n.t(`readiness.by_${each}`)}
                </label>
              ))}
            </fieldset>
          )}
          <ul>
            {rows.map((row) => (
              <Part key={row.key} row={row} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Part({ row }: { row: PartReadiness }) {
  const id = `readiness-${[...elements, ...aspects].indexOf(row.key)}`;
  return (
    <li aria-labelledby={id}>
      <div>
        <h3 id={id}>{i18n.t(names[row.key])}</h3>
        <p className="small quiet">{i18n.t(about[row.key])}</p>
      </div>
      <div className="stack">
        <p>{arithmetic(row)}</p>
        <Findings findings={row.found.flatMap(({ findings }) => findings)} />
        {row.unsure.length > 0 && (
          <>
            <p className="small quiet">{i18n.t('readiness.areUnsure')}</p>
            <Findings findings={row.unsure.flatMap(({ findings }) => findings)} />
          </>
        )}
        <WhichChecks row={row} />
      </div>
    </li>
  );
}

/** Each leads to the remark in the margin of the brief, beside the field it speaks of. */
function Findings({ findings }: { findings: readonly Finding[] }) {
  if (!findings.length) return null;
  return (
    <ul className="readiness-findings">
      {findings.map(({ fingerprint, says }) => (
        <li key={fingerprint}>
          <button type="button" className="plain" onClick={() => goTo(fingerprint)}>
            {says}
          </button>
        </li>
      ))}
    </ul>
  );
}

function WhichChecks({ row: { clear, found, unsure, setAside, silent, key } }: { row: PartReadiness }) {
  const lines: [string, readonly { title: string }[]][] = [
    [i18n.t('readiness.areFound'), found.map(({ check }) => check)],
    [i18n.t('readiness.areUnsure'), unsure.map(({ check }) => check)],
    [i18n.t('readiness.areSetAside'), setAside],
    [i18n.t('readiness.areClear'), clear],
  ];
  const reasons = groupBy(silent, ({ outcome }) => outcome.sentence ?? reasonWords(outcome.reason));
  return (
    <details className="small">
      <summary aria-label={i18n.t('readiness.whichOf', [i18n.t(names[key])])}>{i18n.t('readiness.which')}</summary>
      <dl>
        {lines
          .filter(([, checks]) => checks.length > 0)
          .map(([label, checks]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{checks.map(({ title }) => title).join(' · ')}</dd>
            </div>
          ))}
        {[...reasons].map(([reason, some]) => (
          <div key={reason}>
            <dt>{i18n.t('readiness.areSilent')}</dt>
            <dd>
              {some.map(({ check }) => check.title).join(' · ')}
              <p className="quiet">{reason}</p>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** “7 of 9 checks clear · 1 found something · 1 could not be judged” */
const arithmetic = ({ checks, clear, found, unsure, setAside, silent }: PartReadiness): string =>
  dotted(
    i18n.t('readiness.clear', checks, [String(clear.length), String(checks)]),
    found.length > 0 && i18n.t('readiness.found', found.length),
    unsure.length > 0 && i18n.t('readiness.unsure', unsure.length),
    setAside.length > 0 && i18n.t('readiness.setAside', setAside.length),
    silent.length > 0 && i18n.t('readiness.silent', silent.length),
  );

/** The same over all elements, and where it is weakest: a number alone would say nothing. */
function summary(rows: readonly PartReadiness[]): string {
  const all: PartReadiness = {
    key: 'vision',
    checks: total(rows, ({ checks }) => checks),
    clear: rows.flatMap(({ clear }) => clear),
    found: rows.flatMap(({ found }) => found),
    unsure: rows.flatMap(({ unsure }) => unsure),
    setAside: rows.flatMap(({ setAside }) => setAside),
    silent: rows.flatMap(({ silent }) => silent),
  };
  const open = rows.filter(({ found }) => found.length > 0).map(({ key }) => i18n.t(names[key]));
  return `${arithmetic(all)}. ${open.length ? i18n.t('readiness.open', [list(open)]) : i18n.t('readiness.allClear')}`;
}

function goTo(fingerprint: string) {
  const note = document.querySelector<HTMLElement>(`[data-finding="${CSS.escape(fingerprint)}"]`);
  if (!note) return;
  note.tabIndex = -1;
  note.scrollIntoView({ block: 'center' });
  note.focus({ preventScroll: true });
}

const names = {
  vision: 'element.vision',
  'data and insights': 'element.data',
  strategy: 'element.strategy',
  'execution and optimisation': 'element.execution',
  'tools and integration': 'element.tools',
  'people and culture': 'element.people',
  people: 'aspect.people',
  process: 'aspect.process',
  performance: 'aspect.performance',
} as const satisfies Record<PartReadiness['key'], string>;

const about = {
  vision: 'elementAbout.vision',
  'data and insights': 'elementAbout.data',
  strategy: 'elementAbout.strategy',
  'execution and optimisation': 'elementAbout.execution',
  'tools and integration': 'elementAbout.tools',
  'people and culture': 'elementAbout.people',
  people: 'aspectAbout.people',
  process: 'aspectAbout.process',
  performance: 'aspectAbout.performance',
} as const satisfies Record<PartReadiness['key'], string>;

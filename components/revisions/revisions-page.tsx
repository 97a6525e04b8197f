import { useMemo } from 'react';
import { useLocation, useRoute } from 'wouter';
import { i18n } from '#i18n';
import { differences } from '@/lib/plan';
import { listRevisions, type Revision } from '@/lib/store';
import { useLive } from '../live';
import { BlastView } from '../plan-edit/blast-view';
import { SaveStep } from '../plan-edit/save-step';
import { useWeigh } from '../plan-edit/use-weigh';
import type { Given } from '../shell/plan-in-hand';
import { Waiting } from '../shell/waiting';
import { when } from '../words';
import { DifferenceList } from './difference-list';
import { RevisionList } from './revision-list';
import './revisions.css';

/** Every state the plan was saved in; what differs between any two, and what that alone made of the verdicts; the way back to one. */
export default function RevisionsPage(given: Given) {
  const { planId, revision } = given;
  const [, params] = useRoute('/revisions/*?');
  const [, navigate] = useLocation();
  const live = useLive(() => listRevisions(planId), [planId]);
  if (live.state !== 'there') return <Waiting />;
  const all = live.value;
  const numbered = (number: string | undefined) => all.find((one) => one.number === Number(number));
  const [, restore] = /^restore\/(\d+)$/.exec(params?.['*'] ?? '') ?? [];
  const old = numbered(restore);
  if (old && old.number !== revision.number)
    return (
      <SaveStep
        planId={planId}
        revision={revision}
        plan={old.plan}
        title={i18n.t('saveStep.restoring', [old.number])}
        because={i18n.t('revisions.restoreReason', [old.number, when(old.at, 'day')])}
        back={{ href: '/revisions', words: i18n.t('saveStep.backToRevisions') }}
        onSaved={() => navigate('/revisions')}
      />
    );
  const [, from, to] = /^(\d+)-(\d+)$/.exec(params?.['*'] ?? '') ?? [];
  const after = numbered(to) ?? all[0];
  const before = numbered(from) ?? all.find(({ number }) => number === (after?.number ?? 0) - 1);
  return (
    <>
      <header className="page-head">
        <h1>{i18n.t('revisions.title', [revision.plan.brand.name])}</h1>
        <p className="quiet">{i18n.t('revisions.what')}</p>
      </header>
      <div className="revisions-columns">
        <RevisionList all={all} inForce={revision.number} shown={after?.number} />
        {before && after ? (
          <Compared key={`${before.number}-${after.number}`} planId={planId} all={all} before={before} after={after} />
        ) : (
          <p className="quiet">{i18n.t('revisions.onlyOne')}</p>
        )}
      </div>
    </>
  );
}

interface Pair {
  planId: string;
  all: readonly Revision[];
  before: Revision;
  after: Revision;
}

function Compared({ planId, all, before, after }: Pair) {
  const [, navigate] = useLocation();
  const found = useMemo(() => differences(before.plan, after.plan), [before, after]);
  const statements = new Map([...before.plan.messages, ...after.plan.messages].map(({ id, statement }) => [id, statement]));
  return (
    <section className="compared" aria-labelledby="compared">
      <h2 id="compared">{i18n.t('revisions.between', [before.number, after.number])}</h2>
      <div className="compared-choice">
        <WhichRevision
          id="compare-from"
          label={i18n.t('revisions.from')}
          all={all}
          value={before.number}
          onChoose={(one) => navigate(`/revisions/${one}-${after.number}`)}
        />
        <WhichRevision
          id="compare-to"
          label={i18n.t('revisions.to')}
          all={all}
          value={after.number}
          onChoose={(one) => navigate(`/revisions/${before.number}-${one}`)}
        />
      </div>
      <DifferenceList found={found} before={before.plan} after={after.plan} />
      {found.length > 0 && <Weighed planId={planId} from={before.number} to={after.number} statementOf={(id) => statements.get(id) ?? id} />}
    </section>
  );
}

/** What the change alone made and settled, on the pages as they were read last. */
const Weighed = ({ planId, from, to, statementOf }: { planId: string; from: number; to: number; statementOf(id: string): string }) => (
  <BlastView title={i18n.t('blast.titleThen')} weighed={useWeigh(planId, to, from)} statementOf={statementOf} />
);

interface Which {
  id: string;
  label: string;
  all: readonly Revision[];
  value: number;
  onChoose(number: number): void;
}

const WhichRevision = ({ id, label, all, value, onChoose }: Which) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    <select id={id} value={value} onChange={({ target }) => onChoose(Number(target.value))}>
      {all.map(({ number, at }) => (
        <option key={number} value={number}>
          {i18n.t('revisions.option', [number, when(at, 'day')])}
        </option>
      ))}
    </select>
  </div>
);

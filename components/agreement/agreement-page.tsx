import { useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { Question } from '@/lib/audit';
import { type AgreementRound, agreementOf } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { listRounds } from '@/lib/store';
import { useActions } from '../actions';
import { useLive, valueOf } from '../live';
import type { Given } from '../shell/plan-in-hand';
import { Waiting } from '../shell/waiting';
import { namesOf } from '../teach/names';
import { Questions } from './questions';
import { Result } from './result';
import '../teach/teach.css';
import './agreement.css';

type View = { at: 'start' | 'loading' } | { at: 'problem'; words: string } | { at: 'asking'; questions: readonly Question[] };

/** Ten blind questions, and how often person and Throughline agreed. */
export default function AgreementPage({ planId, revision, audit }: Given) {
  const { agreementQuestions } = useActions();
  const known = useLive(() => listRounds(planId), [planId]);
  const [view, setView] = useState<View>({ at: 'start' });
  if (known.state === 'loading') return <Waiting />;
  const [newest] = (valueOf(known) ?? []).filter(({ answers }) => answers.length > 0).toSorted((one, other) => other.at.localeCompare(one.at));
  const agreement = newest && agreementOf([newest], { revision: revision.number, engine: audit?.engine ?? '' });

  const begin = async () => {
    setView({ at: 'loading' });
    const outcome = await agreementQuestions(planId);
    if (outcome.ok) setView({ at: 'asking', questions: outcome.value.questions });
    else setView({ at: 'problem', words: outcome.problems.map(tell).join(' ') });
  };

  return (
    <div className="teach-page">
      <header className="page-head">
        <h1>{i18n.t('agree.title')}</h1>
        <p className="quiet">{i18n.t('agree.what')}</p>
      </header>
      {view.at === 'start' && newest && agreement && (
        <Result
          round={newest}
          agreement={agreement}
          names={namesOf(revision.plan)}
          touchpoints={audit?.touchpoints ?? []}
          onAgain={() => void begin()}
        />
      )}
      {view.at === 'start' && !newest && <Start ready={Boolean(audit?.coverage.scanned)} onBegin={() => void begin()} />}
      {view.at === 'loading' && <Waiting />}
      {view.at === 'problem' && (
        <div className="stack" role="alert">
          <p>{view.words}</p>
          <button type="button" className="primary" onClick={() => void begin()}>
            {i18n.t('mishap.again')}
          </button>
        </div>
      )}
      {view.at === 'asking' && (
        <Questions
          planId={planId}
          questions={view.questions}
          names={namesOf(revision.plan)}
          onDone={(_: AgreementRound) => setView({ at: 'start' })}
        />
      )}
    </div>
  );
}

function Start({ ready, onBegin }: { ready: boolean; onBegin(): void }) {
  if (!ready)
    return (
      <div className="stack">
        <p>{i18n.t('agree.nothingRead')}</p>
        <Link href="/audit" className="button primary">
          {i18n.t('teach.nothingRead.do')}
        </Link>
      </div>
    );
  return (
    <div className="actions">
      <button type="button" className="primary" onClick={onBegin}>
        {i18n.t('agree.begin')}
      </button>
    </div>
  );
}

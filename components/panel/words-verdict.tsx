import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { AuditedTouchpoint, Finding } from '@/lib/audit';
import type { Plan } from '@/lib/plan';
import { type Outcome, tell } from '@/lib/problem';
import { useActions } from '../actions';
import { SeverityMark } from '../finding/severity';
import { MessageLanding } from '../messages/message-landing';
import '../finding/finding.css';

interface Props {
  planId: string;
  plan: Plan;
  words: string;
  touchpointId?: string;
}

type Verdict = { touchpoint: AuditedTouchpoint; findings: Finding[] };

/** "Is this on plan?": the marked words held against the plan by themselves. */
export function WordsVerdict({ planId, plan, words, touchpointId }: Props) {
  const { judgeWords } = useActions();
  const [outcome, setOutcome] = useState<Outcome<Verdict>>();
  useEffect(() => {
    let wanted = true;
    void judgeWords(planId, words, touchpointId).then((answer) => wanted && setOutcome(answer));
    return () => {
      wanted = false;
    };
  }, [judgeWords, planId, words, touchpointId]);
  return (
    <div className="words-verdict" role="status" aria-busy={!outcome}>
      {!outcome && <progress aria-label={i18n.t('words.judge.judging')} />}
      {outcome && !outcome.ok && <p>{outcome.problems.map(tell).join(' ')}</p>}
      {outcome?.ok && <Told {...outcome.value} plan={plan} />}
    </div>
  );
}

function Told({ touchpoint, findings, plan }: Verdict & { plan: Plan }) {
  if (touchpoint.status !== 'scanned') return <p>{i18n.t('words.judge.short')}</p>;
  const said = plan.messages.flatMap((message) => {
    const landing = touchpoint.landings.find((one) => one.message === message.id);
    return landing && /^(?:present|weak|contradicted)$/.test(landing.state) ? [{ message, landing: { ...landing, buried: undefined } }] : [];
  });
  const left = plan.messages.length - said.length;
  return (
    <>
      {said.length > 0 ? (
        <ol className="messages" aria-label={i18n.t('words.judge.says')}>
          {said.map(({ message, landing }) => (
            <MessageLanding
              key={message.id}
              message={message}
              landing={landing}
              forInformation
              messages={plan.messages}
              lang={touchpoint.language?.code}
            />
          ))}
        </ol>
      ) : (
        <p>{i18n.t('words.judge.none')}</p>
      )}
      {said.length > 0 && left > 0 && <p className="small quiet">{i18n.t('words.judge.rest', left)}</p>}
      {findings.length > 0 ? (
        <>
          <h3>{i18n.t('words.judge.against')}</h3>
          <ul className="words-findings">
            {findings.map(({ fingerprint, severity, says, todo }) => (
              <li key={fingerprint}>
                <p className="finding-facts">
                  <SeverityMark severity={severity} />
                </p>
                <p>{says}</p>
                <p className="small todo">{todo}</p>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="small quiet">{i18n.t('words.judge.clear')}</p>
      )}
      <p className="small quiet">{i18n.t('words.judge.kept')}</p>
    </>
  );
}

import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Question } from '@/lib/audit';
import type { AgreementRound, LessonVerdict } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { deepLink } from '@/lib/report';
import { useActions } from '../actions';
import { useAuthor } from '../author/author';
import type { Names } from '../teach/names';
import { isElsewhere, KeyButton, UNDO, Verdicts, verdictOf } from '../teach/verdicts';
import { keyOf, useRound } from './use-round';

interface Props {
  planId: string;
  questions: readonly Question[];
  names: Names;
  onDone(round: AgreementRound): void;
}

/** One question after the other; what Throughline found is not to be seen before the end. */
export function Questions({ planId, questions, names, onDone }: Props) {
  const { finishAgreement } = useActions();
  const author = useAuthor();
  const round = useRound(planId);
  const [problem, setProblem] = useState<string>();
  const [finishing, setFinishing] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const { said } = round;
  const at = said ? questions.findIndex((question) => !said[keyOf(question)]) : 0;
  const question = at < 0 ? undefined : questions[at];
  const number = at < 0 ? questions.length : at;
  const ready = said !== undefined;

  useEffect(() => {
    if (ready) frame.current?.focus({ preventScroll: true });
  }, [ready]);

  const finish = async (all: Record<string, LessonVerdict>) => {
    const by = await author();
    if (!by) return setProblem(i18n.t('agree.unnamed'));
    setFinishing(true);
    setProblem(undefined);
    const answers = questions.flatMap((one) => {
      const verdict = all[keyOf(one)];
      return verdict ? [{ message: one.message, touchpointId: one.touchpointId, said: verdict }] : [];
    });
    const outcome = await finishAgreement(planId, by, answers);
    setFinishing(false);
    if (!outcome.ok) return setProblem(outcome.problems.map(tell).join(' '));
    await round.end();
    onDone(outcome.value.round);
  };

  const say = (verdict: LessonVerdict) => {
    if (!question || !said) return;
    round.say(question, verdict);
    if (at === questions.length - 1 || questions.every((one) => one === question || said[keyOf(one)]))
      void finish({ ...said, [keyOf(question)]: verdict });
  };
  const back = () => {
    const last = questions[number - 1];
    if (last && !finishing) round.forget(last);
  };
  const onKey = (event: React.KeyboardEvent) => {
    if (isElsewhere(event)) return;
    const verdict = verdictOf(event.key);
    if (!verdict && event.key.toLowerCase() !== UNDO) return;
    event.preventDefault();
    if (verdict) say(verdict);
    else back();
  };

  if (!ready) return <progress className="teach-loading" aria-label={i18n.t('loading')} />;
  if (!questions.length) return <p>{i18n.t('agree.noQuestions')}</p>;
  const link = question && deepLink(question.url);
  return (
    <div role="presentation" onKeyDown={onKey}>
      <section ref={frame} className="teach" tabIndex={-1} aria-label={i18n.t('agree.title')}>
        <progress max={questions.length} value={number} aria-label={i18n.t('agree.progress', [number, questions.length])} />
        <div className="teach-body">
          <div className="row small quiet">
            <p>{question ? i18n.t('agree.ask', [question.touchpoint]) : i18n.t('agree.allAnswered')}</p>
            <p>{question && i18n.t('agree.question', [number + 1, questions.length])}</p>
          </div>
          {question && (
            <>
              <h2 className="teach-message">{names.message(question.message)}</h2>
              <div className="asked">
                {question.quotes.length ? (
                  <>
                    <p className="small quiet">{i18n.t('agree.nearest')}</p>
                    <ul>
                      {question.quotes.map((quote) => (
                        <li key={quote}>
                          <q>{quote}</q>
                        </li>
                      ))}
                    </ul>
                  </>
                ) : (
                  <p className="quiet">{i18n.t('agree.noSentence')}</p>
                )}
                {link && (
                  <a className="small" href={link} target="_blank" rel="noopener noreferrer">
                    {i18n.t('audit.openPage')}
                  </a>
                )}
              </div>
              <Verdicts onAnswer={say}>
                {number > 0 && (
                  <KeyButton letter={UNDO} className="quiet-button" onClick={back}>
                    {i18n.t('agree.back')}
                  </KeyButton>
                )}
              </Verdicts>
              <p className="hidden" role="status">
                {number > 0 && i18n.t('agree.next', [number + 1, names.message(question.message), question.touchpoint])}
              </p>
            </>
          )}
          {finishing && <progress className="teach-loading" aria-label={i18n.t('agree.comparing')} />}
          {problem && (
            <div className="stack" role="alert">
              <p>{problem}</p>
              <button type="button" className="primary" onClick={() => said && void finish(said)}>
                {i18n.t('agree.compare')}
              </button>
            </div>
          )}
          {!question && !finishing && !problem && (
            <button type="button" className="primary" onClick={() => said && void finish(said)}>
              {i18n.t('agree.compare')}
            </button>
          )}
        </div>
      </section>
    </div>
  );
}

import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Draft } from '@/lib/plan';
import type { Changes } from '../import/draft-words';
import { useToast } from '../toast/toast';
import { MakesPossible } from './makes-possible';
import { StepFields } from './step-fields';
import { Steps } from './steps';
import type { useAnswers } from './use-answers';

interface Props {
  begun: NonNullable<ReturnType<typeof useAnswers>>;
  changes: Changes;
  onReview(draft: Draft): void;
}

/** One step in hand, the way to the others, and what the answers make possible. */
export function BlankForm({ begun, changes, onReview }: Props) {
  const toast = useToast();
  const { answers, go, clear } = begun;
  const steps = changes.askedSteps();
  const at = Math.min(begun.step, steps.length - 1);
  const step = steps[at];
  const { draft, refused } = changes.draftOfAnswers(answers);
  const heading = useRef<HTMLHeadingElement>(null);
  // At each step but the first one shown, the hand goes to what is asked.
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current !== at) heading.current?.focus();
    shown.current = at;
  }, [at]);
  if (!step) return null;
  const questions = steps.filter(({ question }) => question).length;
  const last = at === steps.length - 1;
  return (
    <div className="blank">
      <header className="page-head">
        <h1>{i18n.t('blank.title')}</h1>
        <p className="quiet">{i18n.t('blank.what')}</p>
      </header>
      <Steps steps={steps} at={at} answers={answers} rowsOf={changes.rowsOf} onGo={go} />
      <form
        className="blank-step"
        onSubmit={(event) => {
          event.preventDefault();
          if (last) onReview(draft);
          else go(at + 1);
        }}
      >
        <p className="small quiet">
          {step.question ? i18n.t('blank.question', [at + 1, questions]) : i18n.t('blank.part', [at + 1 - questions, steps.length - questions])}
        </p>
        <h2 ref={heading} tabIndex={-1} id="blank-asked">
          {i18n.t(`blank.ask.${step.name}`)}
        </h2>
        <p className="quiet" id="blank-help">
          {i18n.t(`blank.help.${step.name}`)}
        </p>
        <StepFields key={step.name} step={step} begun={begun} refused={refused} rowsOf={changes.rowsOf} />
        <MakesPossible step={step} draft={draft} />
        <div className="actions">
          <button type="submit" className="primary">
            {i18n.t(last ? 'blank.look' : 'blank.next')}
          </button>
          {at > 0 && (
            <button type="button" onClick={() => go(at - 1)}>
              {i18n.t('blank.before')}
            </button>
          )}
          {!last && (
            <button type="button" onClick={() => onReview(draft)}>
              {i18n.t('blank.look')}
            </button>
          )}
          {Object.keys(answers).length > 0 && (
            <button type="button" className="plain" onClick={() => toast.say(i18n.t('blank.cleared'), clear())}>
              {i18n.t('blank.clear')}
            </button>
          )}
        </div>
        <p className="small quiet">{i18n.t('blank.kept')}</p>
      </form>
    </div>
  );
}

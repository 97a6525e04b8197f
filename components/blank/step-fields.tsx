import { useId } from 'react';
import type { AskedStep } from '@/lib/plan';
import type { Changes } from '../import/draft-words';
import { Field } from './field';
import { Rows } from './rows';
import type { useAnswers } from './use-answers';

interface Props {
  step: AskedStep;
  begun: NonNullable<ReturnType<typeof useAnswers>>;
  /** Paths whose words cannot be meant there. */
  refused: readonly string[];
  rowsOf: Changes['rowsOf'];
}

/** What one step asks for. A question has one field, named by the question itself. */
export function StepFields({ step, begun: { answers, write, drop }, refused, rowsOf }: Props) {
  const id = useId();
  return (
    <div className="blank-fields">
      {step.asks.map((ask) =>
        ask.kind === 'rows' ? (
          <Rows
            key={ask.part}
            ask={ask}
            answers={answers}
            refused={refused}
            rows={rowsOf(answers, ask.part)}
            onWords={write}
            onDrop={(row) => drop(ask.part, row)}
          />
        ) : (
          <div key={ask.path} className="field">
            {!step.question && <label htmlFor={`${id}-${ask.path}`}>{ask.label}</label>}
            <Field
              id={`${id}-${ask.path}`}
              short={ask.short}
              words={answers[ask.path] ?? ''}
              refused={refused.includes(ask.path)}
              {...(step.question && { labelledBy: 'blank-asked', describedBy: 'blank-help' })}
              onWords={(words) => write(ask.path, words)}
            />
          </div>
        ),
      )}
    </div>
  );
}

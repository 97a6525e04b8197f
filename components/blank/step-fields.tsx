import { useId } from 'react';
import { i18n } from '#i18n';
import type { AskedStep } from '@/lib/plan';
import type { Changes } from '../import/draft-words';
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

interface FieldProps {
  id: string;
  short: boolean;
  words: string;
  refused: boolean;
  label?: string;
  labelledBy?: string;
  describedBy?: string;
  onWords(words: string): void;
}

/** One line, or as many as it takes. */
export function Field({ id, short, words, refused, label, labelledBy, describedBy, onWords }: FieldProps) {
  const shared = {
    id,
    value: words,
    'aria-label': label,
    'aria-labelledby': labelledBy,
    'aria-describedby': [describedBy, refused && `${id}-refused`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': refused || undefined,
    onChange: ({ target }: { target: { value: string } }) => onWords(target.value),
  };
  return (
    <>
      {short ? <input {...shared} autoComplete="off" /> : <textarea {...shared} rows={labelledBy ? 4 : 2} />}
      {refused && (
        <p className="small" id={`${id}-refused`}>
          {i18n.t('draftReview.refused')}
        </p>
      )}
    </>
  );
}

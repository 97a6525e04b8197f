import { i18n } from '#i18n';
import type { Answers, AskedStep } from '@/lib/plan';
import type { Changes } from '../import/draft-words';

interface Props {
  steps: readonly AskedStep[];
  at: number;
  answers: Answers;
  rowsOf: Changes['rowsOf'];
  onGo(step: number): void;
}

/** The way through: each step by name, with whether anything is there. */
export function Steps({ steps, at, answers, rowsOf, onGo }: Props) {
  return (
    <nav aria-label={i18n.t('blank.steps')}>
      <ol className="blank-steps">
        {steps.map((step, index) => {
          const answered = isAnswered(step, answers, rowsOf);
          return (
            <li key={step.name} data-answered={answered}>
              <button type="button" className="plain" aria-current={index === at ? 'step' : undefined} onClick={() => onGo(index)}>
                {i18n.t(`blank.name.${step.name}`)}
                {answered && <span className="hidden"> {i18n.t('blank.answered')}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

const isAnswered = ({ asks }: AskedStep, answers: Answers, rowsOf: Changes['rowsOf']): boolean =>
  asks.some((ask) =>
    ask.kind === 'field'
      ? answers[ask.path]?.trim()
      : rowsOf(answers, ask.part).some((row) => ask.columns.some(({ name }) => answers[`${ask.part}[${row}].${name}`]?.trim())),
  );

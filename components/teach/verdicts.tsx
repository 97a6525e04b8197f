import { i18n } from '#i18n';
import type { LessonVerdict } from '@/lib/plan';
import type { State } from '@/lib/reading';
import { Glyph } from '../state/glyph';

/** The answers with their key and the state each stands for. */
export const verdicts: readonly { verdict: LessonVerdict; key: string; digit: string; state: State }[] = [
  { verdict: 'says', key: 'y', digit: '1', state: 'present' },
  { verdict: 'half', key: 'h', digit: '2', state: 'weak' },
  { verdict: 'not', key: 'n', digit: '3', state: 'missing' },
];

export const SKIP = 's';
export const UNDO = 'u';

/** The answer a key stands for: its letter, or its place among the three. */
export const verdictOf = (key: string): LessonVerdict | undefined =>
  verdicts.find((one) => one.key === key.toLowerCase() || one.digit === key)?.verdict;

interface Props {
  onAnswer(verdict: LessonVerdict): void;
  children?: React.ReactNode;
}

/** Three answers of equal weight: nothing may lean on the judgement of whoever teaches. */
export function Verdicts({ onAnswer, children }: Props) {
  return (
    <div className="verdicts">
      {verdicts.map(({ verdict, key, state }) => (
        <KeyButton key={verdict} letter={key} data-verdict={verdict} onClick={() => onAnswer(verdict)}>
          <span className={`state state-${state}`}>
            <Glyph state={state} />
          </span>
          {i18n.t(`teach.verdict.${verdict}`)}
        </KeyButton>
      ))}
      {children}
    </div>
  );
}

type KeyButtonProps = React.ButtonHTMLAttributes<HTMLButtonElement> & { letter: string };

/** A button that shows its key. The name spoken is the words alone; the key is told apart. */
export function KeyButton({ letter, children, className, ...rest }: KeyButtonProps) {
  return (
    <button
      type="button"
      className={className ? `keyed ${className}` : 'keyed'}
      aria-keyshortcuts={letter.length === 1 ? letter.toUpperCase() : 'Escape'}
      {...rest}
    >
      {children}
      <kbd aria-hidden="true">{letter.length === 1 ? letter.toUpperCase() : letter}</kbd>
    </button>
  );
}

/** Whether a key press belongs to a field the person writes in, or to the browser. */
export const isElsewhere = ({ target, ctrlKey, metaKey, altKey }: React.KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || (target instanceof Element && target.closest('input, textarea, select, dialog') !== null);

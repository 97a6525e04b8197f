import { useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import type { Answers, Asked } from '@/lib/plan';
import { Field } from './field';

interface Props {
  ask: Asked & { kind: 'rows' };
  answers: Answers;
  refused: readonly string[];
  rows: readonly number[];
  onWords(path: string, words: string): void;
  onDrop(row: number): void;
}

/** A list of things with the same fields: one at a time, another as soon as it is wanted. */
export function Rows({ ask: { part, columns }, answers, refused, rows, onWords, onDrop }: Props) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const next = (rows.at(-1) ?? -1) + 1;
  const shown = rows.length > 0 ? rows : [0];
  const [first] = columns;
  // The hand moves within the same press: whoever types on at once loses no letter.
  const add = () => {
    flushSync(() => {
      onWords(`${part}[${rows.length > 0 ? next : 1}].${first?.name}`, '');
      if (rows.length === 0) onWords(`${part}[0].${first?.name}`, '');
    });
    list.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  const drop = (row: number) => {
    flushSync(() => onDrop(row));
    list.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  return (
    <fieldset className="blank-rows">
      <legend>{i18n.t(`blank.rows.${part as 'goals'}`)}</legend>
      <ol ref={list}>
        {shown.map((row, at) => (
          <li key={row} className="blank-row">
            {columns.map(({ name, label }) => {
              const path = `${part}[${row}].${name}`;
              return (
                <div key={name} className="field">
                  <label htmlFor={`${id}-${path}`}>
                    {label} <span className="hidden">{at + 1}</span>
                  </label>
                  <Field
                    id={`${id}-${path}`}
                    short={!LONG.has(name)}
                    words={answers[path] ?? ''}
                    refused={refused.includes(path)}
                    onWords={(words) => onWords(path, words)}
                  />
                </div>
              );
            })}
            {shown.length > 1 && (
              <button type="button" className="plain small" aria-label={i18n.t('blank.dropRow', [at + 1])} onClick={() => drop(row)}>
                {i18n.t('blank.drop')}
              </button>
            )}
          </li>
        ))}
      </ol>
      <div>
        <button type="button" onClick={add}>
          {i18n.t(`blank.add.${part as 'goals'}`)}
        </button>
      </div>
    </fieldset>
  );
}

/** Fields that hold a sentence, or several lines. */
const LONG = new Set(['statement', 'needs', 'evidence', 'proof', 'benefit', 'role', 'when']);

import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { FieldWords } from '@/lib/plan';

interface Props {
  words: FieldWords;
  name: string;
  /** `false` where these words cannot be meant. */
  onWords(text: string): boolean;
  onCancel(): void;
}

/** One field in other words: typed, or chosen where only some values can be meant. */
export function FieldForm({ words, name, onWords, onCancel }: Props) {
  const { choices, several } = words;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const lines = words.text.split('\n');
  const [text, setText] = useState(words.text);
  const [chosen, setChosen] = useState(() => choices?.filter(({ label }) => lines.includes(label)).map(({ value }) => value) ?? []);
  const [refused, setRefused] = useState(false);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  const given = (): string => {
    // Lines with a dot are taken word for word, commas and all.
    if (several) return (choices ? chosen : text.split('\n').filter((line) => line.trim())).map((one) => `• ${one}`).join('\n');
    return choices ? (chosen[0] ?? '') : text;
  };
  return (
    <form
      ref={form}
      className="stack wide"
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(!onWords(given()));
      }}
    >
      {choices && several && (
        <fieldset className="stack">
          <legend className="hidden">{name}</legend>
          {choices.map(({ value, label }) => (
            <label key={value} className="choice">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={({ target }) => setChosen(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      {choices && !several && (
        <select aria-label={name} value={chosen[0] ?? ''} onChange={({ target }) => setChosen([target.value])}>
          {chosen.length === 0 && <option value="">{words.text}</option>}
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
      {!choices && (
        <textarea
          aria-label={name}
          aria-describedby={refused || several ? id : undefined}
          aria-invalid={refused || undefined}
          rows={several ? 4 : 2}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      )}
      {(refused || (several && !choices)) && (
        <p id={id} className="small quiet" role={refused ? 'alert' : undefined}>
          {i18n.t(refused ? 'draftReview.refused' : 'draftReview.oneALine')}
        </p>
      )}
      <div className="actions">
        <button type="submit" className="primary">
          {i18n.t('draftReview.keep')}
        </button>
        <button type="button" onClick={onCancel}>
          {i18n.t('cancel')}
        </button>
      </div>
    </form>
  );
}

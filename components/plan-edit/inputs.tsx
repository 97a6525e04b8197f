import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import type { FormField } from '@/lib/plan';
import { Frame, type Placed } from './frame';
import { choiceName } from './names';
import { useEditing, useTyped, useValue } from './use-session';

type Of<Kind extends FormField['kind']> = Placed & { field: Extract<FormField, { kind: Kind }> };

const words = (value: unknown): string => (value === undefined || value === null ? '' : String(value));
const blank = (text: string): string | undefined => (text.trim() === '' ? undefined : text);

/** A sentence or a name; grows with what is written, and stays one line in the plan. */
export function TextInput({ field, ...place }: Of<'text' | 'address'>) {
  const { session } = useEditing();
  const [text, type] = useTyped(place.path, words, blank);
  return (
    <Frame field={field} {...place}>
      {(wired) => (
        <textarea
          {...wired}
          rows={1}
          className="edit-text"
          value={text}
          spellCheck={field.kind === 'text'}
          onChange={({ target }) => type(target.value.replace(/\s*\n\s*/g, ' '))}
          onKeyDown={noBreak}
          onBlur={session.pause}
        />
      )}
    </Frame>
  );
}

/** Several texts, one a line. */
export function TextsInput({ field, ...place }: Of<'texts'>) {
  const { session } = useEditing();
  const [text, type] = useTyped(place.path, linesOf, listOf);
  return (
    <Frame field={field} {...place} hint={i18n.t('edit.oneALine')}>
      {(wired) => (
        <textarea {...wired} rows={2} className="edit-text" value={text} onChange={({ target }) => type(target.value)} onBlur={session.pause} />
      )}
    </Frame>
  );
}

const linesOf = (value: unknown): string => (Array.isArray(value) ? value.map((line) => String(line).replace(/\s*\n\s*/g, ' ')).join('\n') : '');
const listOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A figure as people write it, a plain number, a share in hundredths, or a day. */
export function ShortInput({ field, ...place }: Of<'figure' | 'number' | 'share' | 'date'>) {
  const { session } = useEditing();
  const { format, parse, mode } = kinds[field.kind];
  const [text, type] = useTyped(place.path, format, parse);
  return (
    <Frame field={field} {...place}>
      {(wired) => (
        <span className="edit-short">
          <input
            {...wired}
            type={field.kind === 'date' ? 'date' : 'text'}
            inputMode={mode}
            value={text}
            onChange={({ target }) => type(target.value)}
            onBlur={session.pause}
          />
          {field.kind === 'share' && <span aria-hidden="true">%</span>}
        </span>
      )}
    </Frame>
  );
}

/** A number where one is written; anything else stays as it is, and is told. */
const numeral = (text: string): unknown => {
  const plain = text.trim().replace(',', '.');
  return plain === '' ? undefined : /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
};

const kinds = {
  // “52,000” and “3.4 %” are figures too, and stay as they are written.
  figure: { format: words, parse: (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : blank(text)), mode: undefined },
  number: { format: words, parse: numeral, mode: 'numeric' },
  share: {
    format: (value: unknown) => (typeof value === 'number' ? String(Number((value * 100).toPrecision(12))) : words(value)),
    parse: (text: string) => {
      const value = numeral(text.replace('%', ''));
      return typeof value === 'number' ? Number((value / 100).toPrecision(12)) : value;
    },
    mode: 'decimal',
  },
  date: { format: words, parse: blank, mode: undefined },
} as const;

export function ChoiceInput({ field, ...place }: Of<'choice'>) {
  const { session } = useEditing();
  const value = words(useValue(place.path));
  return (
    <Frame field={field} {...place}>
      {(wired) => (
        <select {...wired} value={value} onChange={({ target }) => session.change(place.path, target.value || undefined)}>
          {!(field.required && value) && <option value="">{i18n.t('edit.noChoice')}</option>}
          {field.options.map((one) => (
            <option key={one} value={one}>
              {choiceName(field.name, one)}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}

export function ChoicesInput({ field, ...place }: Of<'choices'>) {
  const { session } = useEditing();
  const value = useValue(place.path);
  const chosen = Array.isArray(value) ? value : [];
  return (
    <Frame field={field} {...place} several>
      {() => (
        <div className="edit-choices">
          {field.options.map((one) => (
            <label key={one} className="choice">
              <input
                type="checkbox"
                data-path={place.path}
                checked={chosen.includes(one)}
                onChange={({ target }) =>
                  session.change(
                    place.path,
                    field.options.filter((option) => (option === one ? target.checked : chosen.includes(option))),
                  )
                }
              />
              {choiceName(field.name, one)}
            </label>
          ))}
        </div>
      )}
    </Frame>
  );
}

export function FlagInput({ field, ...place }: Of<'flag'>) {
  const { session } = useEditing();
  const on = useValue(place.path) === true;
  return (
    <Frame field={field} {...place}>
      {(wired) => (
        <input {...wired} type="checkbox" checked={on} onChange={({ target }) => session.change(place.path, target.checked || undefined)} />
      )}
    </Frame>
  );
}

function noBreak(event: KeyboardEvent) {
  // While a word is being composed, the key belongs to the composing.
  if (event.key === 'Enter' && !event.nativeEvent.isComposing && !event.ctrlKey && !event.metaKey) event.preventDefault();
}

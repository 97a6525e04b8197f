import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Draft, DraftField } from '@/lib/plan';
import { dotted } from '../words';
import { byPart, type Changes, placeWords } from './draft-words';
import { FieldForm } from './field-form';

interface Props {
  draft: Draft;
  guessed: Draft['fields'];
  changes: Changes;
  /** `said`: what was done, where it is worth a way back at once. */
  onDraft(draft: Draft, said?: string): void;
}

/** What was guessed, each with its reason and its place: taken as right, put in other words, or dropped. */
export function Guesses({ draft, guessed, changes, onDraft }: Props) {
  const section = useRef<HTMLElement>(null);
  const order = byPart(guessed).flatMap(([, fields]) => fields);
  /** The row goes away with its button, so the next one takes the focus. */
  const settle = (field: DraftField, next: Draft, said?: string) => {
    const at = order.indexOf(field);
    onDraft(next, said);
    requestAnimationFrame(() => {
      const buttons = section.current?.querySelectorAll<HTMLElement>('[data-confirm]');
      (buttons?.[at] ?? buttons?.[buttons.length - 1] ?? document.querySelector<HTMLElement>('.import h1'))?.focus();
    });
  };
  const all = () => {
    onDraft(guessed.reduce((next, { path }) => changes.confirmed(next, path), draft));
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.import h1')?.focus());
  };
  return (
    <section ref={section} aria-labelledby="draft-guessed">
      <div className="row">
        <h2 id="draft-guessed">{i18n.t('draftReview.guesses', guessed.length)}</h2>
        <button type="button" onClick={all}>
          {i18n.t('draftReview.confirmAll')}
        </button>
      </div>
      {byPart(guessed).map(([key, fields]) => (
        <div key={key} className="stack wide">
          <h3>{i18n.t(`part.${key}`)}</h3>
          <ul className="guesses">
            {fields.map((field) => (
              <Guess key={field.path} draft={draft} field={field} changes={changes} onSettle={(next, said) => settle(field, next, said)} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface GuessProps {
  draft: Draft;
  field: DraftField;
  changes: Changes;
  onSettle(draft: Draft, said?: string): void;
}

function Guess({ draft, field, changes, onSettle }: GuessProps) {
  const [changing, setChanging] = useState(false);
  const words = changes.fieldWords(draft.plan, field);
  const named = words.of ? `${words.label}, ${words.of}` : words.label;
  return (
    <li data-path={field.path}>
      <p className="small quiet">
        <strong>{words.label}</strong> {words.of && i18n.t('draftReview.of', [words.of])}
      </p>
      {changing ? (
        <FieldForm
          words={words}
          name={named}
          onWords={(text) => {
            const next = changes.changed(draft, field.path, text);
            if (next) onSettle(next);
            return Boolean(next);
          }}
          onCancel={() => setChanging(false)}
        />
      ) : (
        <>
          <p className="as-lines">{words.text}</p>
          <p className="small quiet">{dotted(placeWords(field.place), field.why)}</p>
          <div className="actions">
            <button
              type="button"
              data-confirm
              aria-label={i18n.t('draftReview.confirmOne', [named])}
              onClick={() => onSettle(changes.confirmed(draft, field.path))}
            >
              {i18n.t('draftReview.confirm')}
            </button>
            <button type="button" aria-label={i18n.t('draftReview.changeOne', [named])} onClick={() => setChanging(true)}>
              {i18n.t('draftReview.change')}
            </button>
            <button
              type="button"
              aria-label={i18n.t('draftReview.dropOne', [named])}
              onClick={() => onSettle(changes.dropped(draft, field.path), i18n.t('draftReview.dropped', [words.text.split('\n')[0] ?? '']))}
            >
              {i18n.t('draftReview.drop')}
            </button>
          </div>
        </>
      )}
    </li>
  );
}

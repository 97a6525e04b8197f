import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Draft, DraftHome, LeftPiece } from '@/lib/plan';
import { type Changes, placeWords } from './draft-words';

interface Props {
  draft: Draft;
  changes: Changes;
  /** `said`: what was done, where it is worth a way back at once. */
  onDraft(draft: Draft, said?: string): void;
}

/** What found no place in the plan, word for word: given to a part, or left. */
export function LeftPieces({ draft, changes, onDraft }: Props) {
  return (
    <section aria-labelledby="draft-left">
      <h2 id="draft-left" tabIndex={-1}>
        {i18n.t('draftReview.leftTitle', draft.left.length)}
      </h2>
      <p className="quiet">{i18n.t('draftReview.leftWhat')}</p>
      <ul className="guesses">
        {draft.left.map((piece, index) => (
          <Piece
            key={`${piece.text}:${placeWords(piece.place)}`}
            piece={piece}
            homes={changes.draftHomes()}
            onHome={(home) => {
              const next = changes.assigned(draft, index, home);
              if (!next) return false;
              onDraft(next, i18n.t('draftReview.assigned', [changes.draftHomes().find(({ name }) => name === home)?.label ?? home]));
              requestAnimationFrame(() => (document.getElementById('draft-left') ?? document.querySelector<HTMLElement>('.import h1'))?.focus());
              return true;
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface PieceProps {
  piece: LeftPiece;
  homes: DraftHome[];
  onHome(home: string): boolean;
}

function Piece({ piece, homes, onHome }: PieceProps) {
  const id = useId();
  const near = homes.find(({ name }) => name === piece.near)?.name ?? '';
  const [home, setHome] = useState(near);
  const [refused, setRefused] = useState(false);
  return (
    <li>
      <blockquote className="as-lines">{piece.text}</blockquote>
      <p className="small quiet">{placeWords(piece.place)}</p>
      <form
        className="actions"
        onSubmit={(event) => {
          event.preventDefault();
          setRefused(!onHome(home));
        }}
      >
        <label htmlFor={id}>{i18n.t('draftReview.home')}</label>
        <select
          id={id}
          required
          value={home}
          onChange={({ target }) => {
            setHome(target.value);
            setRefused(false);
          }}
        >
          <option value="">{i18n.t('draftReview.leave')}</option>
          {homes.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
        <button type="submit" disabled={!home}>
          {i18n.t('draftReview.assign')}
        </button>
      </form>
      {refused && (
        <p className="small" role="alert">
          {i18n.t('draftReview.noHome')}
        </p>
      )}
    </li>
  );
}

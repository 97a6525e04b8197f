import { useId } from 'react';
import { i18n } from '#i18n';
import type { Conflict, Side } from '@/lib/store';
import { DecisionWords } from '../finding/decision-line';
import { dotted, when } from '../words';

const sides: Side[] = ['mine', 'theirs'];

/** Both words on one thing, and which of them is to hold. */
export function ConflictChoice({ conflict, chosen, onChoose }: { conflict: Conflict; chosen: Side; onChoose(side: Side): void }) {
  const id = useId();
  return (
    <fieldset className="conflict">
      <legend>{subject(conflict)}</legend>
      {sides.map((side) => (
        <label key={side} className="tick">
          <input type="radio" name={id} checked={chosen === side} onChange={() => onChoose(side)} />
          <span className="stack">
            <span className="small quiet">{dotted(i18n.t(`share.side.${side}`), conflict.newest === side && i18n.t('share.newest'))}</span>
            <Word conflict={conflict} side={side} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function subject(conflict: Conflict): string {
  if (conflict.about === 'revisions') return i18n.t('share.about.revisions');
  if (conflict.about === 'lessons') return i18n.t('share.about.lessons', [conflict.mine.quote]);
  const about = conflict.mine.about ?? conflict.theirs.about;
  return about ? dotted(about.says, about.where) : i18n.t('share.about.decisions');
}

function Word({ conflict, side }: { conflict: Conflict; side: Side }) {
  if (conflict.about === 'decisions')
    return (
      <span className="word">
        <DecisionWords decision={conflict[side]} />
      </span>
    );
  if (conflict.about === 'lessons') {
    const { verdict, by, at } = conflict[side];
    return (
      <span className="word">
        <strong>{i18n.t(`share.verdict.${verdict}`)}</strong> <span className="quiet">{dotted(by, when(at, 'day'))}</span>
      </span>
    );
  }
  const { reason, author, at, number } = conflict[side];
  return (
    <span className="word">
      <strong>{reason || i18n.t('plan.revision', [number])}</strong> <span className="quiet">{dotted(author, when(at))}</span>
    </span>
  );
}

import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type Draft, planOfDraft } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { useToast } from '../toast/toast';
import { dotted } from '../words';
import type { Changes } from './draft-words';
import { Guesses } from './guesses';
import { LeftPieces } from './left-pieces';
import { Missing, Required } from './missing';
import { SavePlan, type SavePlanProps } from './save-plan';
import { Understood } from './understood';

interface Props {
  name: string;
  given: Draft;
  changes: Changes;
  /** What the way back is called; another file, where nothing is said. */
  again?: string;
  onAgain(): void;
  /** The plan it goes on, where that is settled, and why. */
  onto?: SavePlanProps['onto'];
  onSaved?: SavePlanProps['onSaved'];
}

/** What was made of a document, to be looked over: nothing of it is stored before it is saved. */
export function DraftReview({ name, given, changes, again, onAgain, onto, onSaved }: Props) {
  const toast = useToast();
  const heading = useRef<HTMLHeadingElement>(null);
  // Every draft before the one in hand, so that each step has its way back.
  const [past, setPast] = useState<readonly Draft[]>([]);
  const [draft, setNow] = useState(given);
  const setDraft = (next: Draft, said?: string) => {
    setPast([...past, draft]);
    setNow(next);
    if (said)
      toast.say(said, () => {
        setPast(past);
        setNow(draft);
      });
  };
  const undo = () => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    setNow(before);
    toast.say(i18n.t('draftReview.undone'));
    heading.current?.focus();
  };
  useEffect(() => heading.current?.focus(), []);
  const guessed = draft.fields.filter(({ how }) => how === 'guessed');
  const sure = draft.fields.filter(({ how }) => how === 'understood');
  const required = draft.missing.filter((part) => part.required);
  const made = required.length === 0 ? planOfDraft(draft) : undefined;
  const brand = draft.plan.brand?.name;
  return (
    <>
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {brand ? i18n.t('import.understood', [brand]) : i18n.t('draftReview.title', [name])}
        </h1>
        <p className="quiet">{i18n.t('import.understoodWhat', [name])}</p>
        <p role="status">
          {dotted(
            i18n.t('draftReview.sure', [sure.length]),
            i18n.t('draftReview.guessed', [guessed.length]),
            i18n.t('draftReview.missing', [draft.missing.length]),
            i18n.t('draftReview.left', [draft.left.length]),
          )}
        </p>
        {past.length > 0 && (
          <div className="actions">
            <button type="button" onClick={undo}>
              {i18n.t('draftReview.undo')}
            </button>
          </div>
        )}
      </header>
      <div className="review">
        {required.length > 0 && <Required draft={draft} required={required} changes={changes} onDraft={setDraft} />}
        {guessed.length > 0 && <Guesses draft={draft} guessed={guessed} changes={changes} onDraft={setDraft} />}
        {draft.left.length > 0 && <LeftPieces draft={draft} changes={changes} onDraft={setDraft} />}
        <Understood draft={draft} fields={sure} changes={changes} />
        <Missing draft={draft} plan={made?.ok ? made.value.plan : undefined} />
        {made && !made.ok && (
          <section aria-labelledby="draft-problems">
            <h2 id="draft-problems">{i18n.t('import.wrong', made.problems.length)}</h2>
            <ul className="stack">
              {made.problems.map((problem) => (
                <li key={tell(problem)}>{tell(problem)}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {made?.ok ? (
        <>
          {guessed.length > 0 && <p className="quiet">{i18n.t('draftReview.stillGuessed', guessed.length)}</p>}
          <SavePlan name={name} read={made.value} again={again} onAgain={onAgain} onto={onto} onSaved={onSaved} />
        </>
      ) : (
        <div className="actions">
          <button type="button" onClick={onAgain}>
            {again ?? i18n.t('import.another')}
          </button>
        </div>
      )}
    </>
  );
}

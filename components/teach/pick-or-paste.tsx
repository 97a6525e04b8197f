import { useState } from 'react';
import { i18n } from '#i18n';
import type { Message, Plan } from '@/lib/plan';
import { PasteWords } from './paste-words';
import { useCandidates } from './use-candidates';
import type { Teaching } from './use-lesson';

interface Props {
  planId: string;
  plan: Plan;
  message: Pick<Message, 'id' | 'statement'>;
  touchpointId: string;
  teaching: Teaching;
}

/** "It is there: show me", where the page itself is not in hand: one of its sentences, or words pasted from it. */
export function PickOrPaste(props: Props) {
  const [open, setOpen] = useState(false);
  const label = i18n.t('teach.mend.showMe');
  return (
    <details className="show-me small" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={i18n.t('decide.named', [label, props.message.statement])}>{label}</summary>
      {open && <Sentences {...props} />}
    </details>
  );
}

function Sentences({ planId, plan, message, touchpointId, teaching }: Props) {
  const { offer, again } = useCandidates(planId, message.id, undefined);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const own = offer.state === 'there' ? offer.candidates.filter((one) => one.touchpointId === touchpointId && !taken.has(one.quote)) : [];
  return (
    <div className="stack pick">
      {offer.state === 'loading' && <progress aria-label={i18n.t('teach.loading')} />}
      {offer.state === 'problem' && (
        <p role="alert">
          {offer.words}{' '}
          <button type="button" className="plain" onClick={again}>
            {i18n.t('mishap.again')}
          </button>
        </p>
      )}
      {own.length > 0 && (
        <ul>
          {own.map(({ quote }) => (
            <li key={quote}>
              <q>{quote}</q>
              <button
                type="button"
                disabled={teaching.busy}
                aria-label={i18n.t('decide.named', [i18n.t('teach.mend.says'), quote])}
                onClick={() => {
                  setTaken((before) => new Set(before).add(quote));
                  void teaching.teach({ verdict: 'says', quote, touchpointId });
                }}
              >
                {i18n.t('teach.mend.says')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {offer.state === 'there' && own.length === 0 && <p className="quiet">{i18n.t('teach.pick.none')}</p>}
      <PasteWords plan={plan} touchpointId={touchpointId} onWords={(quote) => void teaching.teach({ verdict: 'says', quote, touchpointId })} />
    </div>
  );
}

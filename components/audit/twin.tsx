import { useState } from 'react';
import { i18n } from '#i18n';
import { type Plan, twinsOf } from '@/lib/plan';
import { type WouldChange, whatWouldChange } from '@/lib/report';
import { livingTouchpoints } from '@/lib/store';
import { useLive, valueOf } from '../live';
import { Glyph } from '../state/glyph';
import { list } from '../words';

/** A page and its twin on a staging host: what would change if the one took the other's place. */
export function Twin({ planId, plan, touchpointId }: { planId: string; plan: Plan; touchpointId: string }) {
  const [open, setOpen] = useState(false);
  const twins = twinsOf(plan, touchpointId);
  if (!twins) return null;
  const other = twins.next.id === touchpointId ? twins.live : twins.next;
  return (
    <details className="twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('twin.do', [other.name])}</summary>
      {open && <Compared planId={planId} plan={plan} next={twins.next} live={twins.live} />}
    </details>
  );
}

interface Named {
  id: string;
  name: string;
}

function Compared({ planId, plan, next, live }: { planId: string; plan: Plan; next: Named; live: Named }) {
  const all = valueOf(useLive(() => livingTouchpoints(planId), [planId]));
  if (!all) return <progress aria-label={i18n.t('loading')} />;
  const [one, two] = [next, live].map(({ id }) => all.find((read) => read.touchpointId === id && read.status === 'scanned'));
  if (!one || !two) return <p className="small quiet">{i18n.t('twin.notRead', [(one ? live : next).name])}</p>;
  return <Changes next={next} live={live} change={whatWouldChange(one, two, plan.messages)} />;
}

function Changes({ next, live, change }: { next: Named; live: Named; change: WouldChange }) {
  const { messages, figures, gone, came, otherConditions } = change;
  const nothing = messages.length + figures.length + gone.length + came.length === 0;
  return (
    <div className="twin-changes">
      <h3>{i18n.t('twin.title', [next.name])}</h3>
      {otherConditions && <p className="small quiet">{i18n.t('twin.conditions')}</p>}
      {nothing && <p>{i18n.t('twin.same', [live.name])}</p>}
      <ul>
        {messages.map(({ message, was, becomes, before, after }) => (
          <li key={message.id}>
            <p>
              <strong>{message.statement}</strong>
            </p>
            <p className={`state state-${becomes} small`}>
              <Glyph state={becomes} />
              {i18n.t('twin.became', [i18n.t(`state.${was}`), i18n.t(`state.${becomes}`)])}
            </p>
            <Pair before={before?.quote} after={after?.quote} />
          </li>
        ))}
        {figures.map(({ was, becomes }) => (
          <li key={`${was.text}:${was.evidence.quote}`}>
            <p>
              <strong>{i18n.t('twin.figure', [was.text, becomes.text])}</strong>
            </p>
            <Pair before={was.evidence.quote} after={becomes.evidence.quote} />
          </li>
        ))}
      </ul>
      {gone.length > 0 && <p className="small">{i18n.t('twin.gone', [list([...new Set(gone.map(({ text }) => `“${text}”`))])])}</p>}
      {came.length > 0 && <p className="small">{i18n.t('twin.came', [list([...new Set(came.map(({ text }) => `“${text}”`))])])}</p>}
    </div>
  );
}

/** Its sentence now, and the one that would stand there. */
function Pair({ before, after }: { before?: string; after?: string }) {
  if (!before && !after) return null;
  return (
    <dl className="twin-pair">
      {before && (
        <div>
          <dt className="small quiet">{i18n.t('twin.now')}</dt>
          <dd>
            <q>{before}</q>
          </dd>
        </div>
      )}
      {after && (
        <div>
          <dt className="small quiet">{i18n.t('twin.then')}</dt>
          <dd>
            <q>{after}</q>
          </dd>
        </div>
      )}
    </dl>
  );
}

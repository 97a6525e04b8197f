import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { Drift, FindingDrift, MessageDrift } from '@/lib/audit';
import { Glyph } from '../state/glyph';
import { dotted, list } from '../words';

/** What changed, losses first: the words before and after, the cause, findings that came and went, and what cannot be compared. */
export function DriftView({ drift }: { drift: Drift }) {
  const { messages, findings, plan, pages, apart, read, unread } = drift;
  const owed = messages.filter((one) => one.owed);
  const free = messages.filter((one) => !one.owed);
  const nothing = !messages.length && !findings.length && !plan.length;
  return (
    <div className="drift-view">
      <p>{i18n.t('overTime.pages', [pages.changed, pages.changed + pages.same])}</p>
      {nothing && <p className="empty">{i18n.t('overTime.same')}</p>}
      {owed.length > 0 && <Messages id="owed" title={i18n.t('overTime.messages', owed.length)} messages={owed} />}
      {(['new', 'returned', 'settled', 'decided'] as const).map((kind) => (
        <Findings key={kind} kind={kind} findings={findings.filter((one) => one.kind === kind)} />
      ))}
      {plan.length > 0 && (
        <section aria-labelledby="drift-plan">
          <h3 id="drift-plan">{i18n.t('overTime.plan.title')}</h3>
          <ul className="lines">
            {plan.map(({ message, statement, kind, before }) => (
              <li key={message}>
                <span>
                  {i18n.t(`overTime.plan.${kind}`)} <q>{statement}</q> {before && <del className="quiet">{before}</del>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {free.length > 0 && (
        <details>
          <summary>{i18n.t('overTime.notOwed', free.length)}</summary>
          <Messages messages={free} />
        </details>
      )}
      {apart.length > 0 && (
        <section aria-labelledby="drift-apart">
          <h3 id="drift-apart">{i18n.t('overTime.apart')}</h3>
          <dl className="reasons">
            {apart.map(({ touchpointId, touchpoint, sentence }) => (
              <div key={touchpointId}>
                <dt>{touchpoint}</dt>
                <dd className="quiet">{sentence}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {read.length > 0 && <p className="small quiet">{i18n.t('overTime.readNow', [list(read.map(({ touchpoint }) => touchpoint))])}</p>}
      {unread.length > 0 && <p className="small quiet">{i18n.t('overTime.unreadNow', [list(unread.map(({ touchpoint }) => touchpoint))])}</p>}
    </div>
  );
}

function Messages({ id, title, messages }: { id?: string; title?: string; messages: readonly MessageDrift[] }) {
  return (
    <section aria-labelledby={id && `drift-${id}`} aria-label={id ? undefined : i18n.t('overTime.notOwedLabel')}>
      {title && <h3 id={`drift-${id}`}>{title}</h3>}
      <ul className="drift-messages">
        {messages.map((one) => (
          <MessageLine key={`${one.message} ${one.touchpointId}`} drift={one} />
        ))}
      </ul>
    </section>
  );
}

function MessageLine({ drift }: { drift: MessageDrift }) {
  const { statement, touchpoint, touchpointId, owner, way, to, cause, certainty, before, after, gone, came } = drift;
  const beside = { gone: gone.filter((text) => text !== before), came: came.filter((text) => text !== after) };
  return (
    <li>
      <div>
        <p className={`state state-${to}`}>
          <Glyph state={to} />
          {i18n.t(way === 'lost' && to === 'contradicted' ? 'overTime.way.contradicted' : `overTime.way.${way}`)}
        </p>
        <p className="small quiet">{dotted(i18n.t(`overTime.cause.${cause}`), certainty === 'pleaseCheck' && i18n.t('state.pleaseCheckAlone'))}</p>
      </div>
      <div className="stack">
        <p>
          <strong>{statement}</strong>
        </p>
        <p className="small quiet">
          <Link href={`/time/page/${encodeURIComponent(touchpointId)}`}>{touchpoint}</Link>
          {owner && ` · ${i18n.t('finding.owner', [owner])}`}
        </p>
        {before && before !== after && (
          <p>
            <del>
              <span className="hidden">{i18n.t('overTime.gone')} </span>
              <q>{before}</q>
            </del>
          </p>
        )}
        {after && (
          <p>
            {before === after ? (
              <q>{after}</q>
            ) : (
              <ins>
                <span className="hidden">{i18n.t('overTime.came')} </span>
                <q>{after}</q>
              </ins>
            )}
          </p>
        )}
        {beside.gone.length + beside.came.length > 0 && (
          <details className="small">
            <summary>{i18n.t('overTime.beside')}</summary>
            <ul className="sentences">
              {beside.gone.map((text) => (
                <li key={`gone ${text}`}>
                  <del>
                    <span className="hidden">{i18n.t('overTime.gone')} </span>
                    {text}
                  </del>
                </li>
              ))}
              {beside.came.map((text) => (
                <li key={`came ${text}`}>
                  <ins>
                    <span className="hidden">{i18n.t('overTime.came')} </span>
                    {text}
                  </ins>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

function Findings({ kind, findings }: { kind: FindingDrift['kind']; findings: readonly FindingDrift[] }) {
  if (!findings.length) return null;
  return (
    <section aria-labelledby={`drift-${kind}`}>
      <h3 id={`drift-${kind}`}>{i18n.t(`overTime.findings.${kind}`, findings.length)}</h3>
      <ul className="lines">
        {findings.map((one) => (
          <li key={one.fingerprint}>
            <span>
              {kind === 'settled' ? one.says : <Link href={`/findings/${encodeURIComponent(one.fingerprint)}`}>{one.says}</Link>}
              <span className="small quiet block">
                {dotted(
                  one.touchpoint ?? i18n.t('scope.across'),
                  one.cause && i18n.t(`overTime.cause.${one.cause}`),
                  one.decision && i18n.t('overTime.decidedBy', [one.decision.by]),
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

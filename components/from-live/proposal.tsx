import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Proposal } from '@/lib/audit';
import { dotted } from '../words';
import { Order } from './order';
import { ProposedChannels } from './proposed-channels';
import { ProposedList } from './proposed-list';
import { type Chosen, useChosen } from './use-chosen';

interface Props {
  planId: string;
  brand: string;
  proposal: Proposal;
  onMore(): void;
  onLook(chosen: Chosen): void;
}

/** What the pages say, each thing with its quotes: taken or left, messages put in order. */
export function ProposalView({ planId, brand, proposal, onMore, onLook }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { chosen, choose } = useChosen(planId);
  // What pages no longer say after another reading is not taken either.
  const messages = chosen.messages.filter((text) => proposal.messages.some((one) => one.text === text));
  return (
    <div className="from-live">
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t('live.proposed', [brand])}
        </h1>
        <p className="quiet">{i18n.t('live.proposedWhat', proposal.pages)}</p>
        <p>{i18n.t('live.notPlan')}</p>
      </header>
      <section aria-labelledby="live-order">
        <h2 id="live-order" tabIndex={-1}>
          {i18n.t('live.order')}
        </h2>
        <Order messages={messages} onOrder={(next) => choose({ messages: next })} />
      </section>
      <ProposedList title={i18n.t('live.messages')} all={proposal.messages} taken={messages} onTaken={(next) => choose({ messages: next })} />
      <ProposedList title={i18n.t('live.features')} all={proposal.features} taken={chosen.features} onTaken={(next) => choose({ features: next })} />
      <ProposedList title={i18n.t('live.claims')} all={proposal.claims} taken={chosen.claims} onTaken={(next) => choose({ claims: next })} />
      <ProposedChannels channels={proposal.channels} leftOut={chosen.leftOut} onLeftOut={(leftOut) => choose({ leftOut })} />
      {proposal.unread.length > 0 && (
        <details className="live-unread">
          <summary>{i18n.t('live.unread', proposal.unread.length)}</summary>
          <ul className="small">
            {proposal.unread.map(({ page, url, reason }) => (
              <li key={url}>{dotted(page, reason)}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="actions live-next">
        <button
          type="button"
          className="primary"
          aria-disabled={messages.length === 0}
          aria-describedby={messages.length === 0 ? 'live-needs' : undefined}
          onClick={() => (messages.length === 0 ? document.getElementById('live-order')?.focus() : onLook({ ...chosen, messages }))}
        >
          {i18n.t('live.look')}
        </button>
        <button type="button" onClick={onMore}>
          {i18n.t('live.more')}
        </button>
        {messages.length === 0 && (
          <span id="live-needs" className="quiet">
            {i18n.t('live.needsMessage')}
          </span>
        )}
      </div>
    </div>
  );
}

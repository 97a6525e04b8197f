import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { Finding } from '@/lib/audit';
import type { Message, Plan } from '@/lib/plan';
import { deepLink } from '@/lib/report';
import { BalanceView } from '../balance/balance';
import { FindingCard } from '../finding/finding';
import { FirstScreenView } from '../first-screen/first-screen';
import type { Column } from '../matrix/columns';
import { MessageLanding } from '../messages/message-landing';
import { NotReadSince, Seen } from '../seen/seen';
import { SideSheet } from '../shell/side-sheet';
import { Mend } from '../teach/mend';
import { PickOrPaste } from '../teach/pick-or-paste';
import { dotted } from '../words';
import { Twin } from './twin';
import '../messages/messages.css';

interface Props {
  planId: string;
  message: Message;
  plan: Plan;
  column: Column;
  findings: readonly Finding[];
  onClose(): void;
}

/** The evidence behind one cell: the sentence, what is lost or denied, and what is to be settled about it. */
export function CellSheet({ planId, message, plan, column, findings, onClose }: Props) {
  const { read } = column;
  const landing = read?.status === 'scanned' ? read.landings.find((one) => one.message === message.id) : undefined;
  const own = findings.filter(({ touchpointId, about }) => touchpointId === column.id && about?.message === message.id);
  const lang = read?.language?.code;
  const page = deepLink(read?.url);
  return (
    <SideSheet title={column.name} subject={`${message.id}:${column.id}`} onClose={onClose}>
      <p className="quiet small">{dotted(read?.channel, read?.owner && i18n.t('finding.owner', [read.owner]))}</p>
      {read && <Seen touchpoint={read} />}
      {read && <NotReadSince touchpoint={read} />}
      {read && landing ? (
        <ul className="messages">
          <MessageLanding
            message={message}
            landing={landing}
            because={read.owed.find((owed) => owed.message === message.id)?.because}
            messages={plan.messages}
            lang={lang}
            url={read.url}
            mend={
              <Mend
                key={`${message.id} ${column.id}`}
                planId={planId}
                plan={plan}
                message={message}
                landing={landing}
                touchpointId={column.id}
                renderShowMe={(teaching) => (
                  <PickOrPaste planId={planId} plan={plan} message={message} touchpointId={column.id} teaching={teaching} />
                )}
              />
            }
          />
        </ul>
      ) : (
        <p>{read?.reason ?? i18n.t('matrix.notReadWhat')}</p>
      )}
      {own.length > 0 && (
        <section aria-label={i18n.t('nav.findings')}>
          {own.map((finding) => (
            <FindingCard
              key={finding.fingerprint}
              finding={finding}
              planId={planId}
              lang={lang}
              url={read?.url}
              ownerAbove={read?.owner}
              unquoted={Boolean(landing)}
            />
          ))}
        </section>
      )}
      {read?.firstScreen && (
        <section aria-labelledby="sheet-first-screen">
          <h3 id="sheet-first-screen">{i18n.t('firstScreen.title')}</h3>
          <FirstScreenView firstScreen={read.firstScreen} messages={plan.messages} lang={lang} url={read.url} />
        </section>
      )}
      {read?.status === 'scanned' && (
        <section aria-labelledby="sheet-balance">
          <h3 id="sheet-balance">{i18n.t('balance.title')}</h3>
          <BalanceView balance={read.balance} range={read.benefitRange} lang={lang} url={read.url} />
        </section>
      )}
      <Twin planId={planId} plan={plan} touchpointId={column.id} />
      {!page && !column.url && (
        <p className="small">
          <Link href={`/draft/for/${encodeURIComponent(column.id)}`}>{i18n.t(read?.capturedAt ? 'draft.giveAgain' : 'draft.give')}</Link>
        </p>
      )}
      {page && (
        <p className="small">
          <a href={page} target="_blank" rel="noopener noreferrer">
            {i18n.t('audit.openPage')}
          </a>
        </p>
      )}
    </SideSheet>
  );
}

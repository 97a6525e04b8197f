import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { AuditedTouchpoint } from '@/lib/audit';
import type { Plan } from '@/lib/plan';
import { latestSnapshot, touchpointVerdict } from '@/lib/store';
import { BalanceView } from '../balance/balance';
import { FirstScreenView } from '../first-screen/first-screen';
import { useLive, valueOf } from '../live';
import { Messages } from '../messages/messages';
import { NotJudged } from '../panel/not-judged';
import { PageFindings } from '../panel/page-findings';
import { Tally } from '../panel/page-header';
import { UnseenList } from '../panel/unseen';
import { Waiting } from '../shell/waiting';
import { Mend } from '../teach/mend';
import { dotted, seenAt } from '../words';
import { DraftText } from './draft-text';

interface Props {
  planId: string;
  plan: Plan;
  touchpointId: string;
  onAgain(): void;
}

/** What was judged of a draft: as of a page, with the copy as it was understood. */
export function DraftView({ planId, plan, touchpointId, onAgain }: Props) {
  const live = useLive(() => touchpointVerdict(planId, touchpointId), [planId, touchpointId]);
  const row = valueOf(useLive(() => latestSnapshot(planId, touchpointId), [planId, touchpointId]));
  if (live.state === 'loading') return <Waiting />;
  const verdict = valueOf(live);
  if (!verdict) return <p className="empty">{i18n.t('draft.gone')}</p>;
  const { findings, catalogue } = verdict;
  // Held against a channel, a draft owes what the channel owes.
  const touchpoint: AuditedTouchpoint = verdict.touchpoint.channelId === 'outside' ? verdict.touchpoint : { ...verdict.touchpoint, offPlan: false };
  const judged = touchpoint.status === 'scanned';
  const lang = touchpoint.language?.code;
  return (
    <div className="draft-view">
      <header className="page-head">
        <h1>{touchpoint.name}</h1>
        <p className="quiet">{factsOf(verdict.touchpoint)}</p>
        {judged && <Tally touchpoint={touchpoint} />}
        <div className="actions">
          <button type="button" onClick={onAgain}>
            {i18n.t(verdict.touchpoint.offPlan ? 'draft.another' : 'draft.again')}
          </button>
          {!verdict.touchpoint.offPlan && <Link href="/audit">{i18n.t('panel.toAudit')}</Link>}
        </div>
      </header>
      {!judged && (
        <div className="notice">
          <p>
            <strong>{i18n.t('panel.notJudged.title')}</strong> {touchpoint.reason}
          </p>
        </div>
      )}
      {judged && (
        <section aria-labelledby="draft-messages">
          <h2 id="draft-messages" className="hidden">
            {i18n.t('messages.label')}
          </h2>
          <Messages
            messages={plan.messages}
            touchpoint={touchpoint}
            renderMend={(message, landing) => <Mend planId={planId} plan={plan} message={message} landing={landing} renderShowMe={() => null} />}
          />
        </section>
      )}
      <PageFindings findings={findings} planId={planId} lang={lang} owner={touchpoint.owner} judged={judged} />
      {judged && (
        <section aria-labelledby="draft-balance">
          <h2 id="draft-balance">{i18n.t('balance.title')}</h2>
          <BalanceView balance={touchpoint.balance} range={touchpoint.benefitRange} lang={lang} />
        </section>
      )}
      {judged && touchpoint.firstScreen && (
        <section aria-labelledby="draft-first">
          <h2 id="draft-first">{i18n.t('firstScreen.title')}</h2>
          <p className="small quiet">{i18n.t('draft.layout')}</p>
          <FirstScreenView firstScreen={touchpoint.firstScreen} messages={plan.messages} lang={lang} />
        </section>
      )}
      {judged && <NotJudged outcomes={touchpoint.outcomes} catalogue={catalogue} />}
      <UnseenList unseen={touchpoint.unseen} />
      {row && <DraftText snapshot={row.snapshot} />}
    </div>
  );
}

function factsOf({ offPlan, channel, channelId, conditions, capturedAt, owner }: AuditedTouchpoint): string {
  const { draft } = conditions ?? {};
  const apart = channelId === 'outside' ? i18n.t('draft.againstNone') : i18n.t('draft.against', [channel]);
  return dotted(
    offPlan ? apart : channel,
    draft && (draft.kind === 'paste' ? i18n.t('draft.from.paste') : i18n.t('draft.from.file', [draft.name])),
    owner && i18n.t('finding.owner', [owner]),
    capturedAt && i18n.t('draft.readAt', [seenAt(capturedAt)]),
  );
}

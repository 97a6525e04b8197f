import { i18n } from '#i18n';
import type { AuditedTouchpoint, CheckWords, Finding } from '@/lib/audit';
import type { Plan } from '@/lib/plan';
import type { TabRow } from '@/lib/store';
import { BalanceView } from '../balance/balance';
import { FirstScreenView } from '../first-screen/first-screen';
import { Messages } from '../messages/messages';
import { Mend } from '../teach/mend';
import { MarkedWords } from './marked-words';
import { NotJudged } from './not-judged';
import { OwnWords } from './own-words';
import { PageFindings } from './page-findings';
import { PageHeader } from './page-header';
import { PageNotices } from './page-notices';
import { ShowMe } from './show-me';
import { UnseenList } from './unseen';

interface Props {
  planId: string;
  plan: Plan;
  tab: TabRow;
  verdict: { touchpoint: AuditedTouchpoint; findings: Finding[]; catalogue: CheckWords[] };
}

/** Everything about the page in hand, weightiest first. */
export function PageInHand({ planId, plan, tab, verdict }: Props) {
  const { touchpoint, findings, catalogue } = verdict;
  const judged = touchpoint.status === 'scanned';
  const lang = touchpoint.language?.code;
  const taughtOn = touchpoint.offPlan ? undefined : touchpoint.touchpointId;
  return (
    <main className="panel" aria-busy={tab.reading}>
      <PageHeader touchpoint={touchpoint} tab={tab} />
      <PageNotices planId={planId} touchpoint={touchpoint} tab={tab} plan={plan} />
      <MarkedWords planId={planId} plan={plan} tab={tab} touchpointId={taughtOn} />
      {judged && (
        <>
          <section className="flush" aria-labelledby="messages">
            <h2 id="messages" className="hidden">
              {i18n.t('messages.label')}
            </h2>
            <Messages
              messages={plan.messages}
              touchpoint={touchpoint}
              renderMend={(message, landing) => (
                <Mend
                  planId={planId}
                  plan={plan}
                  message={message}
                  landing={landing}
                  touchpointId={taughtOn}
                  renderShowMe={(teaching) => <ShowMe message={message} touchpointId={taughtOn} teaching={teaching} />}
                />
              )}
            />
          </section>
          {touchpoint.site && <OwnWords site={touchpoint.site} lang={lang} />}
          {touchpoint.firstScreen && (
            <section aria-labelledby="first-screen">
              <h2 id="first-screen">{i18n.t('firstScreen.title')}</h2>
              <FirstScreenView firstScreen={touchpoint.firstScreen} messages={plan.messages} lang={lang} />
            </section>
          )}
          <section aria-labelledby="balance">
            <h2 id="balance">{i18n.t('balance.title')}</h2>
            <BalanceView balance={touchpoint.balance} range={touchpoint.benefitRange} lang={lang} />
          </section>
        </>
      )}
      <PageFindings findings={findings} planId={planId} lang={lang} owner={touchpoint.owner} judged={judged} />
      {judged && <NotJudged outcomes={touchpoint.outcomes} catalogue={catalogue} />}
      <UnseenList unseen={touchpoint.unseen} />
    </main>
  );
}

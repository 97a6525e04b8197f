import { i18n } from '#i18n';
import { isGathering } from '@/lib/plan';
import { activePlanId, tabRow, taughtPlan, touchpointVerdict } from '@/lib/store';
import { GatheringNotice } from '../from-live/gathering-notice';
import { useLive, valueOf } from '../live';
import { QuoteShower } from '../quote/show-quote';
import { AlarmLine } from '../time/alarm-line';
import { NoAccess } from './no-access';
import { NoPlan } from './no-plan';
import { PageInHand } from './page-in-hand';
import { Reading } from './reading';
import { Unreadable } from './unreadable';
import { WordsAlone } from './words-alone';
import './panel.css';

/** The side panel: the page in the tab at hand, held against the plan in force. */
export function Panel({ tabId }: { tabId: number | undefined }) {
  const tabLive = useLive(async () => (tabId === undefined ? undefined : tabRow(tabId)), [tabId]);
  const tab = valueOf(tabLive);
  const planIdLive = useLive(async () => tab?.planId ?? activePlanId(), [tab?.planId]);
  const planId = valueOf(planIdLive);
  const planLive = useLive(async () => (planId ? taughtPlan(planId) : undefined), [planId]);
  const touchpointId = tab?.touchpointId;
  const verdictLive = useLive(async () => (planId && touchpointId ? touchpointVerdict(planId, touchpointId) : undefined), [planId, touchpointId]);

  // Nothing flashes by: what was shown stays until it is known what comes.
  if (tabLive.state === 'loading' || planIdLive.state === 'loading' || planLive.state === 'loading')
    return <div className="panel" aria-busy="true" />;
  const revision = valueOf(planLive);
  if (!revision || !planId) return <NoPlan />;
  const verdict = valueOf(verdictLive);
  if (isGathering(revision.plan) && !tab?.reading && (verdict || tab?.access !== 'button'))
    return (
      <main>
        <GatheringNotice brand={revision.plan.brand.name} read={Boolean(verdict)} />
      </main>
    );
  return (
    <>
      <QuoteShower key={`${tabId}:${touchpointId}`}>
        <p className="hidden" role="status">
          {tab?.reading
            ? i18n.t('panel.reading')
            : verdict && tab?.access !== 'unreadable'
              ? i18n.t('panel.readDone', [verdict.touchpoint.name])
              : ''}
        </p>
        {tab?.pendingSelection && !(verdict && tab.access !== 'unreadable') ? (
          <WordsAlone planId={planId} plan={revision.plan} tab={tab} />
        ) : tab?.access === 'unreadable' ? (
          <Unreadable problem={tab.problem} />
        ) : verdict && tab ? (
          <PageInHand planId={planId} plan={revision.plan} tab={tab} verdict={verdict} />
        ) : tab?.reading ? (
          <Reading />
        ) : verdictLive.state === 'loading' ? (
          <div className="panel" aria-busy="true" />
        ) : (
          <NoAccess plan={revision.plan} tab={tab} />
        )}
      </QuoteShower>
      <div className="panel-due">
        <AlarmLine planId={planId} of={revision.number} />
      </div>
    </>
  );
}

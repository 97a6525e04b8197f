import { i18n } from '#i18n';
import type { AuditedTouchpoint } from '@/lib/audit';
import type { Plan } from '@/lib/plan';
import type { TabRow } from '@/lib/store';
import { NotReadSince } from '../seen/seen';
import { seenAt } from '../words';
import { AddToPlan } from './add-to-plan';
import { AlwaysRead } from './always-read';
import { OtherPlans } from './other-plans';

interface Props {
  planId: string;
  touchpoint: AuditedTouchpoint;
  tab: TabRow;
  plan: Plan;
}

/** What the person must know before reading on: access that ended, a page outside the plan, a page that could not be judged. */
export function PageNotices({ planId, touchpoint, tab, plan }: Props) {
  const ended = tab.access === 'ended' || tab.access === 'none';
  return (
    <>
      {ended && (
        <div className="notice strong">
          <p>
            <strong>{i18n.t('panel.ended.title')}</strong> {i18n.t('panel.ended.what', [seenAt(touchpoint.capturedAt)])}
          </p>
          <AlwaysRead plan={plan} url={tab.url} />
        </div>
      )}
      <NotReadSince touchpoint={touchpoint} />
      {tab.problem && !tab.reading && (
        <div className="notice">
          <p>{tab.problem}</p>
        </div>
      )}
      {tab.url && <OtherPlans planId={planId} url={tab.url} />}
      {touchpoint.offPlan && (
        <div className="notice">
          <p>
            <strong>{i18n.t('panel.offPlan.title')}</strong> {touchpoint.status === 'scanned' && i18n.t('panel.offPlan.what')}
          </p>
          <AddToPlan planId={planId} plan={plan} touchpoint={touchpoint} />
        </div>
      )}
      {touchpoint.status !== 'scanned' && (
        <div className="notice">
          <p>
            <strong>{i18n.t('panel.notJudged.title')}</strong> {touchpoint.reason}
          </p>
        </div>
      )}
    </>
  );
}

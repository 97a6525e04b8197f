import type { PageSnapshot } from '@/lib/capture';
import { type Plan, planTouchpoints } from '@/lib/plan';
import { calibrate, hear } from '@/lib/reading';
import { catalogue } from './catalogue';
import { withDecisions } from './decisions';
import { ENGINE } from './engine';
import { judgeAcross, judgePlan } from './judge-across';
import { judgePage } from './judge-page';
import { coverageOf, scoreOf } from './score';
import { switchedOff } from './switched-off';
import { THRESHOLDS } from './thresholds';
import { unscanned } from './touchpoint';
import type { Audit, Decision, Finding } from './types';

export interface AllToJudge {
  planId: string;
  revision: number;
  plan: Plan;
  /** ISO `YYYY-MM-DD`. */
  date: string;
  /** ISO 8601. */
  judgedAt: string;
  pages: { touchpointId: string; snapshotId: string; snapshot: PageSnapshot }[];
  /** Visits that brought no document; a page read later holds against an older attempt. */
  attempts: { touchpointId: string; reason: string }[];
  decisions: Decision[];
}

/** The whole audit, from stored pages. What all pages scored is heard first, because each is judged by the standard of all. */
export function judgeAll({ planId, revision, plan, date, judgedAt, pages, attempts, decisions }: AllToJudge): Audit {
  const heard = new Map(pages.map((page) => [page.touchpointId, { ...page, hearing: hear(plan, page.snapshot) }]));
  const planned = planTouchpoints(plan);
  const calibration = calibrate(
    planned.flatMap(({ touchpoint }) => {
      const page = heard.get(touchpoint.id);
      return page ? [page.hearing] : [];
    }),
  );
  const judged = planned.map(({ touchpoint, channel }) => {
    const page = heard.get(touchpoint.id);
    if (page) return judgePage({ plan, touchpoint, channel, calibration, date, ...page });
    const reason = attempts.findLast(({ touchpointId }) => touchpointId === touchpoint.id)?.reason;
    return { touchpoint: unscanned(touchpoint, channel, reason), findings: [] as Finding[] };
  });
  const touchpoints = judged.map(({ touchpoint }) => touchpoint);
  const across = judgeAcross({ plan, date, touchpoints });
  const brief = judgePlan({ plan, date });
  const findings = [...judged.flatMap((one) => one.findings), ...across.findings, ...brief.findings];
  const messages = plan.messages.map(({ id, priority, statement, kind }) => ({ id, priority, statement, ...(kind && { kind }) }));
  return {
    id: `living:${planId}`,
    planId,
    brand: plan.brand.name,
    revision,
    engine: ENGINE,
    date,
    judgedAt,
    messages,
    touchpoints,
    findings: withDecisions(findings, decisions, date),
    outcomes: [...brief.outcomes, ...across.outcomes, ...switchedOff(plan)],
    catalogue,
    calibration,
    coverage: coverageOf(touchpoints),
    score: scoreOf(messages, touchpoints),
    thresholds: { ...THRESHOLDS },
  };
}

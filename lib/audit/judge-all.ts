import type { PageSnapshot } from '@/lib/capture';
import { type Plan, planTouchpoints } from '@/lib/plan';
import { type Calibration, calibrate, type Hearing, hear } from '@/lib/reading';
import { catalogue } from './catalogue';
import { ENGINE } from './engine';
import { type EarlierReadings, judgeAcross, judgePlan } from './judge-across';
import { judgePage } from './judge-page';
import { ledgerOf } from './ledger';
import { proofsOf } from './proof';
import { coverageOf, scoreOf } from './score';
import { switchedOff } from './switched-off';
import { THRESHOLDS } from './thresholds';
import { unscanned } from './touchpoint';
import type { Audit, AuditedTouchpoint, Finding } from './types';

interface Given {
  planId: string;
  revision: number;
  plan: Plan;
  /** ISO `YYYY-MM-DD`. */
  date: string;
  /** ISO 8601. */
  judgedAt: string;
  /** Visits that brought no document; a page read later holds against an older attempt. */
  attempts: { touchpointId: string; reason: string }[];
  /** The finished audit before this one, and the content of each page it rests on. */
  earlier?: { date: string; pages: readonly Page[] } | undefined;
  /** The standard to judge by, from what these pages reached themselves; that itself where left out. */
  standard?: (own: Calibration) => Calibration;
  /** Verdicts that are known to hold, by touchpoint. */
  known?: ReadonlyMap<string, PageVerdict>;
}
interface Page {
  touchpointId: string;
  snapshotId: string;
}

export interface AllToJudge extends Given {
  pages: (Page & { snapshot: PageSnapshot })[];
  earlier?: { date: string; pages: (Page & { snapshot: PageSnapshot })[] } | undefined;
}

export interface PageVerdict {
  touchpoint: AuditedTouchpoint;
  findings: Finding[];
}

/** One piece of the work. Whoever drives it brings the page's snapshot, lets it work, and hands the result back. */
export type JudgingStep = Page &
  ({ part: 'hear'; work(snapshot: PageSnapshot): Hearing } | { part: 'judge' | 'earlier'; work(snapshot: PageSnapshot): PageVerdict });

/** The whole audit, from stored pages, in one go. What people decided is laid over it by the store, whenever it is read. */
export function judgeAll({ pages, ...given }: AllToJudge): Audit {
  const snapshots = new Map(pages.map(({ touchpointId, snapshot }) => [touchpointId, snapshot]));
  const before = new Map(given.earlier?.pages.map(({ touchpointId, snapshot }) => [touchpointId, snapshot]));
  const steps = judgeSteps({ ...given, pages });
  for (let step = steps.next(); ; ) {
    if (step.done) return step.value;
    const { part, touchpointId, work } = step.value;
    step = steps.next(work((part === 'earlier' ? before : snapshots).get(touchpointId) as PageSnapshot));
  }
}

/**
 * The whole audit as a chain of steps, each on one page, so that it can pause between them and needs no two pages at once.
 * What all pages scored is heard first, because each is judged by the standard of all.
 */
export function* judgeSteps(given: Given & { pages: readonly Page[] }): Generator<JudgingStep, Audit, Hearing | PageVerdict> {
  const { planId, revision, plan, date, judgedAt, attempts, earlier, known } = given;
  const planned = planTouchpoints(plan);
  const pages = new Map(given.pages.map((page) => [page.touchpointId, page]));
  const hearings = new Map<string, Hearing>();
  for (const { touchpoint } of planned) {
    const page = pages.get(touchpoint.id);
    if (!page || known?.has(touchpoint.id)) continue;
    const heard = yield { ...page, part: 'hear', work: (snapshot) => hear(plan, snapshot) };
    hearings.set(touchpoint.id, heard as Hearing);
  }
  const own = calibrate([...hearings.values()]);
  const calibration = given.standard?.(own) ?? own;
  const judged: PageVerdict[] = [];
  for (const { touchpoint, channel } of planned) {
    const page = pages.get(touchpoint.id);
    if (!page) {
      const reason = attempts.findLast(({ touchpointId }) => touchpointId === touchpoint.id)?.reason;
      judged.push({ touchpoint: unscanned(touchpoint, channel, reason), findings: [] });
      continue;
    }
    const told = known?.get(touchpoint.id);
    if (told) {
      judged.push(told);
      continue;
    }
    const { snapshotId } = page;
    const hearing = hearings.get(touchpoint.id);
    const work = (snapshot: PageSnapshot) => judgePage({ plan, touchpoint, channel, calibration, date, snapshot, snapshotId, hearing });
    judged.push((yield { ...page, part: 'judge', work }) as PageVerdict);
  }
  const touchpoints = judged.map(({ touchpoint }) => touchpoint);
  const was = earlier && (yield* judgeEarlier(earlier, touchpoints, { plan, date, calibration }));
  const across = judgeAcross({ plan, date, touchpoints, earlier: was });
  const brief = judgePlan({ plan, date });
  const findings = [...judged.flatMap((one) => one.findings), ...across.findings, ...brief.findings];
  const ledger = ledgerOf({ plan, date, touchpoints, findings });
  const { tagline, coreIdea } = plan.brand;
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
    findings,
    outcomes: [...brief.outcomes, ...across.outcomes, ...switchedOff(plan)],
    catalogue,
    calibration,
    ...(tagline && { tagline }),
    ...(coreIdea && { coreIdea }),
    ledger,
    proofs: proofsOf({ plan, date, touchpoints, ledger }),
    coverage: coverageOf(touchpoints),
    score: scoreOf(messages, touchpoints),
    thresholds: { ...THRESHOLDS },
  };
}

/** Pages that show something else than at the last finished audit, as they were, by today's plan, date and standard. */
function* judgeEarlier(
  { date: on, pages }: NonNullable<Given['earlier']>,
  touchpoints: AuditedTouchpoint[],
  by: { plan: Plan; date: string; calibration: Calibration },
): Generator<JudgingStep, EarlierReadings, Hearing | PageVerdict> {
  const now = new Map(touchpoints.map((one) => [one.touchpointId, one]));
  const places = new Map(planTouchpoints(by.plan).map((place) => [place.touchpoint.id, place]));
  const readings: AuditedTouchpoint[] = [];
  for (const page of pages) {
    const place = places.get(page.touchpointId);
    const current = now.get(page.touchpointId);
    if (!place || current?.status !== 'scanned') continue;
    if (current.snapshotId === page.snapshotId) {
      readings.push(current);
      continue;
    }
    const work = (snapshot: PageSnapshot) => judgePage({ ...by, ...place, snapshot, snapshotId: page.snapshotId });
    const verdict = (yield { ...page, part: 'earlier', work }) as PageVerdict;
    readings.push(verdict.touchpoint);
  }
  return { date: on, readings };
}

import type { PageSnapshot } from '@/lib/capture';
import { checks } from '@/lib/checks';
import { benefitRange, type Channel, inForce, owedMessages, type Plan, type Touchpoint } from '@/lib/plan';
import { type Calibration, type Hearing, hear, type Landing, read } from '@/lib/reading';
import { conditionsOf } from './conditions';
import { findingsOf, ranked } from './findings';
import { type Context, supplyFrom } from './inputs';
import { reasonSentence } from './reasons';
import { notJudged, runCheck } from './run-check';
import { touchpointFrame } from './touchpoint';
import type { AuditedTouchpoint, CheckOutcome, Finding } from './types';

export interface PageToJudge {
  plan: Plan;
  touchpoint: Touchpoint;
  channel: Channel;
  /** A page the person pressed the button on that the plan does not name. */
  offPlan?: boolean | undefined;
  snapshot: PageSnapshot;
  snapshotId: string;
  calibration: Calibration;
  /** ISO `YYYY-MM-DD`. */
  date: string;
  /** Scores already heard on this page. */
  hearing?: Hearing | undefined;
}

/** Holds one page against the plan: its landings, its balance, the outcome of every check, and the findings, weightiest first. */
export function judgePage(given: PageToJudge): { touchpoint: AuditedTouchpoint; findings: Finding[] } {
  const { plan, snapshot } = given;
  const { context, hearing } = pageContext(given);
  const { reading, owed, touchpoint, channel } = context.page;
  const findings: Finding[] = [];
  const outcomes: CheckOutcome[] = [];
  for (const check of checks) {
    if ((check.scope ?? 'page') !== 'page') continue;
    if (reading.notJudged) {
      outcomes.push(notJudged(check.id, { notJudged: reading.notJudged }));
      continue;
    }
    const { outcome, found } = runCheck(check, supplyFrom(context));
    outcomes.push(outcome);
    findings.push(...findingsOf(check, found, { plan, at: { touchpoint, channel, landings: reading.landings, owed } }));
  }
  return {
    touchpoint: {
      ...touchpointFrame(touchpoint, channel),
      ...(given.offPlan && { offPlan: true }),
      ...(!snapshot.draft && { url: snapshot.url }),
      status: reading.notJudged ? 'notJudged' : 'scanned',
      ...(reading.notJudged && { reason: reasonSentence(reading.notJudged) }),
      captureMs: snapshot.captureMs,
      capturedAt: snapshot.capturedAt,
      conditions: conditionsOf(snapshot),
      ...(snapshot.site && { site: snapshot.site }),
      snapshotId: given.snapshotId,
      landings: reading.landings,
      owed,
      balance: reading.balance,
      benefitRange: benefitRange(channel),
      facts: reading.facts,
      actions: reading.actions,
      ...(reading.retired.length > 0 && { claims: reading.retired }),
      surfaces: reading.surfaces,
      ...(reading.firstScreen && { firstScreen: reading.firstScreen }),
      outcomes,
      unseen: snapshot.unseen,
      copyWords: reading.copyWords,
      language: reading.language,
      hearing,
    },
    findings: ranked(findings, plan, reading.landings),
  };
}

/** What page checks work on. Messages outside their dates are owed by nobody. */
export function pageContext({
  plan,
  touchpoint,
  channel,
  snapshot,
  calibration,
  date,
  hearing = hear(plan, snapshot),
}: Omit<PageToJudge, 'snapshotId'>) {
  const reading = read(plan, snapshot, { calibration, date, hearing });
  const hidden = snapshot.visibility === 'hidden';
  const landings = hidden ? reading.landings.map(unsureIfMissing) : reading.landings;
  const due = new Set(plan.messages.filter((message) => inForce(message, date)).map(({ id }) => id));
  const owed = owedMessages(plan, channel, touchpoint, reading.copyWords).filter(({ message }) => due.has(message));
  const page = { touchpoint, channel, hidden, reading: { ...reading, landings }, owed };
  return { context: { plan, date, page } satisfies Context, hearing };
}

/** What a hidden tab did not show may be there all the same. */
const unsureIfMissing = (landing: Landing): Landing =>
  landing.state === 'missing'
    ? { ...landing, certainty: 'pleaseCheck', cues: [...landing.cues, 'Read in a hidden tab, where late text may not have appeared'] }
    : landing;

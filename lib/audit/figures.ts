import { scoreOf } from './score';
import type { Audit, AuditedTouchpoint, AuditFigures, Finding, FinishedAudit } from './types';

/** Decided sentences under which a share of benefits says nothing. */
const LEAST_SENTENCES = 3;

/** What an audit comes to, whole and channel by channel: what a list of audits and a trend are made of. */
export function figuresOf({ messages, touchpoints, findings }: Audit): Pick<FinishedAudit, 'figures' | 'channels'> {
  const planned = touchpoints.filter(({ offPlan }) => !offPlan);
  const ids = [...new Set(planned.map(({ channelId }) => channelId))];
  return {
    figures: figures(messages, planned, findings),
    channels: ids.map((channelId) => {
      const own = planned.filter((one) => one.channelId === channelId);
      const there = new Set(own.map(({ touchpointId }) => touchpointId));
      const found = findings.filter(({ touchpointId = '' }) => there.has(touchpointId));
      return { channelId, channel: own[0]?.channel ?? channelId, ...figures(messages, own, found) };
    }),
  };
}

function figures(messages: Audit['messages'], touchpoints: AuditedTouchpoint[], findings: readonly Finding[]): AuditFigures {
  const read = touchpoints.filter(({ status }) => status === 'scanned');
  const owed = read
    .flatMap((one) => one.landings.filter(({ message }) => one.owed.some((debt) => debt.message === message)))
    .filter(({ state, certainty }) => certainty === 'confirmed' && state !== 'notJudged');
  return {
    planned: touchpoints.length,
    scanned: read.length,
    score: scoreOf(messages, touchpoints),
    owed: owed.length,
    present: owed.filter(({ state }) => state === 'present').length,
    benefitShare: benefitShareOf(read),
    open: findings.filter(isOpen).length,
  };
}

/** Each page weighs as many sentences as it has. */
function benefitShareOf(read: readonly AuditedTouchpoint[]): number | null {
  let [all, benefits] = [0, 0];
  for (const { balance } of read) {
    const { feature, benefit, mixed } = balance.counts;
    if (balance.benefitShare === null) continue;
    all += feature + benefit + mixed;
    benefits += (feature + benefit + mixed) * balance.benefitShare;
  }
  return all < LEAST_SENTENCES ? null : benefits / all;
}

const isOpen = ({ certainty, decision }: Finding): boolean =>
  certainty === 'confirmed' && decision?.kind !== 'dismissed' && decision?.kind !== 'approved';

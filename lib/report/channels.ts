import type { Cell, Report, ReportChannel, ReportTouchpoint } from './report';

/** Each channel in the plan's order: its part, what its touchpoints owe and carry, their balance together, and who has to act. */
export function channelsOf({ touchpoints, findings }: Pick<Report, 'touchpoints' | 'findings'>): ReportChannel[] {
  const groups = new Map<string, ReportTouchpoint[]>();
  for (const one of touchpoints) groups.set(one.channelId, [...(groups.get(one.channelId) ?? []), one]);
  return [...groups.values()].map((own) => {
    const [{ channelId, channel, role, owner, funding, callToAction }] = own as [ReportTouchpoint, ...ReportTouchpoint[]];
    const owed = surelyOwed(own.flatMap(({ cells }) => cells));
    const names = new Set(own.map(({ name }) => name));
    return {
      channelId,
      channel,
      ...(role && { role }),
      ...(owner && { owner }),
      ...(funding && { funding }),
      ...(callToAction && { callToAction }),
      asks: asksOf(own),
      all: own.length,
      read: own.filter(({ status }) => status === 'scanned').length,
      owed: owed.length,
      present: owed.filter(({ state }) => state === 'present').length,
      weak: owed.filter(({ state }) => state === 'weak').length,
      open: findings.filter((one) => one.open && (names.has(one.touchpoint ?? '') || one.values?.some(({ touchpoint }) => names.has(touchpoint))))
        .length,
      balance: together(own),
      ...(own[0]?.benefitRange && { range: own[0].benefitRange }),
    };
  });
}

/** Messages that are owed and were surely judged: what a channel's share of messages is counted of. */
export const surelyOwed = <One extends Pick<Cell, 'because' | 'certainty' | 'state'>>(cells: readonly One[]): One[] =>
  cells.filter(({ because, certainty, state }) => because && certainty === 'confirmed' && state !== 'notJudged');

/** What its pages ask people to do, the most frequent first. */
function asksOf(own: ReportTouchpoint[]): ReportChannel['asks'] {
  const texts = new Map<string, number>();
  for (const text of own.flatMap(({ asks }) => asks)) texts.set(text, (texts.get(text) ?? 0) + 1);
  return [...texts].sort((one, other) => other[1] - one[1]).map(([text, touchpoints]) => ({ text, touchpoints }));
}

/** Sentences counted together; each touchpoint's share weighs by how many of its sentences were counted. */
function together(own: ReportTouchpoint[]): ReportChannel['balance'] {
  const sum = (of: 'benefit' | 'mixed' | 'feature') => own.reduce((all, { balance }) => all + balance.counts[of], 0);
  const told = own.flatMap(({ balance: { benefitShare, counts } }) =>
    benefitShare === null ? [] : [{ benefitShare, weight: counts.benefit + counts.mixed + counts.feature }],
  );
  const weight = told.reduce((all, one) => all + one.weight, 0);
  return {
    benefitShare: weight ? told.reduce((all, one) => all + one.benefitShare * one.weight, 0) / weight : null,
    counts: { benefit: sum('benefit'), mixed: sum('mixed'), feature: sum('feature') },
    undecided: own.reduce((all, { balance }) => all + balance.undecided, 0),
  };
}

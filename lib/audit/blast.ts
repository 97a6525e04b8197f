import { type Change, changes } from './changes';
import type { Audit, AuditedTouchpoint, Finding } from './types';

/** A finding as it is told where it comes or goes. */
export type ToldFinding = Pick<Finding, 'fingerprint' | 'says' | 'severity' | 'certainty'>;

/** What a change of the plan makes of one touchpoint. */
export interface BlastedTouchpoint {
  touchpointId: string;
  name: string;
  channel: string;
  owner?: string;
  /** Messages that stand otherwise than before, owed ones first. */
  changed: Change[];
  /** Ids of messages it owes now, or owes no longer. */
  owesNow: string[];
  owesNoMore: string[];
  made: ToldFinding[];
  settled: ToldFinding[];
}

/** What a change of the plan alone does to the verdicts: the same pages, the same day, the same engine. */
export interface Blast {
  /** Touchpoints whose stored page was judged by both plans. */
  judged: number;
  /** Those that the plan names and nobody has read. */
  unread: number;
  /** Those where something is another than before, most first. */
  touchpoints: BlastedTouchpoint[];
  /** Of the brief itself, and across touchpoints. */
  made: ToldFinding[];
  settled: ToldFinding[];
}

type Judged = Pick<Audit, 'touchpoints' | 'findings'>;

/** `setAside`: fingerprints of findings that people dismissed; they come and go unseen. */
export function blastOf(before: Judged, after: Judged, setAside: ReadonlySet<string> = new Set()): Blast {
  const [old, now] = [byTouchpoint(before, setAside), byTouchpoint(after, setAside)];
  const then = new Map(before.touchpoints.map((one) => [one.touchpointId, one]));
  const both = after.touchpoints.flatMap((one) => {
    const earlier = then.get(one.touchpointId);
    return earlier && one.status === 'scanned' && earlier.status === 'scanned' ? [{ one, earlier }] : [];
  });
  const touchpoints = both.map(({ one, earlier }) => ({
    ...frame(one),
    changed: changes([earlier], [one]),
    owesNow: owedBy(one).filter((id) => !owedBy(earlier).includes(id)),
    owesNoMore: owedBy(earlier).filter((id) => !owedBy(one).includes(id)),
    ...parted(old.get(one.touchpointId) ?? [], now.get(one.touchpointId) ?? []),
  }));
  return {
    judged: both.length,
    unread: after.touchpoints.filter(({ status }) => status === 'notScanned').length,
    touchpoints: touchpoints.filter((one) => weight(one) > 0).sort((one, other) => weight(other) - weight(one)),
    ...parted(old.get('') ?? [], now.get('') ?? []),
  };
}

const weight = ({ changed, made, settled, owesNow, owesNoMore }: BlastedTouchpoint): number =>
  changed.length + made.length + settled.length + owesNow.length + owesNoMore.length;

const owedBy = ({ owed }: AuditedTouchpoint): string[] => owed.map(({ message }) => message);

const frame = ({ touchpointId, name, channel, owner }: AuditedTouchpoint) => ({ touchpointId, name, channel, ...(owner && { owner }) });

/** Findings of no touchpoint stand under the empty name. */
function byTouchpoint({ findings }: Judged, setAside: ReadonlySet<string>): Map<string, Finding[]> {
  const grouped = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (setAside.has(finding.fingerprint)) continue;
    const of = finding.touchpointId ?? '';
    grouped.set(of, [...(grouped.get(of) ?? []), finding]);
  }
  return grouped;
}

function parted(before: readonly Finding[], after: readonly Finding[]): { made: ToldFinding[]; settled: ToldFinding[] } {
  const [old, now] = [prints(before), prints(after)];
  return {
    made: after.filter(({ fingerprint }) => !old.has(fingerprint)).map(told),
    settled: before.filter(({ fingerprint }) => !now.has(fingerprint)).map(told),
  };
}

const prints = (findings: readonly Finding[]): Set<string> => new Set(findings.map(({ fingerprint }) => fingerprint));
const told = ({ fingerprint, says, severity, certainty }: Finding): ToldFinding => ({ fingerprint, says, severity, certainty });

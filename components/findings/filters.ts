import type { Audit, Finding } from '@/lib/audit';
import { isOpen, severities } from '../finding/weights';

export interface Filters {
  search: string;
  severity: string;
  check: string;
  touchpoint: string;
  owner: string;
  decision: string;
  certainty: string;
  sort: 'weight' | 'touchpoint' | 'check' | 'owner';
}

/** What waits for somebody and is sure, weightiest first. */
export const noFilters: Filters = { search: '', severity: '', check: '', touchpoint: '', owner: '', decision: 'open', certainty: '', sort: 'weight' };

/** Findings that pass the filters, sorted. */
export function filtered(findings: readonly Finding[], filters: Filters): Finding[] {
  const words = filters.search.trim().toLowerCase();
  return findings
    .filter(
      (one) =>
        (!filters.severity || one.severity === filters.severity) &&
        (!filters.check || one.check === filters.check) &&
        (!filters.touchpoint || (one.touchpoint ?? one.scope) === filters.touchpoint) &&
        (!filters.owner || (one.owner ?? '–') === filters.owner) &&
        (!filters.certainty || one.certainty === filters.certainty) &&
        (!filters.decision ||
          (filters.decision === 'open' ? isOpen(one) : filters.decision === 'settled' ? !isOpen(one) : one.decision?.kind === filters.decision)) &&
        (!words || haystack(one).includes(words)),
    )
    .sort((one, other) => orders[filters.sort](one, other) || weight(one, other));
}

const haystack = ({ says, title, todo, evidence, touchpoint = '', owner = '' }: Finding): string =>
  [says, title, todo, touchpoint, owner, ...evidence.map(({ quote }) => quote)].join('\n').toLowerCase();

const weight = (one: Finding, other: Finding): number =>
  severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
  Number(one.certainty === 'pleaseCheck') - Number(other.certainty === 'pleaseCheck') ||
  one.rank - other.rank ||
  one.fingerprint.localeCompare(other.fingerprint);

const orders: Record<Filters['sort'], (one: Finding, other: Finding) => number> = {
  weight,
  touchpoint: (one, other) => (one.touchpoint ?? '').localeCompare(other.touchpoint ?? ''),
  check: (one, other) => one.title.localeCompare(other.title),
  owner: (one, other) => (one.owner ?? '\uffff').localeCompare(other.owner ?? '\uffff'),
};

/** What there is to choose from, as value and words. */
export function choices(audit: Audit): Record<'check' | 'touchpoint' | 'owner', [string, string][]> {
  const some = <Key extends string>(pairs: [Key | undefined, string | undefined][]): [string, string][] =>
    [...new Map(pairs.filter((pair): pair is [Key, string] => Boolean(pair[0] && pair[1])))].sort((one, other) => one[1].localeCompare(other[1]));
  return {
    check: some(audit.findings.map(({ check, title }) => [check, title])),
    touchpoint: some(audit.findings.map(({ touchpoint }) => [touchpoint, touchpoint])),
    owner: some(audit.findings.map(({ owner }) => [owner, owner])),
  };
}

import type { Audit } from '@/lib/audit';
import type { Report, ReportFinding } from './report';

/** In the order in which a plan is made. */
const ELEMENTS = ['vision', 'data and insights', 'strategy', 'execution and optimisation', 'tools and integration', 'people and culture'];

/** How ready the plan is to be held to, by the six elements of a marketing system: what its checks found, and what could not be judged. */
export function readinessReport({ catalogue, outcomes }: Audit, findings: ReportFinding[]): Report['readiness'] {
  const came = new Map(outcomes.map((outcome) => [outcome.check, outcome.outcome]));
  const standing = new Set(findings.filter(({ scope, open }) => scope === 'plan' && open).map(({ check }) => check));
  return ELEMENTS.flatMap((element) => {
    const checks = catalogue.filter((check) => check.scope === 'plan' && check.element === element && came.has(check.id));
    if (!checks.length) return [];
    const silent = checks.filter(({ id }) => !['found', 'clear'].includes(came.get(id) ?? ''));
    const weak = checks.filter(({ id }) => standing.has(id));
    return [{ element, checks: checks.length, weak: weak.map(({ title }) => title), silent: silent.map(({ title }) => title) }];
  });
}

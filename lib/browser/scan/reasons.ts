import type { Problem } from '../../problem';

/** Why a touchpoint was not visited, or brought nothing: one sentence each, for the audit. */
export const reasons = {
  noAddress: 'The plan gives no address; paste its copy, or add an address to the plan.',
  byHand: (why: string) => `${why} Open it yourself and it is read on that visit.`,
  noAccess: (host: string) => `Throughline has no access to ${host} yet.`,
  answered: (status: number) =>
    status === 404 || status === 410 ? `There is no page at this address (${status}).` : `The page answered with an error (${status}).`,
  noPage: 'What came is not a page that Throughline can read.',
  slow: (seconds: number) => `No page came within ${seconds} seconds.`,
};

/** The same for what went wrong on the visit. */
export function reasonFor(problem: Problem | undefined): string {
  if (problem?.code === 'page/no-access') return 'The address leads to a site Throughline has no access to.';
  if (problem?.code === 'page/unreadable') return reasons.noPage;
  return problem?.what ?? 'No page came.';
}

/** The page is gone, not merely out of reach: an earlier reading of it no longer stands. */
export const isGone = (status: number): boolean => status === 404 || status === 410;

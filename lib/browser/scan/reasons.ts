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
  skipped: 'You skipped it.',
};

/** The same for what went wrong on the visit. */
export function reasonFor(problem: Problem | undefined): string {
  if (problem?.code === 'page/no-access') return 'The address leads to a site Throughline has no access to.';
  if (problem?.code === 'page/unreadable') return reasons.noPage;
  return problem?.what ?? 'No page came.';
}

/** What went wrong on the visit may be over at another try: no access, a wrong kind of page or one that does not exist are not. */
export function mayPass(failed: { status?: number; problem?: Problem }): boolean {
  const { status, problem } = failed;
  if (status !== undefined) return status >= 500 || status === 408 || status === 425 || status === 429;
  return problem !== undefined && PASSING.has(problem.code);
}
const PASSING: ReadonlySet<string> = new Set(['page/slow', 'page/gone', 'page/error', 'page/unread', 'unexpected']);

/** The page is gone, not merely out of reach: an earlier reading of it no longer stands. */
export const isGone = (status: number): boolean => status === 404 || status === 410;

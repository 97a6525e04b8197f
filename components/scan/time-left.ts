import type { JobRow } from '@/lib/store';

/** How long the rest of a scan takes by the pace so far, pauses between visits included, ms; nothing before two pages were visited. */
export function timeLeft({
  done,
  queue,
  concurrency = 1,
  rested = 0,
}: Pick<JobRow, 'done' | 'queue' | 'concurrency' | 'rested'>): number | undefined {
  // What was left out at the start took no time and says nothing of the pace.
  const visits = done.filter(({ ms }) => ms > 0);
  if (visits.length < 2 || !queue.length) return undefined;
  const spent = visits.reduce((sum, { ms }) => sum + ms, 0) + rested;
  return (spent / visits.length / Math.max(1, concurrency)) * queue.length;
}

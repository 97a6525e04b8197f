import { i18n } from '#i18n';
import type { Plan } from '@/lib/plan';
import type { JobRow } from '@/lib/store';
import { useActions } from '../actions';
import { dotted, duration } from '../words';

/** A scan or a re-judging under way: how far, what now, how long still, and the way to halt it. */
export function JobProgress({ job, plan }: { job: JobRow; plan: Plan }) {
  const { pauseScan, resumeScan, stopScan } = useActions();
  const names = new Map(plan.channels.flatMap(({ touchpoints }) => touchpoints).map(({ id, name }) => [id, name]));
  const paused = job.state === 'paused';
  const failed = job.done.filter(({ ok }) => !ok);
  const now = job.current ? (names.get(job.current) ?? job.current) : undefined;
  const left = timeLeft(job);
  const words = i18n.t(paused ? 'scan.paused' : job.kind === 'scan' ? 'scan.progress' : 'scan.judging', [job.done.length, job.total]);
  return (
    <div className="job">
      <div className="row">
        <strong role="status">{words}</strong>
        {job.kind === 'scan' && (
          <span className="actions">
            {paused ? (
              <button type="button" className="primary" onClick={() => void resumeScan(job.id)}>
                {i18n.t('scan.resume')}
              </button>
            ) : (
              <button type="button" onClick={() => void pauseScan(job.id)}>
                {i18n.t('scan.pause')}
              </button>
            )}
            <button type="button" onClick={() => void stopScan(job.id)}>
              {i18n.t('scan.stop')}
            </button>
          </span>
        )}
      </div>
      <progress max={job.total} value={job.done.length} aria-label={words} />
      <p className="small quiet">
        {dotted(
          !paused && now && i18n.t('scan.now', [now]),
          !paused && left && i18n.t('scan.left', [left]),
          paused && job.problem,
          failed.length > 0 && i18n.t('scan.notReached', failed.length),
        )}
      </p>
      {failed.length > 0 && (
        <ul className="small job-failed">
          {failed.map(({ touchpointId, reason }) => (
            <li key={touchpointId}>
              {names.get(touchpointId) ?? touchpointId}: <span className="quiet">{reason}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** By the pace so far; nothing is promised before two pages are done. */
function timeLeft({ done, queue, total, concurrency = 1 }: JobRow): string | undefined {
  if (done.length < 2) return undefined;
  const mean = done.reduce((sum, { ms }) => sum + ms, 0) / done.length;
  const rest = Math.max(queue.length, total - done.length);
  return rest ? duration((mean * rest) / Math.max(1, concurrency)) : undefined;
}

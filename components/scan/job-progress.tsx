import { i18n } from '#i18n';
import type { Plan } from '@/lib/plan';
import type { JobRow } from '@/lib/store';
import { useActions } from '../actions';
import { dotted, duration } from '../words';
import { timeLeft } from './time-left';

/** Of those that could not be read, the latest are named. */
const SHOWN = 12;
const timeOf = (ms: number) => new Date(ms).toLocaleTimeString(undefined, { timeStyle: 'short' });

/** A scan or a re-judging under way: how far, what now, how long still, and the way to halt it. */
export function JobProgress({ job, plan }: { job: JobRow; plan: Plan }) {
  const { pauseScan, resumeScan, skipScan, stopScan } = useActions();
  const names = new Map(plan.channels.flatMap(({ touchpoints }) => touchpoints).map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? job.pages?.[id] ?? id;
  const paused = job.state === 'paused';
  const failed = job.done.filter(({ ok }) => !ok);
  const now = job.current ? nameOf(job.current) : undefined;
  const rest = job.kind === 'scan' ? timeLeft(job) : undefined;
  const left = rest === undefined ? undefined : duration(rest);
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
              <>
                <button type="button" onClick={() => void skipScan(job.id)} disabled={!job.current}>
                  {i18n.t('scan.skip')}
                </button>
                <button type="button" onClick={() => void pauseScan(job.id)}>
                  {i18n.t('scan.pause')}
                </button>
              </>
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
          !paused && (job.waiting ? i18n.t('scan.waiting', [job.waiting.host, timeOf(job.waiting.until)]) : now && i18n.t('scan.now', [now])),
          !paused && left && i18n.t('scan.left', [left]),
          paused && job.problem,
          failed.length > 0 && i18n.t('scan.notReached', failed.length),
        )}
      </p>
      {failed.length > 0 && (
        <ul className="small job-failed">
          {failed.slice(-SHOWN).map(({ touchpointId, reason }) => (
            <li key={touchpointId}>
              {nameOf(touchpointId)}: <span className="quiet">{reason}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import { useState } from 'react';
import { i18n } from '#i18n';
import { opensByHand, planHosts, planTouchpoints } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { listJobs } from '@/lib/store';
import { useActions } from '../actions';
import { useLive, valueOf } from '../live';
import { originPattern } from '../origins';
import type { Given } from '../shell/plan-in-hand';
import { useToast } from '../toast/toast';
import { AddressList } from './address-list';
import { ByHand } from './by-hand';
import { GrantAccess } from './grant-access';
import { JobProgress } from './job-progress';
import { useGranted } from './use-granted';
import './scan.css';

/** Reading every touchpoint: the access it needs, the start, the progress, and how the last one went. */
export function ScanPart({ planId, row, revision, audit }: Given) {
  const { scan, retryScan } = useActions();
  const toast = useToast();
  const granted = useGranted();
  const all = valueOf(useLive(() => listJobs(planId), [planId])) ?? [];
  // Two audits compared are told where that was asked for.
  const jobs = all.filter(({ kind }) => kind !== 'compare');
  const [asked, setAsked] = useState(false);
  const job =
    jobs.find(({ state }) => state === 'running' || state === 'paused') ?? jobs.find(({ state }) => state === 'failed' || state === 'stopped');
  const last = jobs.find(({ kind }) => kind === 'scan');
  const again = last?.done.filter(({ passing }) => passing).length ?? 0;
  const live = job && (job.state === 'running' || job.state === 'paused');

  const patterns = [
    ...new Set(
      planHosts(revision.plan)
        .map(originPattern)
        .filter((pattern) => pattern !== undefined),
    ),
  ];
  const missing = granted.origins ? patterns.filter((pattern) => !granted.has(pattern)) : [];
  const addresses = planTouchpoints(revision.plan).filter(({ touchpoint, channel }) => touchpoint.url && !opensByHand(touchpoint, channel)).length;
  if (addresses === 0) return null;
  // The sample brand's pages came with it, read already; its addresses lead somewhere only where they are served.
  if (row.sample && !live && granted.origins && missing.length === patterns.length) return null;

  const begin = (started: ReturnType<typeof scan>) => {
    setAsked(true);
    void started.then((outcome) => outcome.ok || toast.say(outcome.problems.map(tell).join(' '))).finally(() => setAsked(false));
  };

  return (
    <section className="scan" aria-label={i18n.t('scan.label')}>
      {missing.length > 0 && !live && !row.sample && <GrantAccess patterns={missing} onGranted={granted.refresh} />}
      {live ? (
        <JobProgress job={job} plan={revision.plan} />
      ) : (
        <div className="actions">
          <button
            type="button"
            className={missing.length || row.sample ? undefined : 'primary'}
            disabled={asked || (missing.length > 0 && missing.length === patterns.length)}
            onClick={() => begin(scan(planId))}
          >
            {i18n.t('scan.start', addresses)}
          </button>
          {import.meta.env.FIREFOX && <span className="small quiet">{i18n.t('scan.inFront')}</span>}
          {last && again > 0 && (
            <button type="button" disabled={asked} onClick={() => begin(retryScan(last.id))}>
              {i18n.t('scan.retry', again)}
            </button>
          )}
          {job?.state === 'stopped' && job.kind === 'scan' && (
            <span className="small quiet">{i18n.t('scan.stopped', [job.done.length, job.total])}</span>
          )}
          {job?.state === 'failed' && <span className="small">{job.problem ?? i18n.t('scan.failed')}</span>}
        </div>
      )}
      {!live && !row.sample && <AddressList planId={planId} plan={revision.plan} />}
      <ByHand plan={revision.plan} audit={audit} />
    </section>
  );
}

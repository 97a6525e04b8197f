import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { PageMoment } from '@/lib/audit';
import { planTouchpoints } from '@/lib/plan';
import { type Problem, tell } from '@/lib/problem';
import { useActions } from '../actions';
import type { Given } from '../shell/plan-in-hand';
import { Moment } from './moment';

type Told = { moments: PageMoment[]; older: number } | { problems: Problem[] };

/** A touchpoint as it was: two of its contents side by side, and the verdict at each. */
export function PageHistory({ given: { planId, revision, audit }, touchpointId }: { given: Given; touchpointId: string }) {
  const { pageOverTime } = useActions();
  const [told, setTold] = useState<Told>();
  const [right, setRight] = useState(0);
  const place = planTouchpoints(revision.plan).find(({ touchpoint }) => touchpoint.id === touchpointId);
  // Asked again whenever the plan was judged anew: a reading may have joined the history.
  const of = audit?.judgedAt;
  useEffect(() => {
    let left = false;
    void pageOverTime(planId, touchpointId).then((outcome) => {
      if (!left) setTold(outcome.ok ? outcome.value : { problems: outcome.problems });
    });
    return () => {
      left = true;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- runs again for each new audit, which it does not read
  }, [pageOverTime, planId, touchpointId, of]);
  return (
    <div className="time">
      <header className="page-head">
        <p className="small">
          <Link href="/time">{i18n.t('nav.time')}</Link>
        </p>
        <h1>{place?.touchpoint.name ?? touchpointId}</h1>
        <p className="quiet">{i18n.t('overTime.history.what')}</p>
      </header>
      {!told && (
        <div className="stack small" role="status">
          <progress aria-label={i18n.t('overTime.history.working')} />
          {i18n.t('overTime.history.working')}
        </div>
      )}
      {told && 'problems' in told && <p className="notice">{told.problems.map(tell).join(' ')}</p>}
      {told && 'moments' in told && (
        <Pair
          told={told}
          right={Math.min(right, Math.max(0, told.moments.length - 1))}
          onRight={setRight}
          lang={audit?.touchpoints.find((one) => one.touchpointId === touchpointId)?.language?.code}
        />
      )}
    </div>
  );
}

/** Any content beside the one before it. */
function Pair({
  told: { moments, older },
  right,
  onRight,
  lang,
}: {
  told: Extract<Told, { moments: unknown }>;
  right: number;
  onRight(at: number): void;
  lang?: string;
}) {
  const now = moments[right];
  const before = moments[right + 1];
  if (!now) return <p className="empty">{i18n.t('overTime.history.none')}</p>;
  return (
    <>
      <div className="actions history-steps">
        <button type="button" disabled={right + 2 > moments.length - 1} onClick={() => onRight(right + 1)}>
          {i18n.t('overTime.history.back')}
        </button>
        <button type="button" disabled={right === 0} onClick={() => onRight(right - 1)}>
          {i18n.t('overTime.history.on')}
        </button>
        <span className="small quiet" role="status">
          {i18n.t('overTime.history.at', [moments.length - right, moments.length])}
        </span>
      </div>
      {now.apart && before && <p className="notice">{i18n.t('overTime.history.apart', [now.apart])}</p>}
      <div className="history-pair">
        {before && <Moment moment={before} against={now} side="before" lang={lang} />}
        <Moment moment={now} against={before} side="now" lang={lang} />
      </div>
      {!before && <p className="small quiet">{i18n.t('overTime.history.one')}</p>}
      {older > 0 && <p className="small quiet">{i18n.t('overTime.history.older', older)}</p>}
    </>
  );
}

import { judgePage } from '@/lib/audit';
import { wordsSnapshot } from '@/lib/capture';
import { livingCalibration } from '@/lib/store';
import { bad, good, type Outcome } from '../problem';
import { nowIso, today } from './clock';
import { draftPlace, placeOf } from './keep';
import type { Answer, Data } from './messages';
import { judgedBy } from './stored';

/** Checks that speak of what is said; the others speak of what a whole page leaves out, which a few words always do. */
const SAID = ['message/contradicted', 'message/untimely', 'claim/', 'term/', 'brand/'];

/** Holds a few words against the plan by themselves. Nothing is stored. */
export async function judgeWords({ planId, words, touchpointId }: Data<'words/judge'>): Promise<Outcome<Answer<'words/judge'>>> {
  const revision = await judgedBy(planId);
  if (!revision) return bad({ code: 'plan/none', what: 'This plan is no longer there.', mend: 'Choose another plan.' });
  const { plan } = revision;
  const snapshot = wordsSnapshot(words, nowIso());
  const place = (touchpointId !== undefined && placeOf(plan, touchpointId)) || draftPlace(plan, snapshot.url, snapshot);
  const { touchpoint, findings } = judgePage({
    plan,
    ...place,
    snapshot,
    snapshotId: '',
    calibration: await livingCalibration(planId),
    date: today(),
  });
  return good({
    touchpoint,
    findings: findings.filter(({ check }) => SAID.some((one) => check.startsWith(one))),
  });
}

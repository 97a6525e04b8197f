import { type JudgedContent, judgePage, momentsOf } from '@/lib/audit';
import { livingCalibration, snapshotHistory } from '@/lib/store';
import { bad, good, type Outcome } from '../../problem';
import { today } from '../clock';
import { breath } from '../judge-stored';
import { placeOf } from '../keep';
import type { Answer, Data } from '../messages';
import { judgedBy } from '../stored';

/** Contents shown; of a long history the newest. */
const SHOWN = 24;

/** A page as it was over time, each content judged by today's plan and judging, with what changed in words. */
export async function pageOverTime({ planId, touchpointId }: Data<'time/page'>): Promise<Outcome<Answer<'time/page'>>> {
  const revision = await judgedBy(planId);
  const place = revision && placeOf(revision.plan, touchpointId);
  if (!place) return bad({ code: 'page/none', what: 'The plan has no such touchpoint.', mend: 'Choose another one.' });
  const { plan } = revision;
  const rows = await snapshotHistory(planId, touchpointId);
  const calibration = await livingCalibration(planId);
  const contents: JudgedContent[] = [];
  for (const { hash, snapshot, firstSeenAt, lastSeenAt } of rows.slice(0, SHOWN).reverse()) {
    const verdict = judgePage({ plan, ...place, snapshot, snapshotId: hash, calibration, date: today() });
    contents.push({ ...verdict, hash, first: firstSeenAt, last: lastSeenAt });
    await breath();
  }
  const messages = plan.messages.toSorted((one, other) => one.priority - other.priority);
  return good({ moments: momentsOf(contents, messages), older: Math.max(0, rows.length - SHOWN) });
}

import { visibleText } from '@/lib/capture';
import { agreementOf, resultsTold } from '@/lib/plan';
import { outsidePages, reportOf, textFormats } from '@/lib/report';
import { currentPlan, latestSnapshots, listDecisions, listResults, listRounds, livingAudit } from '@/lib/store';
import { bad, good, type Outcome } from '../problem';
import type { Answer, Data } from './messages';

/** Asked for beside the formats: the pages outside the plan, which no report holds. */
const PAGES = 'pages';

/** The plan's audit in the formats asked for, by id. Those that need a library are written by pages alone. */
export async function writeReport({ planId, formats: wanted, includeTexts }: Data<'report/write'>): Promise<Outcome<Answer<'report/write'>>> {
  const audit = await livingAudit(planId);
  if (!audit) return bad({ code: 'report/none', what: 'There is no audit of this plan yet.', mend: 'Scan its touchpoints first.' });
  const texts = includeTexts
    ? Object.fromEntries((await latestSnapshots(planId)).map((row) => [row.touchpointId, visibleText(row.snapshot)]))
    : undefined;
  const [rounds, decisions, figures, revision] = await Promise.all([
    listRounds(planId),
    listDecisions(planId),
    listResults(planId),
    currentPlan(planId),
  ]);
  const results = revision && figures.length ? resultsTold(revision.plan, figures) : undefined;
  const report = reportOf(audit, { texts, agreement: agreementOf(rounds, audit), decisions, results });
  const chosen = textFormats.filter(({ id }) => wanted.includes(id));
  const files = chosen.map(({ id, fileName, mediaType, write }) => ({ id, fileName, mediaType, content: write(report) }));
  if (!wanted.includes(PAGES)) return good(files);
  return good([...files, { id: PAGES, fileName: 'pages.csv', mediaType: 'text/csv;charset=utf-8', content: outsidePages(audit) }]);
}

import { z } from '../zod';
import { channel, claim, count, failed, figure, finding, matter, share, silent, text, touchpoint } from './audit-schema-parts';

/** The shape of `audit.json`, version 1. */
export const auditFileSchema = z.object({
  throughlineAudit: z.literal(1).describe('Version of this format; it changes only when a field goes or changes its meaning'),
  brand: z.string(),
  date: text('The day checks judged by, YYYY-MM-DD'),
  judgedAt: text('ISO 8601'),
  planRevision: count('Of the plan it was held against'),
  engine: text('Version of the judging'),
  signed: z.object({ name: z.string(), by: z.string(), at: z.string(), note: z.string().optional() }).describe('Who finished the audit').optional(),
  score: z.object({ value: share('Null under the needed coverage').nullable(), because: text('The arithmetic in words') }),
  agreement: z
    .object({
      agreed: count('Checks in which people agreed'),
      asked: count('Checks'),
      low: z.number(),
      high: z.number(),
      at: z.string(),
      stale: z.boolean(),
    })
    .optional(),
  coverage: z.object({
    planned: count('Touchpoints of the plan'),
    scanned: count('Read and judged'),
    notScanned: count('Not read'),
    notJudged: count('Read, but not judged'),
    open: count('Findings to act on'),
    pleaseCheck: count('Unsure findings'),
    dismissed: count('Dismissed by people'),
    approved: count('Approved by people'),
    checksNotJudged: count('Single checks without a verdict'),
  }),
  summary: z.object({
    lead: z.string(),
    holds: z.array(z.string()),
    matters: z.array(z.object({ ...matter, numbers: z.array(z.int()) })),
    changed: z.array(z.string()).describe('What changed since an earlier audit; absent where none was compared').optional(),
    decide: z.array(z.string()),
  }),
  plannedMessages: z.array(z.object({ id: z.string(), number: z.int(), priority: z.number(), statement: z.string(), kind: z.string().optional() })),
  touchpoints: z.array(touchpoint),
  channels: z.array(channel),
  findings: z.array(finding).describe('Weightiest first'),
  edits: z
    .array(z.object({ ...matter, settles: z.array(z.int()), weight: z.number() }))
    .describe('The few edits that settle the most; docs/score.md tells the weight'),
  ledger: z.array(figure).describe('Every figure with its values; absent on audits judged before they were kept').optional(),
  claims: z.array(claim).describe('The proof chain, those to act on first'),
  readiness: z.array(z.object({ element: z.string(), checks: z.int(), weak: z.array(z.string()), silent: z.array(z.string()) })),
  notJudged: silent,
  failed,
  thresholds: z.record(z.string(), z.number()),
});

export type AuditFile = z.input<typeof auditFileSchema>;

/** `docs/audit.schema.json` is this, written out; a test compares the two. Draft 7, which most tools know. */
export const auditJsonSchemaText = (): string =>
  `${JSON.stringify({ ...z.toJSONSchema(auditFileSchema, { io: 'input', target: 'draft-7' }), title: 'Throughline audit', description: 'What npm run audit and the Report page write as audit.json. More fields may come.' }, null, 2)}\n`;

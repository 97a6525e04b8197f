import { agreementRound, isPlan, lesson } from '@/lib/plan';
import { z } from '../../zod';

/**
 * Every kind of row that travels in a bundle, in the order it is written, and what a row must be to be let in. Fields that rows of a
 * kind always have are held to their form; fields beyond them are carried as they are, so that nothing that a later Throughline
 * writes is lost on its way through an earlier one. Whatever it holds, a row is plain data of bounded depth (`plain.ts`).
 */
const id = z.string().min(1).max(300);
const words = (most: number) => z.string().max(most);
const time = z.iso.datetime({ offset: true });
const list = z.array(z.unknown()).max(50_000);
const number = z.int().min(1).max(1_000_000);

const schemas = {
  plans: z.looseObject({ id, brand: words(300), revision: number, createdAt: time, sample: z.boolean().optional() }),
  revisions: z.looseObject({
    planId: id,
    number,
    at: time,
    author: words(300),
    reason: words(2_000),
    plan: z.custom(isPlan),
    formerly: z.array(number).max(1_000).optional(),
    source: z.looseObject({ name: words(1_000), format: words(40), text: z.string() }).optional(),
  }),
  lessons: z.looseObject({ ...lesson.shape, planId: id }),
  rounds: z.looseObject({ ...agreementRound.shape, planId: id }),
  decisions: z.looseObject({
    id,
    planId: id,
    fingerprint: words(1_000),
    kind: z.string().regex(/^[a-zA-Z]{1,40}$/),
    by: words(300),
    at: time,
    reason: words(10_000).optional(),
    to: words(300).optional(),
    until: words(40).optional(),
  }),
  results: z.looseObject({
    id,
    planId: id,
    name: words(300),
    source: words(300).optional(),
    importedAt: time,
    by: words(300),
    unplaced: z.number(),
    places: z.array(z.looseObject({ channelId: id, touchpointId: id.optional(), measures: z.record(z.string().max(40), z.number()) })).max(20_000),
  }),
  finished: z.looseObject({
    id,
    planId: id,
    name: words(300),
    by: words(300),
    at: time,
    date: z.iso.date(),
    revision: number,
    engine: words(100),
    figures: z.looseObject({ planned: z.number(), scanned: z.number() }),
    channels: z.array(z.looseObject({ channelId: id, channel: words(1_000) })).max(1_000),
  }),
  audits: z.looseObject({
    id,
    planId: id,
    brand: words(300),
    revision: number,
    engine: words(100),
    date: z.iso.date(),
    judgedAt: time,
    order: z.array(id).max(50_000),
    messages: list,
    outcomes: list,
    catalogue: list,
    coverage: z.looseObject({ planned: z.number(), scanned: z.number(), notScanned: z.number(), notJudged: z.number() }),
    score: z.looseObject({ value: z.number().nullable(), because: z.string() }),
  }),
  touchpoints: z.looseObject({
    auditId: id,
    touchpointId: id,
    name: words(1_000),
    url: z.url({ protocol: /^https?$/ }).optional(),
    channelId: id,
    channel: words(1_000),
    status: z.enum(['scanned', 'notScanned', 'notJudged']),
    landings: list,
    owed: list,
    facts: list,
    actions: list,
    outcomes: list,
    unseen: list,
    balance: z.looseObject({ sentences: list }),
  }),
  findings: z.looseObject({
    auditId: id,
    fingerprint: words(1_000),
    check: words(200),
    scope: z.enum(['page', 'across', 'plan']),
    severity: z.enum(['critical', 'serious', 'moderate', 'minor']),
    certainty: words(40),
    title: z.string(),
    says: z.string(),
    evidence: list,
  }),
  attempts: z.looseObject({ planId: id, touchpointId: id, at: time, reason: words(2_000), gone: z.boolean().optional() }),
  snapshots: z.looseObject({
    hash: words(200).min(1),
    planId: id,
    touchpointId: id,
    url: words(20_000),
    firstSeenAt: time,
    lastSeenAt: time,
    channelId: id.optional(),
    // Its form is known to the room that captures; whoever opens a bundle brings its reader.
    snapshot: z.looseObject({ snapshot: z.literal(1) }),
  }),
  settings: z.looseObject({ key: words(200).min(1), value: z.unknown() }),
} as const;

export type RowKind = keyof typeof schemas;
export type Row = Record<string, unknown>;

export const kindNames = Object.keys(schemas) as RowKind[];

/** Tables that do not travel: work under way, the tabs that are open, and comparisons, which are made anew from what was compared. */
export const staysHere = ['jobs', 'tabs', 'drifts'] as const;

export const fits = (kind: RowKind, row: unknown): row is Row => schemas[kind].safeParse(row).success;

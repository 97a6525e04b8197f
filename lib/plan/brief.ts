import { bad, good, type Outcome } from '../problem';
import { readDocument } from './documents';
import type { Draft, DraftField, DraftPlan } from './draft';
import { formatOf } from './formats';
import { normalise } from './normalise';
import { isRecord } from './parts';
import { type ReadPlan, readPlan } from './read';
import { PLAN_VERSION } from './schema';
import { validate } from './validate';
import { writePlan } from './write';

export interface BriefFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * The draft of a plan from a file of any format, or what is wrong with the file. Never throws, stores nothing.
 * The readers are fetched when they are needed: this belongs in pages and their workers, never in the background.
 */
export async function readBrief({ name, bytes }: BriefFile): Promise<Outcome<Draft>> {
  const kind = formatOf(bytes, name);
  if ('problem' in kind) return bad({ where: name, ...kind.problem });
  const { decode } = await import('./formats');
  if (kind.format === 'yaml' || kind.format === 'json') return planDraft(decode(bytes), name);
  const blocks = await readDocument(kind.format, bytes, name);
  if (!blocks.ok) return blocks;
  const { draftOf } = await import('./draft');
  const draft = draftOf(blocks.value, kind.format);
  if (draft.fields.every(({ path }) => path === 'brand.name'))
    return bad({
      code: 'nothing-understood',
      where: name,
      what: 'Nothing in this file reads like a brief.',
      mend: 'Use headings such as “Objective”, “Audience” and “Key messages”, or start from the template.',
    });
  return good(draft);
}

/** What was pasted: with its form where the clipboard has it, else as plain text. */
export const readPasted = (text: string, html: string | undefined, name: string): Promise<Outcome<Draft>> => {
  const words = html?.trim() ? html : text;
  const ending = html?.trim() ? '.html' : '';
  return readBrief({ name: `${name}${ending}`, bytes: new TextEncoder().encode(words) });
};

/** What a person does with a draft before it is a plan: confirm, change in place, give a piece to a part. Fetched when needed, like the readers. */
export const draftChanges = async (): Promise<
  Pick<
    typeof import('./draft'),
    'askedSteps' | 'assigned' | 'changed' | 'confirmed' | 'draftHomes' | 'draftOfAccepted' | 'draftOfAnswers' | 'dropped' | 'fieldWords' | 'rowsOf'
  >
> => import('./draft');

/** A draft that a person has confirmed, as the plan; or what still keeps it from being one. */
export function planOfDraft(draft: Pick<Draft, 'plan' | 'format'>): Outcome<ReadPlan> {
  const value = { throughlinePlan: PLAN_VERSION, ...draft.plan };
  const checked = validate({ value: structuredClone(value), place: () => undefined, repeated: [], written: () => undefined });
  if (!checked.ok) return checked;
  const plan = normalise(checked.value);
  return good({ plan, format: draft.format, text: writePlan(plan) });
}

/** A plan file is a draft in which everything is understood. */
async function planDraft(text: string, name: string): Promise<Outcome<Draft>> {
  const read = readPlan(text, name);
  if (!read.ok) return read;
  const { missingOf } = await import('./draft');
  const { throughlinePlan: _, ...plan } = read.value.plan;
  const fields: DraftField[] = [];
  fieldsIn(plan, '', fields);
  return good({ format: read.value.format, plan: plan as DraftPlan, fields, missing: missingOf(plan as DraftPlan), left: [] });
}

function fieldsIn(value: unknown, path: string, found: DraftField[]): void {
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one === 'string')) {
      if (value.length > 0) found.push({ path, value, place: {}, how: 'understood' });
    } else value.forEach((one, index) => fieldsIn(one, `${path}[${index}]`, found));
  } else if (isRecord(value)) for (const [name, one] of Object.entries(value)) fieldsIn(one, path ? `${path}.${name}` : name, found);
  else if (value !== undefined && value !== null) found.push({ path, value: value as string | number | boolean, place: {}, how: 'understood' });
}

import type { Part, ShownItem, ShownPart } from './draft';
import { readPlan } from './read';
import type { Plan } from './schema';
import { planTemplate } from './template';
import { writePlan } from './write';

export interface WrittenBrief {
  title: string;
  parts: ShownPart[];
}

/** One document format to write a brief in. `writers/` holds one file for each, loaded only when used. What is written reads back as the same plan. */
export interface BriefWriter {
  name: string;
  label: string;
  /** Without dot. */
  extension: string;
  mime: string;
  write(brief: WrittenBrief): Uint8Array | Promise<Uint8Array>;
}

export const defineWriter = (writer: BriefWriter): BriefWriter => writer;

const found = import.meta.glob<BriefWriter>('./writers/*.ts', { import: 'default' });

export type ExportFormat = 'yaml' | 'docx' | 'markdown' | 'xlsx' | 'csv';

export interface ExportedBrief {
  name: string;
  mime: string;
  bytes: Uint8Array;
}

/** The brief as a file to keep, edit and load again. Word, Markdown, Excel and CSV carry every part but what was taught; YAML carries that too. */
export async function exportBrief(plan: Plan, format: ExportFormat): Promise<ExportedBrief> {
  const name = fileName(plan.brand.name);
  if (format === 'yaml') return { name: `${name}.yaml`, mime: 'application/yaml', bytes: new TextEncoder().encode(writePlan(plan)) };
  const load = found[`./writers/${format}.ts`];
  if (!load) throw new Error(`No writer ${format} in lib/plan/writers.`);
  const writer = await load();
  const { outlineOf } = await import('./draft');
  const bytes = await writer.write({ title: `${plan.brand.name}: shared brief`, parts: outlineOf(plan) });
  return { name: `${name}.${writer.extension}`, mime: writer.mime, bytes };
}

/** The template to start from, in any format; its invented example shows what each part is for. */
export async function briefTemplate(format: ExportFormat): Promise<ExportedBrief> {
  if (format === 'yaml') return { name: 'throughline-plan.yaml', mime: 'application/yaml', bytes: new TextEncoder().encode(planTemplate) };
  const read = readPlan(planTemplate, 'template');
  if (!read.ok) throw new Error('The template does not read.');
  const written = await exportBrief(read.value.plan, format);
  return { ...written, name: written.name.replace(/^.*\./, 'throughline-brief.') };
}

const fileName = (brand: string): string =>
  `${
    brand
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'brief'
  }-brief`;

/** The columns of a part's table: every field that one of its items has. */
export function columnsOf(items: readonly ShownItem[]): { name: string; label: string }[] {
  const columns = new Map<string, string>();
  const order = items.flatMap(({ fields }) => fields);
  for (const { name, label } of order) if (!columns.has(name)) columns.set(name, label);
  return [...columns].map(([name, label]) => ({ name, label }));
}

/** Items that stand within others (touchpoints, key results), each with what it belongs to in a column of its own. */
export const rowsWithin = (items: readonly ShownItem[], part: Part): ShownItem[] =>
  items.flatMap((parent) =>
    (parent.within.find((one) => one.part.name === part.name)?.items ?? []).map(
      (item): ShownItem => ({
        ...item,
        fields: [...item.fields, { name: 'parent', label: part.within === 'goals' ? 'Goal' : 'Channel', value: nameOf(parent) }],
      }),
    ),
  );

const nameOf = ({ fields }: ShownItem): string => String(fields.find(({ name }) => name === 'id')?.value ?? fields[0]?.value ?? '');

/** A field in a cell: several as lines with a dot, which are read back word for word. */
export function cellText({ fields }: ShownItem, name: string): string {
  const value = fields.find((field) => field.name === name)?.value;
  if (value === undefined) return '';
  return Array.isArray(value) ? value.map((one) => `• ${one}`).join('\n') : value;
}

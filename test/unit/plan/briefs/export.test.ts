import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { briefTemplate, type ExportFormat, exportBrief, type Plan, planOfDraft, planTemplate, readBrief, readPlan } from '@/lib/plan';
import { tell } from '@/lib/problem';

const formats: ExportFormat[] = ['markdown', 'docx', 'xlsx', 'csv', 'yaml'];
const planOf = (text: string): Plan => {
  const read = readPlan(text, 'plan.yaml');
  if (!read.ok) throw new Error(read.problems.map(tell).join('\n'));
  return read.value.plan;
};
const sample = planOf(readFileSync(new URL('../../../../assets/sample/plan.yaml', import.meta.url), 'utf8'));

async function readAgain(plan: Plan, format: ExportFormat): Promise<Plan> {
  const file = await exportBrief(plan, format);
  if (process.env.KEEP) writeFileSync(`${process.env.KEEP}/${file.name}`, file.bytes);
  const read = await readBrief(file);
  if (!read.ok) throw new Error(read.problems.map(tell).join('\n'));
  expect(read.value.left, 'not understood').toEqual([]);
  expect(
    read.value.fields.filter(({ how }) => how === 'guessed'),
    'guessed',
  ).toEqual([]);
  const again = planOfDraft(read.value);
  if (!again.ok) throw new Error(again.problems.map(tell).join('\n'));
  return again.value.plan;
}

test.each(formats)('the sample brand’s brief as %s is the same plan', async (format) => {
  expect(await readAgain(sample, format)).toEqual(sample);
});

test.each(formats)('the template as %s is the template', async (format) => {
  const file = await briefTemplate(format);
  const read = await readBrief(file);
  const plan = read.ok && planOfDraft(read.value);
  expect(plan && plan.ok && plan.value.plan).toEqual(planOf(planTemplate));
});

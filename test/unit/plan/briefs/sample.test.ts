import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ExportFormat, exportBrief, planOfDraft, readBrief, readPlan } from '@/lib/plan';

const read = readPlan(readFileSync(new URL('../../../../assets/sample/plan.yaml', import.meta.url), 'utf8'), 'plan.yaml');
const sample = read.ok && read.value.plan;

/** The sample brand's brief as files, for trying the import by hand: `SAMPLES=write npx vitest run test/unit/plan/briefs/sample.test.ts` writes them anew. */
test.each<[ExportFormat, string]>([
  ['docx', 'larkwheel-brief.docx'],
  ['markdown', 'larkwheel-brief.md'],
  ['xlsx', 'larkwheel-brief.xlsx'],
  ['yaml', 'larkwheel-brief.yaml'],
])('the sample brand’s brief in %s is the same plan as the others', async (format, name) => {
  const file = new URL(`../../../fixtures/briefs/sample/${name}`, import.meta.url);
  if (process.env.SAMPLES === 'write' && sample) writeFileSync(file, (await exportBrief(sample, format)).bytes);
  const draft = await readBrief({ name, bytes: new Uint8Array(readFileSync(file)) });
  const plan = draft.ok ? planOfDraft(draft.value) : draft;
  expect(plan.ok && plan.value.plan).toEqual(sample);
});

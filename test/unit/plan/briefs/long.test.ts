import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBrief } from '@/lib/plan';
import { LONG_BRIEF, longBrief } from '../../../kit/long-brief';

test('a Word brief of sixty pages comes in whole', async () => {
  const bytes = await longBrief();
  if (process.env.KEEP) writeFileSync(`${process.env.KEEP}/long-brief.docx`, bytes);
  const began = performance.now();
  const read = await readBrief({ name: 'long-brief.docx', bytes });
  // oxlint-disable-next-line no-console -- asked for by hand; two seconds are the measure
  if (process.env.KEEP) console.log(`${Math.round(performance.now() - began)} ms, ${bytes.length} bytes`);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { plan } = read.value;
  expect({
    goals: plan.goals?.length,
    audiences: plan.audiences?.length,
    messages: plan.messages?.length,
    features: plan.features?.length,
    channels: plan.channels?.length,
    milestones: plan.timeline?.milestones?.length,
  }).toEqual({ ...LONG_BRIEF, pages: undefined });
  expect(
    read.value.fields.some(({ place }) => (place.page ?? 0) > 50),
    'places name pages far down',
  ).toBe(true);
});

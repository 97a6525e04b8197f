import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ExportFormat, exportBrief, planOfDraft, readBrief } from '@/lib/plan';
import { planFrom } from '../../../kit/plan';

/** Words that mean something to Markdown, to spreadsheets or to the reader itself. */
const odd = fc.constantFrom(
  'Message: not a label',
  'Goal: Priority: 1',
  'Owner: Sam',
  '- a dash',
  '1. a number',
  '1) first, second; third',
  'a | b | c',
  '*stars* and _lines_',
  '# not a heading',
  '<b>tags</b> & signs',
  '=SUM(A1:A2)',
  '“Quoted” words',
  'ends with a colon:',
  'http://acme.example/?a=1&b=2',
  'line one\nline two',
  'A sentence [de]',
  'Budget',
  'Key messages',
  '40 %',
  '2027-01-31',
  '007',
  'Ünïcödé 日本語 🙂',
  'back\\slash `code`',
  '1\\. escaped',
  'tab\there',
  'two  spaces',
  '+44 1234',
  '~strike~ ^up^',
  '• a typed dot',
  "it's",
  'all day',
);
/** Names stand in headings, which have one line. */
const words = fc.tuple(odd, fc.nat(99)).map(([text, number]) => `${text} ${number}`.replaceAll('\n', ' '));
const some = fc.uniqueArray(words, { maxLength: 3 });

const plans = fc
  .record({
    brand: fc.record({
      tagline: words,
      vision: odd,
      accepted: some,
      tone: fc.array(fc.record({ word: words, do: odd, dont: odd }), { maxLength: 2 }),
    }),
    commercialBrief: fc.record({ achieve: odd, action: words }),
    goals: fc.array(
      fc.record({
        statement: words,
        baseline: fc.oneof(odd, fc.integer(), fc.constantFrom('4,000', '0.5', '1e3')),
        keyResults: fc.array(fc.record({ statement: words, target: fc.constantFrom('5', 5, '5%') }), { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    audiences: fc.array(fc.record({ name: words, needs: some, avoid: some }), { maxLength: 2 }),
    messages: fc.array(
      fc.record({
        statement: words,
        priority: fc.integer({ min: 1, max: 9 }),
        contradictions: some,
        phrasings: fc.array(
          words.map((text) => ({ text, language: 'de' })),
          { maxLength: 2 },
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    features: fc.array(fc.record({ name: words, benefit: odd }), { maxLength: 3 }),
    benefits: some,
    claims: fc.array(fc.record({ text: words, status: fc.constantFrom('approved', 'retired'), source: odd }), { maxLength: 3 }),
    terms: fc.array(fc.record({ use: words, insteadOf: fc.uniqueArray(words, { minLength: 1, maxLength: 2 }), why: odd }), { maxLength: 2 }),
    channels: fc.uniqueArray(fc.record({ name: words, role: odd, touchpoints: fc.constant([]) }), { maxLength: 2, selector: ({ name }) => name }),
    governance: fc.record({ decides: odd, escalation: fc.array(fc.record({ when: words, to: odd }), { maxLength: 2 }) }),
  })
  .map((parts) => planFrom(parts));

test.each<[ExportFormat, number]>([
  ['markdown', 60],
  ['xlsx', 40],
  ['docx', 25],
])('words that look like something else come back from %s as they were', async (format, numRuns) => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const read = await readBrief(await exportBrief(plan, format));
      const again = read.ok ? planOfDraft(read.value) : read;
      expect(again.ok ? again.value.plan : again.problems).toEqual(plan);
    }),
    { numRuns, seed: 20_261_125 },
  );
});

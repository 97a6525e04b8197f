import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepIds, type Plan, planTemplate, planTemplateJson, readPlan, touchpointFor, writePlan } from '@/lib/plan';
import { planFrom } from '../../kit/plan';

const names = fc.constantFrom('plan.yaml', 'plan.json', 'plan', 'plan.txt');

/** Answered, one way or the other, and every problem in words. */
function answers(text: string, fileName: string): void {
  const outcome = readPlan(text, fileName);
  if (outcome.ok) return;
  expect(outcome.problems.length).toBeGreaterThan(0);
  for (const { code, what, where } of outcome.problems) {
    expect(code).toMatch(/^[a-z-]+$/);
    expect(what).toMatch(/[.]$/);
    expect(what.length).toBeLessThan(400);
    expect(where).toBeTruthy();
  }
}

test('any text gets an answer', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), names, answers), { numRuns: 120 });
});

test('any text that looks like YAML or JSON gets an answer', () => {
  const unit = fc.constantFrom(
    'throughlinePlan: 1\n',
    'brand:',
    '\n',
    '  ',
    '- ',
    ': ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '&a ',
    '*a',
    '!!set',
    '|',
    '>',
    '#',
    '? ',
    '---',
    '%YAML 1.1\n',
    '<<: *a',
    'name',
    '2026-01-01',
    '\t',
    '__proto__',
  );
  fc.assert(
    fc.property(
      fc.array(unit, { maxLength: 60 }).map((parts) => parts.join('')),
      names,
      answers,
    ),
    { numRuns: 200 },
  );
});

test.each([
  ['plan.yaml', planTemplate],
  ['plan.json', planTemplateJson()],
])('a damaged %s gets an answer', (fileName, text) => {
  const place = fc.nat(text.length);
  fc.assert(
    fc.property(place, fc.nat(30), fc.string({ maxLength: 6 }), (at, cut, put) => answers(text.slice(0, at) + put + text.slice(at + cut), fileName)),
    { numRuns: 60 },
  );
});

test('any JSON value under any part of a plan gets an answer', () => {
  const parts = Object.keys(planFrom());
  fc.assert(
    fc.property(
      fc.constantFrom(...parts, 'timeline', 'budget', 'governance', '__proto__', 'constructor'),
      fc.json({ maxDepth: 4 }),
      (part, value) => {
        answers(`{"throughlinePlan":1,"brand":{"name":"A"},"messages":[{"statement":"b"}],"${part}":${value}}`, 'plan.json');
      },
    ),
    { numRuns: 120 },
  );
});

test.each([
  [
    'a text that unfolds to billions',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.replace(/./g, (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`)}]\n`)}`,
  ],
  ['a part within itself', 'throughlinePlan: 1\nbrand: &b\n  name: x\n  tone: *b\n'],
  ['brackets without end', '['.repeat(500_000)],
  ['brackets with an end', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['steps inward without end', Array.from({ length: 1500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ['lists in lists in one line', '- '.repeat(50_000)],
  ['questions in one line', '? '.repeat(50_000)],
  ['a hundred thousand items', `throughlinePlan: 1\nfeatures:\n${'- a\n'.repeat(100_000)}`],
  ['a hundred thousand fields', `throughlinePlan: 1\n${Array.from({ length: 100_000 }, (_, index) => `f${index}: 1\n`).join('')}`],
  ['one endless line', `throughlinePlan: 1\nbrand: ${'x'.repeat(1_900_000)}`],
  ['one endless text in faulty JSON', `{"a": "${'x'.repeat(1_900_000)}" "b"}`],
  ['one endless name', `throughlinePlan: 1\n${'x'.repeat(1_900_000)}: 1`],
])('bounded: %s', (_, text) => {
  answers(text, 'plan.yaml');
  answers(text, 'plan.json');
  expect(readPlan(text, 'plan.yaml').ok).toBe(false);
});

test('thousands of references to nothing are told within bounds', () => {
  const channels = Array.from({ length: 1500 }, (_, index) => ({ name: `Channel ${index}` }));
  const messages = [{ statement: 'a', channels: Array.from({ length: 1500 }, (_, index) => `chanel-${index}-x`) }];
  const outcome = readPlan(JSON.stringify({ throughlinePlan: 1, brand: { name: 'A' }, messages, channels }), 'plan.json');
  expect(outcome.ok ? [] : outcome.problems).toHaveLength(100);
});

test('names of JavaScript’s own do no harm', () => {
  const outcome = readPlan(
    '{"throughlinePlan":1,"brand":{"name":"A","__proto__":{"x":1}},"messages":[{"statement":"constructor"}],"features":[{"name":"__proto__"}]}',
    'plan.json',
  );
  expect(outcome.ok ? [] : outcome.problems.map(({ where }) => where)).toEqual(['line 1, brand.__proto__']);
  expect(({} as { x?: number }).x).toBeUndefined();
});

test('any address and any pattern get an answer', () => {
  const pattern = fc
    .array(fc.constantFrom('*', 'a', '.', '/', 'acme', '?', ':80', 'https://', '%', '#'), { maxLength: 20 })
    .map((parts) => parts.join(''));
  const bare = planFrom({ channels: [{ name: 'Site', touchpoints: [{ name: 'It' }] }] });
  fc.assert(
    fc.property(pattern, fc.oneof(fc.webUrl(), fc.string(), pattern), (match, url) => {
      const plan: Plan = {
        ...bare,
        channels: bare.channels.map((channel) => ({ ...channel, touchpoints: channel.touchpoints.map((one) => ({ ...one, match })) })),
      };
      touchpointFor(plan, url);
    }),
    { numRuns: 120 },
  );
});

test('a plan written out reads back as the same plan', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      'yes',
      '1.50',
      '2026-11-01',
      'a: b',
      '- a',
      '# a',
      '"a',
      "it's",
      'null',
      '~',
      'a\nb',
      '*a',
      '&a',
      '!a',
      '@a',
      '|',
      '%',
      'a  b',
      '{a}',
      'a\tb',
      ' a ',
    ),
  );
  const list = fc.array(words, { maxLength: 3 });
  const date = fc.constantFrom('2026-11-01', '2027-02-28');
  const parts = fc.record(
    {
      brand: fc.record({ name: words, tagline: words, accepted: list }, { requiredKeys: ['name'] }),
      messages: fc.array(
        fc.record(
          { statement: words, priority: fc.integer({ min: 1, max: 9 }), phrasings: list, contradictions: list, from: date },
          { requiredKeys: ['statement'] },
        ),
        { minLength: 1, maxLength: 4 },
      ),
      features: fc.array(fc.record({ name: words, benefit: words }, { requiredKeys: ['name'] }), { maxLength: 4 }),
      benefits: fc.array(
        fc.oneof(
          words,
          words.map((text) => ({ text })),
        ),
        { maxLength: 3 },
      ),
      goals: fc.array(fc.record({ statement: words, baseline: fc.oneof(words, fc.integer()), by: date }, { requiredKeys: ['statement'] }), {
        maxLength: 2,
      }),
      terms: fc.array(fc.record({ use: words, insteadOf: fc.array(words, { minLength: 1, maxLength: 2 }) }), { maxLength: 2 }),
      measurement: fc.record({ metrics: list, agreedOn: date }, { requiredKeys: [] }),
      channels: fc.array(
        fc.record(
          {
            name: words,
            role: words,
            touchpoints: fc.constantFrom([], [{ name: 'Home', messages: [] }]),
            balance: fc.constant({ benefitShare: { min: 0.2 } }),
          },
          { requiredKeys: ['name'] },
        ),
        { maxLength: 1 },
      ),
      timeline: fc.record({ launch: date, milestones: fc.array(fc.record({ name: words }), { maxLength: 2 }) }, { requiredKeys: [] }),
    },
    { requiredKeys: ['brand', 'messages'] },
  );
  fc.assert(
    fc.property(parts, (written) => {
      const first = readPlan(JSON.stringify({ throughlinePlan: 1, ...written }), 'plan.json');
      fc.pre(first.ok);
      if (!first.ok) return;
      const again = readPlan(writePlan(first.value.plan), 'plan.yaml');
      expect(again.ok ? again.value.plan : again.problems).toEqual(first.value.plan);
      expect(keepIds(first.value.plan, first.value.plan)).toEqual(first.value.plan);
    }),
    { numRuns: 100 },
  );
});

test('the template written out reads back as the same plan', () => {
  const first = readPlan(planTemplate, 'plan.yaml');
  if (!first.ok) throw new Error('unreachable');
  const again = readPlan(writePlan(first.value.plan), 'plan.yaml');
  expect(again.ok && again.value.plan).toEqual(first.value.plan);
});

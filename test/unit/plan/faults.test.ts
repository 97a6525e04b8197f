import { describe, expect, test } from 'vitest';
import { type PlanProblem, readPlan } from '@/lib/plan';
import { tell } from '@/lib/problem';

const LEAST = 'throughlinePlan: 1\nbrand:\n  name: Marlowe\nmessages:\n  - statement: A real tea break\n';
const site = (lines: string) => `${LEAST}channels:\n  - name: Site\n    touchpoints:\n      - name: Home\n        ${lines}\n`;

function faults(text: string, fileName = 'plan.yaml'): PlanProblem[] {
  const outcome = readPlan(text, fileName);
  return outcome.ok ? [] : outcome.problems;
}
const told = (text: string, fileName?: string) => faults(text, fileName).map(tell);

describe('one sentence each, with line, field and what would be right', () => {
  test.each([
    ['no scheme', site('url: acme.com'), 'line 10, channels[0].touchpoints[0].url: `acme.com` has no scheme. Write https://acme.com'],
    [
      'half an address',
      site('url: /pricing'),
      'line 10, channels[0].touchpoints[0].url: `/pricing` is only the end of an address. Write all of it: https://acme.example/pricing',
    ],
    [
      'a slip in the scheme',
      site('url: https//acme.com/x'),
      'line 10, channels[0].touchpoints[0].url: `https//acme.com/x` begins with a slip. Write https://acme.com/x',
    ],
    [
      'localhost',
      site('url: localhost:3000/x'),
      'line 10, channels[0].touchpoints[0].url: `localhost:3000/x` has no scheme. Write http://localhost:3000/x',
    ],
    [
      'a pattern for everything',
      site("match: '*'"),
      'line 10, channels[0].touchpoints[0].match: `*` would match every page there is. Name a domain, such as acme.example/*.',
    ],
    [
      'a pattern that ends in a star',
      site('match: acme.*'),
      'line 10, channels[0].touchpoints[0].match: `acme.*` would match domains that are not yours. Write the end of the domain out, such as *.acme.example/*.',
    ],
    [
      'unknown field, near',
      `${LEAST}    statment: x\n`,
      'line 6, messages[0].statment: `statment` is not a field of a message. Did you mean `statement`?',
    ],
    ['swapped letters', LEAST.replace('name', 'nmae'), 'line 3, brand.nmae: `nmae` is not a field of the brand. Did you mean `name`?'],
    ['unknown field, far', `${LEAST}slogan: x\n`, /^line 6, slogan: `slogan` is not a field of the plan\. Known fields: throughlinePlan, brand, /],
    [
      'unknown value',
      `${LEAST}    kind: benfit\n`,
      'line 6, messages[0].kind: `benfit` is not a `kind` Throughline knows. Did you mean `benefit`? Allowed: idea, benefit, feature, proof, offer.',
    ],
    ['a share in percent', `${LEAST}budget:\n  testing: 40\n`, 'line 7, budget.testing: `40` is not a share between 0 and 1. Write 0.4 for 40 %.'],
    [
      'a share with its sign',
      `${LEAST}budget:\n  testing: 12.5%\n`,
      'line 7, budget.testing: `12.5%` is not a share between 0 and 1. Write 0.125 for 12.5 %.',
    ],
    [
      'a quoted number',
      `${LEAST}    priority: "2"\n`,
      'line 6, messages[0].priority: `2` is in quotes, so it reads as text. Write 2 without quotes.',
    ],
    [
      'half a priority',
      `${LEAST}    priority: 1.5\n`,
      'line 6, messages[0].priority: `1.5` is no priority. Write a whole number from 1; 1 matters most.',
    ],
    [
      'a date in words',
      `${LEAST}    from: 1 November 2026\n`,
      'line 6, messages[0].from: `1 November 2026` is not a date written as year-month-day. Write 2026-11-01.',
    ],
    [
      'a date that may be two',
      `${LEAST}    from: 3.4.2026\n`,
      'line 6, messages[0].from: `3.4.2026` is not a date written as year-month-day. Write it like 2026-11-30.',
    ],
    [
      'a day that is none',
      `${LEAST}    from: 2026-02-31\n`,
      'line 6, messages[0].from: There is no day 2026-02-31 in the calendar. Check the month and the day: year-month-day.',
    ],
    [
      'a text for a list',
      `${LEAST}    channels: web\n`,
      'line 6, messages[0].channels: `channels` is one text where a list is wanted. Put it on its own line with a dash: - web',
    ],
    [
      'plain text for a feature',
      `${LEAST}features:\n  - Timer\n`,
      'line 7, features[0]: This item of `features` is plain text where named fields are wanted. Write `name: Timer`.',
    ],
    ['a blank item', `${LEAST}features:\n  -\n`, /^line \d, features\[0\]: This list item is blank\./],
    ['no space after a colon', LEAST.replace('name: M', 'name:M'), 'line 3, brand: A space is missing after `name:`. Write `name: Marlowe`.'],
    [
      'no name',
      'throughlinePlan: 1\nbrand:\n  tagline: x\nmessages:\n  - statement: y\n',
      'line 3, brand.name: The brand has no `name`. Write `name: Acme`.',
    ],
    [
      'no message',
      'throughlinePlan: 1\nbrand:\n  name: x\nmessages: []\n',
      'line 4, messages: `messages` is empty. Write at least one message: what the audience must believe.',
    ],
    [
      'no status',
      `${LEAST}claims:\n  - text: x\n`,
      'line 7, claims[0].status: This claim has no `status`. Write `status:` and one of these: approved, retired.',
    ],
    [
      'a reference to nothing, near',
      `${LEAST}    channels: [newsleter]\nchannels:\n  - id: newsletter\n    name: Letters\n`,
      'line 6, messages[0].channels[0]: No channel of this plan is called `newsleter`. Did you mean `newsletter`?',
    ],
    [
      'a reference into an empty list',
      `${LEAST}    proof: [c1]\n`,
      'line 6, messages[0].proof[0]: No claim of this plan is called `c1`. The plan lists no claims: add it there, or take it out here.',
    ],
    [
      'a reference to itself',
      `${LEAST}goals:\n  - id: g\n    statement: x\n    serves: g\n`,
      'line 9, goals[0].serves: This goal points to itself. Name another one, or take the line out.',
    ],
    [
      'an id twice',
      `${LEAST}terms:\n  - id: t\n    use: a\n    insteadOf: [b]\n  - id: t\n    use: c\n    insteadOf: [d]\n`,
      'line 10, terms[1].id: The id `t` belongs to terms[0] already. Give each term an id of its own, or leave the id out.',
    ],
    [
      'a touchpoint name twice',
      `${site('url: https://a.example/')}      - name: home\n`,
      'line 11, channels[0].touchpoints[1].name: Two touchpoints are called “home”; channels[0].touchpoints[0] is the other. Give each its own name, so that reports can tell them apart.',
    ],
    [
      'a field twice',
      LEAST.replace('name: Marlowe\n', 'name: Marlowe\n  name: Marlowe\n'),
      'line 4, column 3: `name` is given twice here. Keep one of the two.',
    ],
    ['a tab', LEAST.replace('  name', '\tname'), 'line 3, column 1: This line is indented with a tab. Use spaces instead, two for each level.'],
    [
      'a second colon',
      LEAST.replace('Marlowe', 'Marlowe: tea'),
      'line 3, column 9: `name: Marlowe: tea` holds a second “: ”, which reads as another field. Put the whole text in quotes.',
    ],
    [
      'an open quotation mark',
      LEAST.replace('Marlowe', '"Marlowe'),
      'line 3, column 9: A quotation mark is opened here and never closed. Close it at the end of the text.',
    ],
    [
      'an apostrophe in single quotes',
      LEAST.replace('Marlowe', "'Marlowe's tea'"),
      /^line 3, column \d+: The apostrophe in `name: 'Marlowe's tea'` ends the quotation early\. Use double quotes/,
    ],
    [
      'a sign that YAML keeps',
      LEAST.replace('Marlowe', '@marlowe'),
      /^line 3, column 9: `name: @marlowe` begins with a sign that YAML keeps for itself\./,
    ],
    ['a text that begins with a star', LEAST.replace('Marlowe', '*marlowe'), /^line 3, column 9: `name: \*marlowe` begins with \* or &/],
    ['two documents', `${LEAST}---\na: 1\n`, 'line 6, column 1: A second document begins here (---). Keep one plan in each file.'],
    [
      'a newer version',
      LEAST.replace('Plan: 1', 'Plan: 2'),
      'line 1, throughlinePlan: This plan was written for a newer Throughline (plan version 2). Update Throughline, then load the file again.',
    ],
    [
      'no head',
      LEAST.replace('throughlinePlan: 1\n', ''),
      /^line 1: The line that says this is a Throughline plan is missing\. Write `throughlinePlan: 1`/,
    ],
    [
      'a head with a slip',
      LEAST.replace('linePlan', 'lineplan'),
      'line 1, throughlineplan: `throughlineplan` should say `throughlinePlan`. Write `throughlinePlan: 1`.',
    ],
    ['another file altogether', 'name: x\nversion: 2\n', /^line 1: This file does not look like a Throughline plan\./],
    ['prose', 'Dear all, this is the brief.', /^line 1: This file holds plain text, not a plan\./],
    ['an empty file', ' \n', 'plan.yaml: This file is empty. Start from the template, or save the plan again.'],
    ['a web page', '<!doctype html><p>Hi', /^plan.yaml: This is a web page, not a plan in YAML or JSON\./],
    ['a PDF', '%PDF-1.7 …', /This is a PDF, not a plan/],
    ['binary', 'a\0b', /This file holds no readable text\./],
    ['over 2 MB', `# ${'x'.repeat(2_000_001)}`, /This file is over 2 MB/],
  ])('%s', (_, text, sentence) => {
    const sentences = told(text);
    expect(sentences).toHaveLength(1);
    if (typeof sentence === 'string') expect(sentences[0]).toBe(sentence);
    else expect(sentences[0]).toMatch(sentence);
  });

  test.each([
    [
      'a comma too many',
      '{"throughlinePlan": 1,\n "brand": {"name": "A",}}',
      'line 2, column 23: There is a comma after the last item. Take the comma out.',
    ],
    [
      'a comma too few',
      '{"throughlinePlan": 1\n "brand": 2}',
      'line 2, column 2: A comma is missing before this. Put a comma after the item before.',
    ],
    ['single quotes', "{'throughlinePlan': 1}", 'line 1, column 2: JSON does not know the quotation mark \'. Use straight double quotes (").'],
    ['no quotes', '{throughlinePlan: 1}', /^line 1, column 2: A field’s name stands here without quotes\./],
    ['a comment', '{"throughlinePlan": 1} // mine', /^line 1, column 24: JSON has no comments\./],
    ['never closed', '{"throughlinePlan": 1', 'line 1, column 22: The file ends too early: a bracket is never closed. Close it with }.'],
    ['the wrong bracket', '{"a": [1}', /^line 1, column 9: This } closes a bracket of the other kind\./],
    ['a missing value', '{"a": , "b": 1}', /^line 1, column 7: A value is missing here\./],
    ['a line break in a text', '{"a": "x\ny"}', /^line 1, column 7: A text begins here and is not closed on its line/],
    ['YAML in a JSON file', 'throughlinePlan: 1', /^line 1, column 1: This is not JSON\./],
    ['something after the end', '{"a": 1} {"b": 2}', /^line 1, column 10: Something stands after the end/],
    [
      'a field twice',
      '{"throughlinePlan":1,\n\t"brand":{"name":"A",\n\t\t"name":"B"},"messages":[{"statement":"x"}]}',
      'line 3, column 3: `name` is given twice here. Keep one of the two.',
    ],
    [
      'a Word file by mistake',
      'PK\u0003\u0004…',
      'brief.docx: This is a Word file, not a plan in YAML or JSON. Load it in the dashboard under its own ending, such as .docx, or copy its text and paste it there.',
      'brief.docx',
    ],
  ])('JSON: %s', (_, text, sentence, fileName = 'plan.json') => {
    const sentences = told(text, fileName);
    expect(sentences).toHaveLength(1);
    if (typeof sentence === 'string') expect(sentences[0]).toBe(sentence);
    else expect(sentences[0]).toMatch(sentence);
  });
});

test('every fault of a file is told at once, in the order of its lines', () => {
  const found = faults(
    `${LEAST}    kind: x\n    until: soon\n    proof: [c]\nfeatures: Timer\nbudget:\n  testing: 4\nclaims:\n  - text: a\n    sauce: b\n    status: approved\n`,
  );
  expect(found.map(({ path }) => path)).toEqual([
    'messages[0].kind',
    'messages[0].until',
    'messages[0].proof[0]',
    'features',
    'budget.testing',
    'claims[0].sauce',
  ]);
  expect(found.map(({ line }) => line)).toEqual([6, 7, 8, 9, 11, 14]);
});

test('line and column point at the value, for an unknown field at its name', () => {
  expect(faults(site('url: acme.com'))[0]).toMatchObject({ line: 10, column: 14 });
  expect(faults(`${LEAST}    statment: x\n`)[0]).toMatchObject({ line: 6, column: 5 });
  expect(faults('{"throughlinePlan":1,"brand":{"name":"A"},\n"messages":[{"statement":"x","kind":"y"}]}', 'a.json')[0]).toMatchObject({
    line: 2,
    column: 37,
  });
});

test('several syntax faults are told together, one a line', () => {
  expect(faults('throughlinePlan: 1\nbrand:\n  name: A: b\nmessages:\n  - statement: C: d\n').map(({ line }) => line)).toEqual([3, 5]);
});

test('the example in an address comes from the brand’s own domains', () => {
  expect(told(site('url: /pricing').replace('Marlowe\n', 'Marlowe\n  hosts: [tea.example]\n'))[0]).toMatch(
    /Write all of it: https:\/\/tea\.example\/pricing$/,
  );
});

test('a flood of faults is cut, and says so', () => {
  const found = faults(`${LEAST}features:\n${Array.from({ length: 300 }, (_, index) => `  - name: f${index}\n    benfit: x\n`).join('')}`);
  expect(found).toHaveLength(101);
  expect(found.at(-1)?.what).toBe('200 more of the kind follow.');
});

import { expect, test } from 'vitest';
import { type Plan, readPlan } from '@/lib/plan';
import { tell } from '@/lib/problem';

const HEAD = 'throughlinePlan: 1\nbrand:\n  name: Marlowe Tea\n';
const LEAST = `${HEAD}messages:\n  - statement: A real tea break on a working day\n`;

function read(text: string, fileName = 'plan.yaml'): Plan {
  const outcome = readPlan(text, fileName);
  if (!outcome.ok) throw new Error(outcome.problems.map(tell).join('\n'));
  return outcome.value.plan;
}

test('a name and one message are enough; every list is there', () => {
  const plan = read(LEAST);
  expect(plan.messages).toEqual([
    {
      id: 'a-real-tea-break-on-a-working-day',
      priority: 1,
      statement: 'A real tea break on a working day',
      phrasings: [],
      contradictions: [],
      audiences: [],
      channels: [],
      proof: [],
    },
  ]);
  expect(plan).toMatchObject({
    goals: [],
    audiences: [],
    features: [],
    benefits: [],
    claims: [],
    terms: [],
    channels: [],
    calendar: [],
    commercialBrief: {},
  });
});

test('JSON and YAML of one plan are one plan', () => {
  const json = JSON.stringify({ throughlinePlan: 1, brand: { name: 'Marlowe Tea' }, messages: [{ statement: 'A real tea break on a working day' }] });
  expect(read(json, 'plan.json')).toEqual(read(LEAST));
  expect(readPlan(json, 'plan.json')).toMatchObject({ value: { format: 'json', text: json } });
  expect(readPlan(LEAST, 'plan.yml')).toMatchObject({ value: { format: 'yaml' } });
});

test.each([
  ['plan.txt', LEAST, 'yaml'],
  ['plan', '{"throughlinePlan":1,"brand":{"name":"A"},"messages":[{"statement":"b"}]}', 'json'],
  ['PLAN.YAML', LEAST, 'yaml'],
  ['plan.yaml', '{"throughlinePlan":1,"brand":{"name":"A"},"messages":[{"statement":"b"}]}', 'yaml'],
])('%s is read by its name, else by what it looks like', (fileName, text, format) => {
  expect(readPlan(text, fileName)).toMatchObject({ ok: true, value: { format } });
});

test('a byte order mark, Windows line ends and a final blank do no harm', () => {
  expect(read(`\uFEFF${LEAST.replaceAll('\n', '\r\n')}\r\n`)).toEqual(read(LEAST));
});

test('left-out priorities follow the list; given ones stay', () => {
  const plan = read(`${HEAD}messages:\n  - statement: a\n  - statement: b\n    priority: 1\n  - statement: c\n`);
  expect(plan.messages.map(({ priority }) => priority)).toEqual([1, 1, 3]);
});

test('text that looks like a number, a date or yes stays as written', () => {
  const plan = read(
    'throughlinePlan: 1\nbrand:\n  name: 2026.10\n  tagline: yes\n  vision: 2026-11-01\n  coreIdea: true\nmessages:\n  - statement: 1.50\n    id: 007\n    until: 2026-11-01\n',
  );
  expect(plan.brand).toMatchObject({ name: '2026.10', tagline: 'yes', vision: '2026-11-01', coreIdea: 'true' });
  expect(plan.messages[0]).toMatchObject({ statement: '1.50', id: '007', until: '2026-11-01' });
});

test('older YAML does not turn dates and yes into something else', () => {
  const plan = read(`%YAML 1.1\n---\n${LEAST}    until: 2026-11-02\ntimeline:\n  launch: 2026-11-01\n`);
  expect(plan.timeline?.launch).toBe('2026-11-01');
});

test('figures stay figures where figures are meant', () => {
  const plan = read(`${LEAST}goals:\n  - statement: x\n    baseline: 1500\n    target: four thousand\nbudget:\n  testing: 0.1\n`);
  expect(plan.goals[0]).toMatchObject({ baseline: 1500, target: 'four thousand' });
  expect(plan.budget?.testing).toBe(0.1);
});

test('a blank field counts as not there', () => {
  const plan = read(`${LEAST}    from:\n    phrasings:\ngovernance:\ntimeline:\n  launch:\nchannels:\n`);
  expect(plan.messages[0]).toMatchObject({ phrasings: [] });
  expect(plan.messages[0]).not.toHaveProperty('from');
  expect(plan.governance).toBeUndefined();
  expect(plan.timeline).toEqual({ milestones: [] });
});

test('phrasings and benefits are plain or with more said', () => {
  const plan = read(
    `${LEAST}    phrasings:\n      - A proper break\n      - text: Eine echte Pause\n        language: de\nbenefits:\n  - A quiet hour\n  - id: no-wait\n    text: No waiting in\n`,
  );
  expect(plan.messages[0]?.phrasings).toEqual([{ text: 'A proper break' }, { text: 'Eine echte Pause', language: 'de' }]);
  expect(plan.benefits).toEqual([
    { id: 'a-quiet-hour', text: 'A quiet hour' },
    { id: 'no-wait', text: 'No waiting in' },
  ]);
});

test('ids are made from the words, short, and no two alike', () => {
  const plan = read(
    `${LEAST}features:\n  - name: Crème brûlée & more\n  - name: creme brulee more\n  - name: Über-uns\n  - name: お茶の時間\n  - name: '!!!'\n  - name: A very long name that goes on and on and on until nobody can read it any more\n  - id: über-uns-2\n    name: taken\n`,
  );
  const ids = plan.features.map(({ id }) => id);
  expect(ids.slice(0, 5)).toEqual(['creme-brulee-more', 'creme-brulee-more-2', 'uber-uns', 'お茶の時間', 'feature']);
  expect(ids[5]).toBe('a-very-long-name-that-goes-on-and-on-and');
  expect(new Set(ids).size).toBe(ids.length);
});

test('a made id never takes one that stands in the file', () => {
  const plan = read(`${LEAST}features:\n  - name: Timer\n  - id: timer\n    name: Brewing clock\n`);
  expect(plan.features.map(({ id }) => id)).toEqual(['timer-2', 'timer']);
});

test('references by id, by name and by a name in other case mean the id', () => {
  const channels =
    'channels:\n  - name: Web site\n    touchpoints:\n      - name: Home\n        messages: [A REAL TEA BREAK ON A WORKING DAY]\n  - id: mail\n    name: Newsletter\n';
  const plan = read(`${LEAST}    channels: [Web site, MAIL, web-site]\n${channels}`);
  expect(plan.messages[0]?.channels).toEqual(['web-site', 'mail', 'web-site']);
  expect(plan.channels[0]?.touchpoints[0]?.messages).toEqual(['a-real-tea-break-on-a-working-day']);
});

test('an own empty list of messages stays: this touchpoint owes nothing', () => {
  const plan = read(`${LEAST}channels:\n  - name: Site\n    touchpoints:\n      - name: Imprint\n        messages: []\n      - name: Home\n`);
  expect(plan.channels[0]?.touchpoints.map(({ messages }) => messages)).toEqual([[], undefined]);
});

test('own domains are kept as hosts, however they were pasted', () => {
  expect(read(LEAST.replace('Tea\n', 'Tea\n  hosts: [https://Marlowe.example/shop, tea.example]\n')).brand.hosts).toEqual([
    'marlowe.example',
    'tea.example',
  ]);
});

test('a part that is referred to (YAML anchor) is read where it is used', () => {
  const plan = read(`${LEAST}channels:\n  - name: A\n    stages: &both [aware, buying]\n  - name: B\n    stages: *both\n`);
  expect(plan.channels[1]?.stages).toEqual(['aware', 'buying']);
});

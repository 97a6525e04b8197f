import { expect, test } from 'vitest';
import { planOfDraft } from '@/lib/plan';
import { askedSteps, draftOfAnswers, rowsOf } from '@/lib/plan/draft';

const answers = {
  'commercialBrief.achieve': 'Twice as many repairs by spring',
  'commercialBrief.reach': ' ',
  'goals[0].statement': 'Win repairs from the coast',
  'goals[0].baseline': '400',
  'goals[0].target': '800',
  'goals[0].by': '31 March 2027',
  'measurement.metrics': 'Repairs a month\nRepairs, by town',
  'audiences[0].name': 'Winter swimmers',
  'audiences[0].needs': 'A suit that lasts\nSomebody who mends it',
  'brand.name': 'Tarn & Otter',
  'messages[0].statement': 'Mended, not binned',
  'messages[0].proof': '9 of 10 suits mended within a week, or free',
  'messages[2].statement': 'Warm in any water',
  'features[0].name': 'Double seams',
  'features[0].benefit': 'You swim until May',
  'channels[0].name': 'Website',
  'channels[0].role': 'Sell repairs',
  'channels[0].touchpoints.url': 'tarnotter.example',
  'timeline.launch': '1 March 2027',
  'milestones[0].name': 'Price list agreed',
  'governance.decides': 'Noor',
  'escalation[0].when': 'A price is wrong',
  'escalation[0].to': 'Sam',
};

test('the four commercial questions come first, one at a time, then the six parts', () => {
  expect(askedSteps().map(({ question }) => question)).toEqual([true, true, true, true, false, false, false, false, false, false]);
  for (const { asks } of askedSteps())
    for (const ask of asks) expect(ask.kind === 'field' ? ask.label : ask.columns.every(({ label }) => label)).toBeTruthy();
});

test('what was typed is the plan', () => {
  const { draft, refused } = draftOfAnswers(answers);
  expect(refused).toEqual([]);
  expect(draft.left).toEqual([]);
  const made = planOfDraft(draft);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const { plan } = made.value;
  expect(plan.commercialBrief).toEqual({ achieve: 'Twice as many repairs by spring' });
  expect(plan.goals[0]).toMatchObject({ statement: 'Win repairs from the coast', baseline: 400, target: 800, by: '2027-03-31' });
  expect(plan.measurement?.metrics).toEqual(['Repairs a month', 'Repairs, by town']);
  expect(plan.audiences[0]?.needs).toEqual(['A suit that lasts', 'Somebody who mends it']);
  expect(plan.messages.map(({ statement }) => statement)).toEqual(['Mended, not binned', 'Warm in any water']);
  expect(plan.claims).toMatchObject([{ text: '9 of 10 suits mended within a week, or free', status: 'approved' }]);
  expect(plan.messages[0]?.proof).toEqual([plan.claims[0]?.id]);
  expect(plan.features).toMatchObject([{ name: 'Double seams', benefit: 'You swim until May' }]);
  expect(plan.channels[0]).toMatchObject({ role: 'Sell repairs', type: 'site', touchpoints: [{ url: 'https://tarnotter.example' }] });
  expect(plan.timeline).toMatchObject({ launch: '2027-03-01', milestones: [{ name: 'Price list agreed' }] });
  expect(plan.governance).toMatchObject({ decides: 'Noor', escalation: [{ when: 'A price is wrong', to: 'Sam' }] });
});

test('what cannot be meant is named by its place, and keeps nothing else out', () => {
  const { draft, refused } = draftOfAnswers({
    ...answers,
    'goals[0].by': 'when we are ready',
    'timeline.launch': 'soon',
    'channels[0].touchpoints.url': 'our shop',
  });
  expect(refused).toEqual(['goals[0].by', 'channels[0].touchpoints.url', 'timeline.launch']);
  expect(draft.left).toEqual([]);
  const made = planOfDraft(draft);
  expect(made.ok && made.value.plan.goals[0]?.target).toBe(800);
  expect(made.ok && made.value.plan.channels[0]?.touchpoints).toEqual([]);
});

test('a row without the words that name it is quoted, not lost', () => {
  const { draft } = draftOfAnswers({ 'brand.name': 'Tarn', 'messages[0].statement': 'Warm', 'goals[0].metric': 'Repairs a month' });
  expect(draft.left.map(({ text }) => text)).toEqual(['Repairs a month']);
  expect(draft.plan.goals).toBeUndefined();
});

test('an empty form is an empty draft that says what every plan needs', () => {
  const { draft } = draftOfAnswers({});
  expect(draft.fields).toEqual([]);
  expect(draft.missing.filter(({ required }) => required).map(({ part }) => part)).toEqual(['brand.name', 'messages']);
  expect(rowsOf({ 'goals[7].by': '', 'goals[2].by': '', 'goalsy[1].by': '' }, 'goals')).toEqual([2, 7]);
});

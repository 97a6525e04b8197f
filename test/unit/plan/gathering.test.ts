import { expect, test } from 'vitest';
import { gatheringPlan, isGathering, planOfDraft } from '@/lib/plan';
import { draftOfAccepted } from '@/lib/plan/draft';
import { planFrom } from '../../kit/plan';

test('a plan that gathers pages holds a brand and its addresses, each once, and no message', () => {
  const plan = gatheringPlan(
    'Larkfield',
    ['https://www.larkfield.test/', 'https://larkfield.test/pricing?utm_source=x', 'https://larkfield.test/pricing', 'https://shop.larkfield.test/'],
    'Website',
  );
  expect(isGathering(plan)).toBe(true);
  expect(isGathering(planFrom())).toBe(false);
  expect(plan.brand.hosts).toEqual(['larkfield.test', 'shop.larkfield.test']);
  expect(plan.channels[0]?.touchpoints.map(({ name, url }) => [name, url])).toEqual([
    ['larkfield.test', 'https://www.larkfield.test/'],
    ['/pricing', 'https://larkfield.test/pricing'],
    ['shop.larkfield.test', 'https://shop.larkfield.test/'],
  ]);
  expect(gatheringPlan('Larkfield', ['https://larkfield.test/100%'], 'Website').channels[0]?.touchpoints[0]?.name).toBe('/100%');
});

const place = { address: 'https://larkfield.test/' };
const accepted = {
  brand: { name: 'Larkfield', hosts: ['larkfield.test'] },
  messages: [
    { text: 'Your evening belongs to you again', place },
    { text: 'Answered before lunch', place },
  ],
  features: [{ text: 'Shared drafts', benefit: 'Nothing is lost', place }],
  claims: [{ text: 'More than 12,000 teams use Larkfield', place }],
  channels: [
    {
      name: 'Website',
      type: 'site',
      callToAction: { text: 'Start a trial', place },
      touchpoints: [{ id: 'home', name: 'Home', url: 'https://larkfield.test/' }],
    },
    { name: 'Profiles', type: 'social', touchpoints: [] },
  ],
};

test('what was taken is a draft in its order, whose touchpoints keep their ids and whose claims nobody has approved yet', () => {
  const draft = draftOfAccepted(accepted);
  const made = planOfDraft(draft);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  expect(made.value).toMatchObject({ format: 'live' });
  expect(made.value.plan.messages.map(({ priority, statement }) => [priority, statement])).toEqual([
    [1, 'Your evening belongs to you again'],
    [2, 'Answered before lunch'],
  ]);
  expect(made.value.plan.channels.map(({ name }) => name)).toEqual(['Website']);
  expect(made.value.plan.channels[0]?.touchpoints[0]?.id).toBe('home');
  expect(draft.fields.find(({ path }) => path === 'messages[0].statement')).toMatchObject({ how: 'understood', place });
  expect(draft.fields.filter(({ how }) => how === 'guessed').map(({ path }) => path)).toEqual([
    'claims[0].status',
    'channels[0].name',
    'channels[0].type',
    'channels[0].callToAction',
  ]);
});

test('with nothing taken, the draft says what every plan needs', () => {
  const { missing } = draftOfAccepted({ brand: { name: 'Larkfield', hosts: [] }, messages: [], features: [], claims: [], channels: [] });
  expect(missing.filter(({ required }) => required).map(({ part }) => part)).toEqual(['messages']);
});

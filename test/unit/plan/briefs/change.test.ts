import { expect, test } from 'vitest';
import { type Draft, planOfDraft, readPasted } from '@/lib/plan';
import { assigned, changed, confirmed, draftHomes, dropped } from '@/lib/plan/draft';

async function draft(text: string): Promise<Draft> {
  const read = await readPasted(text, undefined, 'Pasted text');
  if (!read.ok) throw new Error(read.problems[0]?.what);
  return read.value;
}
const brief = () =>
  draft(
    'Brand name: Tarn & Otter\nKey messages:\n- Mended, not binned\n- Warm in any water\nChannels:\n- Website – sell repairs\nSee you on Thursday\n',
  );

test('a guess that is confirmed is understood, and no other', async () => {
  const before = await brief();
  const after = confirmed(before, 'messages[1].priority');
  const how = (path: string, { fields }: Draft) => fields.find((field) => field.path === path)?.how;
  expect(how('messages[1].priority', before)).toBe('guessed');
  expect(how('messages[1].priority', after)).toBe('understood');
  expect(how('channels[0].type', after)).toBe('guessed');
});

test('a field in other words is in the plan, and one that cannot be meant is refused', async () => {
  const before = await brief();
  expect(changed(before, 'channels[0].type', 'landing')?.plan.channels?.[0]?.type).toBe('landing');
  expect(changed(before, 'channels[0].type', 'carrier pigeon')).toBeUndefined();
  expect(changed(before, 'messages[0].priority', 'first of all')).toBeUndefined();
  expect(changed(before, 'messages[0].nothing', 'x')).toBeUndefined();
  expect(before.plan.channels?.[0]?.type).toBe('site');
});

test('a piece that was not understood goes where a person puts it', async () => {
  const before = { ...(await brief()), left: [{ text: 'Seams that outlast you', place: { line: 9 } }] };
  const message = assigned(before, 0, 'messages');
  expect(message?.plan.messages?.map(({ statement }) => statement)).toEqual(['Mended, not binned', 'Warm in any water', 'Seams that outlast you']);
  expect(message?.left).toEqual([]);
  expect(message?.fields.at(-1)?.path.startsWith('messages[2]')).toBe(true);
  expect(assigned(before, 0, 'brand.tagline')?.plan.brand).toEqual({ name: 'Tarn & Otter', tagline: 'Seams that outlast you' });
  expect(assigned(before, 0, 'brand.name')).toBeUndefined();
  expect(assigned(before, 0, 'milestones')).toBeUndefined();
  expect(assigned(before, 0, 'escalation')).toBeUndefined();
  expect(assigned(before, 1, 'messages')).toBeUndefined();
});

test('what is missing follows', async () => {
  const before = { ...(await brief()), left: [{ text: 'Swim again', place: {} }] };
  expect(before.missing.map(({ part }) => part)).toContain('brand.tagline');
  expect(assigned(before, 0, 'brand.tagline')?.missing.map(({ part }) => part)).not.toContain('brand.tagline');
});

test('every place that is offered takes a piece that suits it, and the plan stays one', async () => {
  const before = await brief();
  const suiting: Record<string, string> = {
    escalation: 'A price is wrong → Sam',
    terms: 'Say mend, not fix',
    milestones: 'Patterns cut: 3 May 2027',
    'measurement.agreedOn': '3 May 2027',
    'timeline.launch': '3 May 2027',
    'timeline.end': '3 May 2027',
  };
  for (const { name, label } of draftHomes()) {
    expect(label).toBeTruthy();
    if (before.fields.some(({ path, value }) => path === name && !Array.isArray(value))) continue;
    const after = assigned({ ...before, left: [{ text: suiting[name] ?? 'A calm word', place: {} }] }, 0, name);
    expect(after, name).toBeDefined();
    expect(after && planOfDraft(after).ok, name).toBe(true);
  }
});

test('a guess that is dropped is gone, and no other', async () => {
  const before = await brief();
  const after = dropped(before, 'channels[0].type');
  expect(after.plan.channels?.[0]).not.toHaveProperty('type');
  expect(after.fields.map(({ path }) => path)).toEqual(before.fields.map(({ path }) => path).filter((path) => path !== 'channels[0].type'));
  expect(planOfDraft(after).ok).toBe(true);
  expect(before.plan.channels?.[0]?.type).toBe('site');
});

test('with its name, the whole item goes, what stands behind it moves up, and nothing points to it any more', async () => {
  const before = await draft(
    'Brand name: Tarn & Otter\nKey messages:\n- Mended, not binned\n- Warm in any water\nChannels:\n- Website – sell repairs\n- Newsletter – keep swimmers\n\nCALENDAR\n3 May 2027: Newsletter: Mended, not binned\n',
  );
  const after = dropped(before, 'messages[0].statement');
  expect(after.plan.messages?.map(({ statement }) => statement)).toEqual(['Warm in any water']);
  expect(after.fields.filter(({ path }) => path.startsWith('messages[1]'))).toEqual([]);
  expect(after.fields.find(({ path }) => path === 'messages[0].statement')?.value).toBe('Warm in any water');
  expect(planOfDraft(after).ok).toBe(true);
});

test('what pointed to an item that was dropped points to the others alone, or nowhere', () => {
  const before: Draft = {
    format: 'text',
    plan: {
      brand: { name: 'Tarn' },
      messages: [{ statement: 'Warm', channels: ['shop', 'site'], phrasings: [], contradictions: [], audiences: [], proof: [] }],
      channels: [
        { id: 'shop', name: 'Shop', type: 'site', stages: [], audiences: [], touchpoints: [] },
        { id: 'site', name: 'Site', type: 'site', stages: [], audiences: [], touchpoints: [] },
      ],
      budget: {
        byObjective: [],
        byChannel: [
          { channel: 'shop', share: 0.4 },
          { channel: 'site', share: 0.6 },
        ],
        hidden: [],
      },
    },
    fields: [
      { path: 'messages[0].channels', value: ['shop', 'site'], place: {}, how: 'understood' },
      { path: 'channels[0].name', value: 'Shop', place: {}, how: 'guessed' },
      { path: 'channels[1].name', value: 'Site', place: {}, how: 'understood' },
      { path: 'budget.byChannel[0].channel', value: 'shop', place: {}, how: 'understood' },
      { path: 'budget.byChannel[0].share', value: 0.4, place: {}, how: 'understood' },
      { path: 'budget.byChannel[1].channel', value: 'site', place: {}, how: 'understood' },
    ],
    missing: [],
    left: [],
  };
  const after = dropped(before, 'channels[0].name');
  expect(after.plan.messages?.[0]?.channels).toEqual(['site']);
  expect(after.plan.budget?.byChannel).toEqual([{ channel: 'site', share: 0.6 }]);
  expect(after.fields.map(({ path }) => path)).toEqual(['messages[0].channels', 'channels[0].name', 'budget.byChannel[0].channel']);
  expect(planOfDraft(after).ok).toBe(true);
});

test('what every plan needs is asked for again once it is dropped', async () => {
  const after = dropped(await brief(), 'brand.name');
  expect(after.missing.find(({ part }) => part === 'brand.name')).toMatchObject({ required: true });
  expect(planOfDraft(after).ok).toBe(false);
});

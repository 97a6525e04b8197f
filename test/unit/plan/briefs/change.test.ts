import { expect, test } from 'vitest';
import { type Draft, planOfDraft, readPasted } from '@/lib/plan';
import { assigned, changed, confirmed, draftHomes } from '@/lib/plan/draft';

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

import { expect, test } from 'vitest';
import { type FormField, formField, planForm } from '@/lib/plan';

const all = (fields: readonly FormField[]): FormField[] => fields.flatMap((field) => [field, ...('fields' in field ? all(field.fields) : [])]);
const kind = (path: string) => formField(path)?.kind;

test('every field is of the kind its schema says', () => {
  expect(kind('brand.name')).toBe('text');
  expect(kind('brand.hosts')).toBe('texts');
  expect(kind('goals[0].target')).toBe('figure');
  expect(kind('goals[0].by')).toBe('date');
  expect(kind('goals[0].level')).toBe('choice');
  expect(kind('messages[2].priority')).toBe('number');
  expect(kind('messages[2].phrasings')).toBe('items');
  expect(kind('messages[2].phrasings[1].text')).toBe('text');
  expect(kind('channels[0].stages')).toBe('choices');
  expect(kind('channels[0].balance.benefitShare.min')).toBe('share');
  expect(kind('channels[0].touchpoints[3].url')).toBe('address');
  expect(kind('channels[0].touchpoints[3].viewAs.signedIn')).toBe('flag');
});

test('what points to another part says to which', () => {
  expect(formField('messages[0].proof')).toMatchObject({ kind: 'references', to: 'claims' });
  expect(formField('messages[0].proof[1]')).toMatchObject({ kind: 'references', to: 'claims' });
  expect(formField('goals[0].serves')).toMatchObject({ kind: 'reference', to: 'goals', required: false });
  expect(formField('budget.byChannel[0].channel')).toMatchObject({ kind: 'reference', to: 'channels', required: true });
  expect(formField('messages[0].proof')).not.toHaveProperty('open');
  expect(formField('channels[0].touchpoints[0].messages'), 'left out it means what the channel owes').toHaveProperty('open', true);
});

test('what names an item stands first, and nobody is asked for an id', () => {
  for (const field of all(planForm())) {
    expect(field.name).not.toBe('id');
    if (field.kind === 'items') expect(field.fields[0]?.name).toBe(field.label);
  }
});

test('no field stands where none is', () => {
  expect(formField('messages[0].nothing')).toBeUndefined();
  expect(formField('teaching.lessons[0].quote')).toBeUndefined();
  expect(formField('')).toBeUndefined();
});

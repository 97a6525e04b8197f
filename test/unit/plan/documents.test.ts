import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planJsonSchemaText, planParts, planTemplate, planTemplateJson, readPlan } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { expectGenerated } from '../../kit/golden';
import { planFrom } from '../../kit/plan';

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const faults = (text: string, name: string): string[] => {
  const outcome = readPlan(text, name);
  return outcome.ok ? [] : outcome.problems.map(tell);
};

test('the JSON Schema that ships is the one made from the schema; `npm run golden` writes it', () => {
  expectGenerated('public/plan.schema.json', planJsonSchemaText());
});

test('the JSON Schema explains every field', () => {
  const silent: string[] = [];
  const walk = (node: { [key: string]: unknown }, path: string): void => {
    for (const [name, field] of Object.entries((node.properties ?? {}) as Record<string, { [key: string]: unknown }>)) {
      if (!field.description && name !== 'text' && name !== 'id') silent.push(`${path}.${name}`);
      walk(field, `${path}.${name}`);
    }
    for (const inner of [node.items, ...((node.anyOf ?? []) as unknown[])]) if (inner) walk(inner as { [key: string]: unknown }, `${path}[]`);
  };
  walk(JSON.parse(planJsonSchemaText()), '');
  expect(silent).toEqual([]);
});

test('the template reads cleanly, fills every part, and says in comments what to write', () => {
  expect(faults(planTemplate, 'plan.yaml')).toEqual([]);
  const outcome = readPlan(planTemplate, 'plan.yaml');
  if (!outcome.ok) throw new Error('unreachable');
  expect(planParts(outcome.value.plan).filter(({ filled }) => !filled)).toEqual([]);
  expect(planTemplate.match(/#/g)?.length).toBeGreaterThan(20);
});

test('the template in JSON is the same plan', () => {
  const [yaml, json] = [readPlan(planTemplate, 'plan.yaml'), readPlan(planTemplateJson(), 'plan.json')];
  expect(json.ok && json.value.plan).toEqual(yaml.ok && yaml.value.plan);
});

test('the twenty lines of the docs are twenty, and read cleanly', () => {
  const text = file('docs/plan-in-20-lines.yaml');
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(20);
  expect(faults(text, 'plan.yaml')).toEqual([]);
});

test('the sample brand’s plan reads cleanly', () => {
  expect(faults(file('assets/sample/plan.yaml'), 'plan.yaml')).toEqual([]);
});

test('the overview tells what is there and what is not', () => {
  const parts = planParts(planFrom({ claims: [{ text: 'a', status: 'retired' }], commercialBrief: { reach: 'Parents' }, timeline: {} }));
  const part = (name: string) => parts.find((one) => one.part === name);
  expect(part('claims')).toMatchObject({ filled: true, holds: '1 retired claim' });
  expect(part('commercialBrief')).toMatchObject({ filled: true, holds: '1 of 4 questions answered' });
  expect(part('timeline')).toMatchObject({ filled: false, holds: '' });
  expect(part('channels')).toMatchObject({ filled: false });
  expect(new Set(parts.map(({ part: name }) => name)).size).toBe(parts.length);
});

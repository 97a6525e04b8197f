import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readPlan } from '@/lib/plan';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const plan = (...args: string[]) => spawnSync('node', ['scripts/plan.mjs', ...args], { cwd: root, encoding: 'utf8' });

test('a Word brief comes out as a plan; what was guessed, is missing and was not understood stands beside it with its place', () => {
  const { status, stdout, stderr } = plan('test/fixtures/briefs/creative-brief.docx');
  expect(status).toBe(0);
  expect(readPlan(stdout, 'plan.yaml')).toMatchObject({ ok: true, value: { plan: { brand: { name: 'Oatfold Bakery' } } } });
  expect(stderr).toMatch(/^Understood: \d+\. Guessed: \d+\. Missing: \d+\. Not understood: 3\.$/m);
  expect(stderr).toContain('governance.decides: Henrik Aas (cell B14, under “Sign-off”.');
  expect(stderr).toMatch(/Features \(features\): with it, /);
  expect(stderr).toContain('cell B13, under “Mandatories”: “Logo bottom right. Allergen line on everything.”');
});

test('where the brand’s name is missing, what is known comes out all the same, and what is wanted is told', () => {
  const { status, stdout, stderr } = plan('test/fixtures/briefs/content-calendar.csv');
  expect(status).toBe(0);
  expect(stdout).toContain('date: 2027-01-18');
  expect(stderr).toContain('Brand name (brand.name), which every plan needs');
});

test('where nothing could be read it ends with 1 and one sentence, and prints no plan', () => {
  const { status, stdout, stderr } = plan('test/fixtures/briefs/no-brief.docx');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.trim()).toBe(
    'no-brief.docx: Nothing in this file reads like a brief. Use headings such as “Objective”, “Audience” and “Key messages”, or start from the template.',
  );
});

test.each([[[]], [['nowhere.docx']], [['test']]])('without a file it says so: %j', (args) => {
  expect(plan(...args).status).toBe(2);
});

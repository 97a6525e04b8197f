import { expect } from 'vitest';
import { type Draft, planOfDraft } from '@/lib/plan';
import type { Outcome } from '@/lib/problem';

/** A draft that is a plan as far as it goes, or problems in words. */
export function expectAnswer(outcome: Outcome<Draft>): void {
  if (!outcome.ok) {
    expect(outcome.problems.length).toBeGreaterThan(0);
    for (const { code, what } of outcome.problems) {
      expect(code).toMatch(/^[a-z-]+$/);
      expect(what).toMatch(/[.]$/);
      expect(what.length).toBeLessThan(400);
    }
    return;
  }
  const { plan, fields, left, format } = outcome.value;
  for (const { path, value } of fields) expect(value, path).not.toBe('');
  for (const { text } of left) expect(text.length).toBeLessThanOrEqual(600);
  const message = { statement: 'x', phrasings: [], contradictions: [], audiences: [], channels: [], proof: [] };
  const whole = planOfDraft({
    format,
    plan: { ...plan, brand: { name: 'Larkwheel', ...plan.brand }, messages: plan.messages?.length ? plan.messages : [message] },
  });
  expect(whole.ok ? [] : whole.problems).toEqual([]);
}

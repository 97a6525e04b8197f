import { describe, expect, it } from 'vitest';
import { type Context, supplyFrom } from '@/lib/audit/inputs';
import { runCheck } from '@/lib/audit/run-check';
import type { Check, Inputs } from '@/lib/checks';
import { planFrom } from '../../kit/plan';

const context: Context = { plan: planFrom(), date: '2026-11-15' };
const check = (needs: (keyof Inputs)[], judge: (given: Inputs) => Iterable<never> | Generator = () => []): Check =>
  ({ id: 'a/b', title: '', why: '', element: 'strategy', severity: 'minor', needs, judge }) as unknown as Check;
const run = (one: Check, from = context) => runCheck(one, supplyFrom(from));

describe('running a check', () => {
  it('hands over what it needs and nothing more', () => {
    let given: Partial<Inputs> = {};
    run(
      check(['date'], (all) => {
        given = all;
        return [];
      }),
    );
    expect(given).toEqual({ date: '2026-11-15' });
  });

  it('is clear where nothing came, found where something did', () => {
    expect(run(check(['date'])).outcome).toEqual({ check: 'a/b', outcome: 'clear' });
    const one = { says: 'Something', evidence: [], todo: '' };
    expect(
      run(
        check(['date'], function* () {
          yield one;
        }),
      ),
    ).toEqual({ outcome: { check: 'a/b', outcome: 'found' }, found: [one] });
  });

  it('never runs a judge without its needs, and names the missing part of the plan', () => {
    const judge = () => {
      throw new Error('was run');
    };
    expect(run(check(['date', 'timeline'], judge)).outcome).toEqual({
      check: 'a/b',
      outcome: 'notJudged',
      reason: 'plan-lacks',
      planPart: 'timeline',
      sentence: 'The plan says nothing about a timeline, so there is nothing to hold the page against.',
    });
  });

  it('keeps a judge that throws to itself, also one that throws half way, and drops its half', () => {
    const outcome = { check: 'a/b', outcome: 'failed', reason: 'failed', sentence: 'boom' };
    expect(
      run(
        check(['date'], () => {
          throw new Error('boom\nat line 3');
        }),
      ),
    ).toEqual({ outcome, found: [] });
    expect(
      run(
        check(['date'], function* () {
          yield { says: 'half', evidence: [], todo: '' };
          throw new Error('boom');
        }),
      ),
    ).toEqual({ outcome, found: [] });
  });

  it('takes a question outside its scope for a defect, not for silence', () => {
    expect(run(check(['landings'])).outcome).toMatchObject({ outcome: 'failed' });
    expect(run(check(['touchpoints'])).outcome).toMatchObject({ outcome: 'failed' });
  });

  it('compares touchpoints only where there are two', () => {
    expect(run(check(['touchpoints']), { ...context, across: { touchpoints: [], coverage: [] } }).outcome).toMatchObject({
      outcome: 'notJudged',
      reason: 'one-touchpoint-only',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { readinessByAspect, readinessOf, total } from '@/components/plan/readiness-of';
import type { Audit, CheckWords, Finding } from '@/lib/audit';
import { auditSample } from '../../kit/sample';

const check = (id: string, change: Partial<CheckWords> = {}): CheckWords => ({
  id,
  title: id,
  why: '',
  scope: 'plan',
  element: 'strategy',
  severity: 'moderate',
  ...change,
});
const finding = (id: string, change: Partial<Finding> = {}) => ({ check: id, fingerprint: id, certainty: 'confirmed', ...change }) as Finding;
const decided = (kind: string) => ({ decision: { kind } as Finding['decision'] });
const rowOf = (outcomes: Record<string, string>, findings: Finding[] = [], catalogue = Object.keys(outcomes).map((id) => check(id))) =>
  readinessOf({
    catalogue,
    outcomes: Object.entries(outcomes).map(([id, outcome]) => ({ check: id, outcome })) as Audit['outcomes'],
    findings,
  }).find(({ key }) => key === 'strategy');

describe('what the checks say of an element', () => {
  it('is counted by what came of each', () => {
    const row = rowOf({ a: 'clear', b: 'found', c: 'notJudged', d: 'failed', e: 'clear' }, [finding('b')]);
    expect(row).toMatchObject({ checks: 5, clear: [{ id: 'a' }, { id: 'e' }], found: [{ check: { id: 'b' } }] });
    expect(row?.silent.map(({ check }) => check.id)).toEqual(['c', 'd']);
  });

  it('counts a check once, whatever it found', () => {
    expect(rowOf({ a: 'found' }, [finding('a'), finding('a')])?.found).toHaveLength(1);
  });

  it('keeps what someone should look at apart, never as a fault', () => {
    const row = rowOf({ a: 'found' }, [finding('a', { certainty: 'pleaseCheck' })]);
    expect([row?.found.length, row?.unsure.length]).toEqual([0, 1]);
  });

  it('sets aside what a person dismissed, and not what was handed to somebody', () => {
    const row = rowOf({ a: 'found', b: 'found', c: 'found' }, [
      finding('a', decided('dismissed')),
      finding('b', decided('assigned')),
      finding('c', decided('dismissed')),
      finding('c'),
    ]);
    expect(row?.setAside.map(({ id }) => id)).toEqual(['a']);
    expect(row?.found.map(({ check }) => check.id)).toEqual(['b', 'c']);
  });

  it('leaves out checks of pages, and those that this audit never ran', () => {
    expect(rowOf({ a: 'clear' }, [], [check('a', { scope: 'page' }), check('z')])?.checks).toBe(0);
  });
});

describe('the sample brand', () => {
  it('has something to say of each of the six elements, and every check of the plan in one of them', () => {
    const audit = auditSample();
    const rows = readinessOf(audit);
    expect(rows.map(({ checks }) => checks > 0)).toEqual(Array.from({ length: 6 }, () => true));
    expect(total(rows, ({ checks }) => checks)).toBe(audit.catalogue.filter(({ scope }) => scope === 'plan').length);
    for (const row of rows)
      expect(row.clear.length + row.found.length + row.unsure.length + row.setAside.length + row.silent.length, row.key).toBe(row.checks);
  });

  it('has something to say of people, process and performance, and every check of the plan in one of the three', () => {
    const audit = auditSample();
    const rows = readinessByAspect(audit);
    expect(rows.map(({ key, checks }) => [key, checks > 0])).toEqual([
      ['people', true],
      ['process', true],
      ['performance', true],
    ]);
    expect(total(rows, ({ checks }) => checks)).toBe(audit.catalogue.filter(({ scope }) => scope === 'plan').length);
    const titled = (at: number) => [...(rows[at]?.clear ?? []), ...(rows[at]?.found ?? []).map(({ check }) => check)].map(({ id }) => id);
    expect(titled(0), 'an owner is a person, whatever the element').toContain('plan/milestone-ownerless');
    expect(titled(2), 'a goal is about performance, whatever the element').toContain('plan/goal-unrealistic');
  });

  it('says nothing by aspect of an audit judged before that was kept', () => {
    const audit = auditSample();
    const old = audit.catalogue.map(({ aspect: _, ...rest }) => rest);
    expect(total(readinessByAspect({ ...audit, catalogue: old }), ({ checks }) => checks)).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { choices, filtered, noFilters } from '@/components/findings/filters';
import type { Audit, Decision, Finding } from '@/lib/audit';
import { aDecision, aFinding } from '../../kit/audited';

const finding = (fingerprint: string, over: Partial<Finding> = {}): Finding => aFinding(fingerprint, { touchpoint: 'Home', ...over });
const decided = (kind: Decision['kind']) => aDecision(kind, 'x', { kind });
const names = (findings: Finding[]) => findings.map(({ fingerprint }) => fingerprint);

describe('the findings list', () => {
  it('shows what waits for somebody, weightiest first, the unsure after the sure', () => {
    const all = [
      finding('minor', { severity: 'minor' }),
      finding('unsure', { certainty: 'pleaseCheck' }),
      finding('second', { rank: 2 }),
      finding('critical', { severity: 'critical', rank: 9 }),
      finding('first'),
      finding('gone', { decision: decided('dismissed') }),
      finding('again', { severity: 'moderate', decision: decided('reopened') }),
    ];
    expect(names(filtered(all, noFilters))).toEqual(['critical', 'first', 'second', 'unsure', 'again', 'minor']);
  });

  it('shows decided ones by their decision, or all of them', () => {
    const all = [finding('a', { decision: decided('dismissed') }), finding('b', { decision: decided('assigned') }), finding('c')];
    expect(names(filtered(all, { ...noFilters, decision: 'dismissed' }))).toEqual(['a']);
    expect(names(filtered(all, { ...noFilters, decision: 'settled' }))).toEqual(['a', 'b']);
    expect(names(filtered(all, { ...noFilters, decision: '' }))).toEqual(['a', 'b', 'c']);
  });

  it('finds a word in the quote, whatever its case, and nothing where there is none', () => {
    const all = [finding('a', { evidence: [{ quote: 'Minimum term THREE months', surface: 'body', cues: [] }] }), finding('b')];
    expect(names(filtered(all, { ...noFilters, search: ' three ' }))).toEqual(['a']);
    expect(filtered(all, { ...noFilters, search: 'four' })).toEqual([]);
  });

  it('filters what has no touchpoint by its scope', () => {
    const all = [finding('page'), finding('plan', { scope: 'plan', touchpoint: undefined })];
    expect(names(filtered(all, { ...noFilters, touchpoint: 'plan' }))).toEqual(['plan']);
    expect(names(filtered(all, { ...noFilters, touchpoint: 'Home' }))).toEqual(['page']);
  });

  it('puts what nobody owns last when sorted by owner', () => {
    const all = [finding('nobody'), finding('zoe', { owner: 'Zoe' }), finding('ada', { owner: 'Ada' })];
    expect(names(filtered(all, { ...noFilters, sort: 'owner' }))).toEqual(['ada', 'zoe', 'nobody']);
  });

  it('offers each choice once', () => {
    const audit = { findings: [finding('a', { owner: 'Zoe' }), finding('b', { owner: 'Ada' }), finding('c', { owner: 'Ada' })] } as Audit;
    expect(choices(audit).owner).toEqual([
      ['Ada', 'Ada'],
      ['Zoe', 'Zoe'],
    ]);
    expect(choices(audit).check).toEqual([['message/missing', 'A planned message is missing']]);
  });
});

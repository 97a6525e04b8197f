import { describe, expect, it } from 'vitest';
import { notesFor } from '@/components/plan/notes';
import type { Part } from '@/components/plan/outline';
import type { Finding } from '@/lib/audit';

const parts: Part[] = [
  {
    key: 'brand',
    items: [
      { path: 'brand', facts: [] },
      { path: 'brand.tone[1]', facts: [] },
    ],
  },
  {
    key: 'goals',
    items: [
      { path: 'goals[0]', id: 'grow', facts: [] },
      { path: 'goals[1]', id: 'keep', facts: [] },
    ],
  },
  { key: 'features', items: [{ path: 'features[0]', id: 'display', facts: [] }] },
  { key: 'governance', items: [] },
];
const remark = (field?: string, about?: Finding['about']) =>
  ({ fingerprint: 'f', about, evidence: field ? [{ quote: '', surface: 'plan', field, cues: [] }] : [] }) as unknown as Finding;
const place = (finding: Finding) => {
  const { beside, part, rest } = notesFor([finding], parts);
  return [...beside.keys(), ...part.keys()][0] ?? (rest.length ? 'rest' : undefined);
};

describe('remarks in the margin of the brief', () => {
  it('stand beside the item whose field they quote', () => expect(place(remark('goals[1].by'))).toBe('goals[1]'));
  it('stand beside the closest item', () => expect(place(remark('brand.tone[1].do'))).toBe('brand.tone[1]'));
  it('do not take goals[10] for goals[1]', () => expect(place(remark('goals[10].by'))).toBe('goals'));
  it('stand beside a part that was left out', () => expect(place(remark('governance.decides'))).toBe('governance'));
  it('follow what they are about where they quote nothing', () => expect(place(remark(undefined, { feature: 'display' }))).toBe('features[0]'));
  it('come first of all where they belong to no part', () => expect(place(remark())).toBe('rest'));
  it('are never lost over a field nobody knows', () => expect(place(remark('nowhere.at.all'))).toBe('rest'));
});

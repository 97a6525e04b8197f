import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { outsidePages } from '@/lib/report';
import { anAudit } from './an-audit';

/** The audit with its touchpoints turned into pages outside the plan, but for the last one. */
function withOutside(change: object = {}) {
  const audit = anAudit();
  const last = audit.touchpoints.at(-1);
  for (const one of audit.touchpoints) if (one !== last) Object.assign(one, { offPlan: true }, change);
  return audit;
}
const read = (text: string) => Papa.parse<string[]>(text.slice(1).trimEnd()).data;

describe('pages outside the plan', () => {
  it('have a row each with a column a message; touchpoints of the plan have none', () => {
    const audit = withOutside();
    const [head, ...rows] = read(outsidePages(audit));
    expect(head).toHaveLength(5 + audit.messages.length);
    expect(rows.map(([name]) => name)).toEqual(audit.touchpoints.slice(0, -1).map(({ name }) => name));
  });

  it('are none where the plan names all', () => expect(read(outsidePages(anAudit()))).toHaveLength(1));

  it('do not include drafts', () => expect(read(outsidePages(withOutside({ conditions: { draft: { name: 'x' } } })))).toHaveLength(1));

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('never start a formula: %j', (name) => {
    for (const row of read(outsidePages(withOutside({ name })))) expect(row[0]).not.toMatch(/^[\s]*[=+\-@＝]/);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x'])('lead to web addresses only, not to %s', (url) => {
    for (const row of read(outsidePages(withOutside({ url }))).slice(1)) expect(row[1]).toBe('');
  });
});

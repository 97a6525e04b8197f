import type { Inputs } from '../define';
import { defineCheck } from '../define';
import { listed } from '../wording';

/** Planned touchpoints nobody looked at, in one finding: what is not known is no reassurance. */
export default defineCheck({
  id: 'across/unscanned',
  scope: 'across',
  title: 'Planned touchpoints nobody looked at',
  why: 'What nobody has read may say anything; this report speaks only of the others.',
  element: 'data and insights',
  severity: 'moderate',
  needs: ['coverage'],

  *judge({ coverage }) {
    const unseen = coverage.filter(({ scannedAt }) => !scannedAt);
    if (!unseen.length) return;
    yield {
      key: 'unscanned',
      says: saysOf(
        unseen.map(({ touchpoint }) => touchpoint.name),
        coverage.length,
      ),
      evidence: unseen.map((one) => ({
        quote: one.touchpoint.name,
        surface: 'plan' as const,
        touchpoint: one.touchpoint.name,
        cues: [one.reason ?? (one.touchpoint.url ? 'Not visited yet' : 'No address in the plan: paste its copy, or read it by hand')],
      })),
      todo: todoOf(unseen),
      severity: unseen.length * 2 > coverage.length ? 'serious' : 'moderate',
    };
  },
});

/** Names where they fit one line, else the number alone. */
function saysOf(names: string[], planned: number): string {
  const whole = `${names.length} of ${planned} touchpoints not looked at: ${listed(names)}.`;
  return whole.length <= 80 ? whole : `${names.length} of ${planned} planned touchpoints were not looked at.`;
}

type Unseen = Inputs['coverage'][number];

/** One clause for each kind of gap: never tried, tried in vain, without an address. */
function todoOf(unseen: Unseen[]): string {
  const names = (list: Unseen[]) => listed(list.map(({ touchpoint }) => touchpoint.name));
  const address = unseen.filter(({ touchpoint }) => touchpoint.url);
  const groups: [string, Unseen[]][] = [
    ['Scan', address.filter(({ reason }) => !reason)],
    ['Open by hand, or correct the address of,', address.filter(({ reason }) => reason)],
    ['Paste the copy of', unseen.filter(({ touchpoint }) => !touchpoint.url)],
  ];
  const clauses = groups.filter(([, list]) => list.length).map(([verb, list]) => `${verb} ${names(list)}`);
  return `${clauses.join('. ')}.`;
}

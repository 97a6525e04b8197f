import type { Inputs } from '../define';
import { defineCheck } from '../define';
import { rhythmDays } from '../rhythm';
import { dayOf, listed, quoted } from '../wording';

/** Touchpoints last read longer ago than the plan's own rhythm of review, in one finding. What was sent once does not change. */
export default defineCheck({
  id: 'across/stale',
  scope: 'across',
  title: 'Touchpoints nobody looked at lately',
  why: 'A page changes without telling anyone; this report speaks of how it was.',
  element: 'data and insights',
  severity: 'minor',
  needs: ['coverage', 'date', 'plan'],

  *judge({ coverage, date, plan }) {
    const every = plan.governance?.reviewEvery;
    const days = rhythmDays(every) ?? USUAL;
    const old = coverage.filter((one) => one.scannedAt && changes(one) && age(one.scannedAt, date) > days + GRACE);
    if (!old.length) return;
    const oldest = old.map(({ scannedAt = '' }) => scannedAt.slice(0, 10)).sort()[0] ?? '';
    yield {
      key: 'stale',
      says: saysOf(
        old.map(({ touchpoint }) => touchpoint.name),
        oldest,
      ),
      evidence: old.map(({ touchpoint, scannedAt = '' }) => ({
        quote: touchpoint.name,
        surface: 'plan' as const,
        touchpoint: touchpoint.name,
        cues: [`Last read on ${dayOf(scannedAt.slice(0, 10))}, ${age(scannedAt, date)} days ago`],
      })),
      todo: `Read ${listed(old.slice(0, 4).map(({ touchpoint }) => touchpoint.name))}${old.length > 4 ? ' and the others' : ''} again${
        every && rhythmDays(every) ? `; the plan asks for a review every ${quoted(every, 40)}` : ''
      }.`,
      severity: old.length * 2 > coverage.length ? 'moderate' : 'minor',
    };
  },
});

/** Days: a quarter, where the plan names no rhythm; and a few days late are not late. */
const USUAL = 92;
const GRACE = 4;

type Covered = Inputs['coverage'][number];

const changes = ({ channel, touchpoint }: Covered): boolean => channel.type !== 'email' && (touchpoint.url ?? touchpoint.match) !== undefined;

/** Whole days from one ISO date to another. */
const age = (since: string, date: string): number => Math.floor((Date.parse(date) - Date.parse(since.slice(0, 10))) / 86_400_000);

/** Names where they fit one line, else the number alone. */
function saysOf(names: string[], oldest: string): string {
  const whole = `Not read since ${dayOf(oldest)}: ${listed(names)}.`;
  return names.length === 1 && whole.length <= 80
    ? whole
    : `${names.length === 1 ? 'A touchpoint was' : `${names.length} touchpoints were`} last read on ${dayOf(oldest)} or soon after.`;
}

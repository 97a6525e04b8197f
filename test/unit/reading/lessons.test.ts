import { describe, expect, it } from 'vitest';
import { calibrate, hear, read } from '@/lib/reading';
import { pageFrom } from '../../kit/page';
import { planFrom } from '../../kit/plan';

const messages = [
  { id: 'fees', priority: 1, statement: 'No monthly fee on any current account' },
  { id: 'branches', priority: 2, statement: 'Talk to a person in one of our 120 branches' },
];
const said = 'There is no monthly fee on any current account.';
const filler = '<p>Opening hours differ from town to town. The kettle is always on.</p><p>Our history began in a small market hall.</p>';

const lesson = (verdict: 'half' | 'not', quote: string, message = 'fees') => ({
  id: `${verdict}-1`,
  message,
  verdict,
  quote,
  by: 'Ana',
  at: '2026-01-01T09:00:00Z',
});

function judge(html: string, lessons: ReturnType<typeof lesson>[] = [], message = 'fees') {
  const plan = planFrom({ brand: { name: 'Aldermoor' }, messages, teaching: { lessons } });
  const page = pageFrom(`<main><h1>Welcome</h1>${html}${filler}</main>`, { url: 'https://aldermoor.test/page' });
  const elsewhere = pageFrom(`<main><p>${said}</p><p>Talk to a person in one of our 120 branches.</p></main>`, {
    url: 'https://aldermoor.test/home',
  });
  const calibration = calibrate([hear(plan, elsewhere), hear(plan, page)]);
  const found = read(plan, page, { calibration, date: '2026-01-02' }).landings.find((landing) => landing.message === message);
  if (!found) throw new Error('The message has no landing.');
  return found;
}

describe('a sentence that never says it', () => {
  const near = 'Read our note on the monthly fee for a current account at other banks.';

  it('is no evidence any more, here or on another page', () => {
    expect(judge(`<p>${near}</p>`).evidence.map(({ quote }) => quote)).toContain(near);
    for (const quote of [near, 'the monthly fee for a current account at other banks', `“${near.toUpperCase()}”`]) {
      const landing = judge(`<p>${near}</p>`, [lesson('not', quote)]);
      expect(landing.state).toBe('missing');
      expect(landing.evidence.map((each) => each.quote)).not.toContain(near);
    }
  });

  it('leaves other sentences and other messages alone', () => {
    expect(judge(`<p>${near}</p><p>${said}</p>`, [lesson('not', near)]).state).toBe('present');
    const other = judge(`<p>${near}</p>`, [lesson('not', near, 'branches')]);
    expect(other.evidence.map(({ quote }) => quote)).toContain(near);
  });

  it('still contradicts a message when it does', () => {
    const other = 'Talk to a person in one of our 90 branches.';
    const judged = (lessons: ReturnType<typeof lesson>[]) => judge(`<p>${other}</p>`, lessons, 'branches').state;
    expect(judged([])).toBe('contradicted');
    expect(judged([lesson('not', other, 'branches')])).toBe('contradicted');
  });

  it('is not smuggled in by the sentence beside it', () => {
    const alone = judge('<p>The kettle whistles.</p>', [lesson('not', near)]);
    const beside = judge(`<p>The kettle whistles. ${near}</p>`, [lesson('not', near)]);
    expect([beside.state, beside.certainty]).toEqual([alone.state, alone.certainty]);
  });
});

describe('a sentence that says half of it', () => {
  const half = 'Your everyday money is looked after at no charge.';

  it('makes the message weak, for sure, and is the evidence', () => {
    const landing = judge(`<p>${half}</p>`, [lesson('half', half)]);
    expect(landing).toMatchObject({ state: 'weak', certainty: 'confirmed' });
    expect(landing.evidence[0]?.quote).toBe(half);
    expect(landing.cues.join()).toContain('half');
  });

  it('does not weaken a page that says it in full elsewhere', () => {
    expect(judge(`<p>${half}</p><p>${said}</p>`, [lesson('half', half)]).state).toBe('present');
  });

  it('turns a full sentence into half when a person says so', () => {
    expect(judge(`<p>${said.replace('any', 'our')}</p>`, [lesson('half', said.replace('any', 'our'))]).state).toBe('weak');
  });
});

it('an empty quote and a quote of nothing but marks teach nothing', () => {
  const plain = judge(`<p>${said}</p>`);
  expect(judge(`<p>${said}</p>`, [lesson('not', '…'), lesson('not', '—', 'branches')]).state).toBe(plain.state);
});

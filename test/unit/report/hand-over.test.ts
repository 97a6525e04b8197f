import { JSDOM, VirtualConsole } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formats, onlyFor, type Report, recipientsOf, reportOf } from '@/lib/report';
import { anAudit, quote } from './an-audit';

const report = () => reportOf(anAudit());
const write = async (id: string, given: Report) => {
  const content = await formats.find((one) => one.id === id)?.write(given);
  if (typeof content !== 'string') throw new Error(`${id} is no text`);
  return content;
};
const agency = { kind: 'owner', name: 'Studio Nine (agency)' } as const;

describe('who can be handed a part', () => {
  it('are the owners of what waits, and the channels it is on', () => {
    expect(recipientsOf(report()).map(({ name }) => name)).toEqual([
      'Studio Nine (agency)',
      'Dev Marchetti',
      'Lena Ortiz',
      'Priya Sandhu',
      'Helen Achterberg',
      'Website',
      'Paid search',
      'App store',
    ]);
  });

  it('leaves out those with nothing to do', () => {
    const audit = anAudit();
    audit.findings = audit.findings.filter(({ certainty }) => certainty === 'pleaseCheck');
    expect(recipientsOf(reportOf(audit))).toEqual([]);
  });
});

describe('what one recipient is handed', () => {
  it('is theirs alone: an owner’s findings and touchpoints', () => {
    const { findings, touchpoints, only } = onlyFor(report(), agency);
    expect(only).toEqual(agency);
    expect(new Set(findings.map(({ owner }) => owner))).toEqual(new Set(['Studio Nine (agency)']));
    expect(touchpoints.map(({ name }) => name)).toEqual(['Gift landing page', 'Office landing page']);
  });

  it('goes by whom a finding was assigned to, not by whose channel it is', () => {
    const { findings, touchpoints } = onlyFor(report(), { kind: 'owner', name: 'Lena Ortiz' });
    expect(findings.map(({ check }) => check)).toEqual(['message/weak']);
    expect(touchpoints.map(({ name }) => name)).toEqual(['App store listing']);
    expect(touchpoints[0]?.findings).toHaveLength(1);
  });

  it('takes a channel’s share of a finding in several places, and nobody else’s sentence', () => {
    const { findings } = onlyFor(report(), { kind: 'channel', name: 'Paid search' });
    const shared = findings.find(({ scope }) => scope === 'across');
    expect(shared?.quotes.map(({ text }) => text)).toEqual(['Join 10,000 happy drinkers.']);
    expect(shared?.values?.map(({ touchpoint }) => touchpoint)).toEqual(['Gift landing page']);
    expect(findings.some(({ scope }) => scope === 'plan')).toBe(false);
  });

  it('keeps the numbers of the whole report, so that both speak of the same finding', () => {
    const whole = report();
    for (const one of onlyFor(whole, agency).findings) expect(whole.findings[one.number - 1]?.fingerprint).toBe(one.fingerprint);
  });
});

describe('the hand-over as a page', () => {
  const page = async (given: Report) => new JSDOM(await write('hand-over', given), { virtualConsole: new VirtualConsole() }).window.document;

  it('has a box to tick for each thing to do, with quote, link and what to do', async () => {
    const document = await page(onlyFor(report(), agency));
    const open = report().findings.filter(({ open: acts, owner }) => acts && owner === agency.name);
    expect(document.querySelectorAll('.tasks > li input[type=checkbox]')).toHaveLength(open.length);
    const first = [...document.querySelectorAll('.tasks > li')].find((one) => one.textContent?.includes('minimum'));
    expect(first?.querySelector('blockquote')?.textContent).toBe('The gift plan runs for a minimum term of three months.');
    expect(first?.querySelector('a')?.getAttribute('href')).toContain('#:~:text=The%20gift%20plan');
    expect(first?.textContent).toContain('To do: Take the sentence off the page');
  });

  it('tells which messages a page owes, and how they stand', async () => {
    expect((await page(onlyFor(report(), agency))).body.textContent).toContain('More than 12,000 homes drink it (contradicted)');
  });

  it('says nothing of others, of what is settled, or of what is unsure', async () => {
    const text = (await page(onlyFor(report(), agency))).body.textContent ?? '';
    expect(text).not.toMatch(/Dev Marchetti|Priya Sandhu|App store listing|Home page/);
    expect(text).not.toContain('is only hinted at here');
    expect(text).not.toContain('“Pause or stop in two taps, with no minimum term” is nowhere');
    expect(text).toContain('1 more finding is unsure, and not in this list');
  });

  it('has a part for each owner, and one for what nobody owns, where no one was chosen', async () => {
    const heads = [...(await page(report())).querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(heads).toEqual(['Studio Nine (agency)', 'Dev Marchetti', 'Lena Ortiz', 'Priya Sandhu', 'Helen Achterberg', 'Nobody named yet']);
  });

  it('runs nothing and shows whatever a page said as text', async () => {
    const audit = anAudit();
    for (const one of audit.findings)
      Object.assign(one, { says: '<img src=x onerror=alert(1)>', evidence: [quote('</style><script>alert(1)</script>')] });
    const document = await page(reportOf(audit));
    expect(document.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'/);
  });

  it('says so where nothing waits', async () => {
    const document = await page(reportOf({ ...anAudit(), findings: [] }));
    expect(document.body.textContent).toContain('Nothing waits to be changed.');
    expect(document.querySelectorAll('input')).toHaveLength(0);
  });
});

describe('the hand-over in other forms', () => {
  it('is a list to tick in Markdown', async () => {
    const text = await write('hand-over-md', onlyFor(report(), agency));
    expect(text.match(/^[*-] \[ \] /gm)).toHaveLength(6);
    expect(text).toContain('> The gift plan runs for a minimum term of three months.');
    expect(text).toContain('#:~:text=');
  });

  it('is a table with a column to tick off', async () => {
    const { data } = Papa.parse<Record<string, string>>(await write('hand-over-csv', onlyFor(report(), agency)), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(6);
    expect(data.every((row) => row['Done'] === '' && row['Who'] === 'Studio Nine (agency)')).toBe(true);
    expect(data.find((row) => row['Touchpoint'] === 'Gift landing page')?.['Address']).toBe('https://go.tea.example/gift');
  });
});

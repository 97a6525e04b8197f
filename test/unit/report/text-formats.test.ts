import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formats, reportOf } from '@/lib/report';
import { expectGolden } from '../../kit/golden';
import { auditSample } from '../../kit/sample';
import { anAudit, quote } from './an-audit';

const write = async (id: string, audit = anAudit()) => {
  const content = await formats.find((one) => one.id === id)?.write(reportOf(audit));
  if (typeof content !== 'string') throw new Error(`${id} is no text`);
  return content;
};

it.each(['md', 'tasks', 'ledger', 'junit', 'hand-over', 'hand-over-md', 'hand-over-csv'])('%s is written as agreed', async (id) => {
  const { fileName = '' } = formats.find((one) => one.id === id) ?? {};
  expectGolden(`report/${fileName}`, await write(id, id === 'ledger' ? auditSample() : anAudit()));
});

describe('tasks', () => {
  const rows = async (audit = anAudit()) =>
    Papa.parse<Record<string, string>>(await write('tasks', audit), { header: true, skipEmptyLines: true }).data;

  it('are one for each finding that waits, in the columns that trackers ask for', async () => {
    const all = await rows();
    expect(all).toHaveLength(11);
    expect(Object.keys(all[0] ?? {})).toEqual(['Title', 'Description', 'Assignee', 'Due date', 'Labels']);
    expect(all[1]).toMatchObject({
      Title: 'Gift landing page: The page says “The gift plan runs for a minimum…”, against “Pause or stop in two taps…”.',
      Assignee: 'Studio Nine (agency)',
      Labels: 'message-audit, critical, paid-search, message',
    });
    expect(all[1]?.['Description']).toContain('“The gift plan runs for a minimum term of three months.”');
    expect(all[1]?.['Description']).toContain('#:~:text=');
  });

  it('carry the day they are due, where someone set one, and leave out what is settled or unsure', async () => {
    const audit = anAudit();
    const assigned = audit.findings.find(({ decision }) => decision?.kind === 'assigned');
    Object.assign(assigned?.decision ?? {}, { due: '2026-12-01' });
    const all = await rows(audit);
    expect(all.filter((row) => row['Due date']).map((row) => [row['Assignee'], row['Due date']])).toEqual([['Lena Ortiz', '2026-12-01']]);
    expect(all.some(({ Title = '' }) => Title.includes('homes drink it” is only hinted'))).toBe(false);
  });

  it('never begin a cell as a formula', async () => {
    const audit = anAudit();
    for (const one of audit.touchpoints) Object.assign(one, { name: '=1+1' });
    for (const one of audit.findings) Object.assign(one, { touchpoint: '=1+1', todo: '@SUM(1)', owner: '+1' });
    for (const row of await rows(audit)) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[\s]*[=+\-@]/);
  });
});

describe('test results', () => {
  const parse = (text: string) => {
    const { document } = new JSDOM(text, { contentType: 'text/xml' }).window;
    return document;
  };
  const test = (document: Document, place: string, check: string) =>
    [...document.querySelectorAll('testcase')].find(
      (one) => one.getAttribute('classname') === place && one.getAttribute('name')?.includes(`(${check})`),
    );

  it('fail where a finding waits, and nowhere else', async () => {
    const document = parse(await write('junit'));
    expect(test(document, 'Gift landing page', 'message/contradicted')?.querySelector('failure')?.getAttribute('type')).toBe('critical');
    expect(test(document, 'Gift landing page', 'message/contradicted')?.querySelector('failure')?.textContent).toContain('minimum term');
    expect(test(document, 'Office landing page', 'message/weak')?.children[0]?.tagName, 'dismissed').toBe('system-out');
    expect(test(document, 'Office landing page', 'balance/feature-heavy')?.children[0]?.tagName, 'our own fault').toBe('error');
    expect(test(document, 'Gift landing page', 'brand/tagline-variant')?.children[0]?.tagName, 'not judged').toBe('skipped');
    expect(test(document, 'LinkWork page', 'read')?.children[0]?.tagName, 'a page nobody could read is no clean one').toBe('skipped');
  });

  it('are skipped, not failed, where a verdict is unsure', async () => {
    const audit = anAudit();
    audit.findings = audit.findings.filter(({ certainty }) => certainty === 'pleaseCheck');
    const document = parse(await write('junit', audit));
    expect(document.querySelectorAll('failure')).toHaveLength(0);
    expect(test(document, 'Office landing page', 'message/missing')?.querySelector('skipped')?.getAttribute('message')).toMatch(/^Please check: /);
  });

  it('count what they hold, in each suite and over all', async () => {
    const document = parse(await write('junit', auditSample()));
    for (const suite of document.querySelectorAll('testsuite')) {
      expect(Number(suite.getAttribute('tests'))).toBe(suite.querySelectorAll('testcase').length);
      expect(Number(suite.getAttribute('failures'))).toBe(suite.querySelectorAll('failure').length);
      expect(Number(suite.getAttribute('skipped'))).toBe(suite.querySelectorAll('skipped').length);
    }
    expect(Number(document.documentElement.getAttribute('tests'))).toBe(document.querySelectorAll('testcase').length);
    expect(document.querySelectorAll('testcase:empty').length, 'clear checks pass').toBeGreaterThan(20);
    expect(test(document, 'Landing page: commute', 'claim/retired')?.querySelector('failure'), 'a withdrawn claim fails').toBeTruthy();
  });

  it('are sound XML whatever a page said', async () => {
    const audit = anAudit();
    const hostile = ']]><!--</failure>"\'&\u0000\uD800\uFFFF<x a="1"/>';
    for (const one of audit.findings)
      Object.assign(one, { says: hostile, todo: hostile, evidence: [quote(hostile)], touchpoint: hostile, title: hostile });
    for (const one of audit.touchpoints) one.name = hostile;
    const document = parse(await write('junit', audit));
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.querySelectorAll('x')).toHaveLength(0);
    expect(document.querySelector('failure')?.getAttribute('message')).toContain(']]><!--</failure>');
  });
});

describe('the ledger', () => {
  it('has a row for each figure and place, and for each claim and place', async () => {
    const { data } = Papa.parse<Record<string, string>>(await write('ledger', auditSample()), { header: true, skipEmptyLines: true });
    expect(data.find((row) => row['Figure'] === '32,000')).toMatchObject({
      Part: 'Figures that part',
      'Against the plan': 'another figure',
      Touchpoint: 'LinkWork company page',
    });
    expect(data.filter((row) => row['Part'] === 'Claim').length).toBeGreaterThan(10);
  });

  it('is only its heads where nothing was kept', async () => {
    expect((await write('ledger')).trim().split('\r\n')).toHaveLength(1);
  });
});

describe('Markdown', () => {
  it('shows whatever a page said as text', async () => {
    const audit = anAudit();
    for (const one of audit.findings)
      Object.assign(one, { evidence: [quote('# Not a head <script>alert(1)</script> [x](javascript:alert(1)) | cell')] });
    const text = await write('md', audit);
    expect(text).not.toMatch(/^# Not/m);
    expect(text).not.toMatch(/(?<!\\)<script>/);
    expect(text).not.toMatch(/(?<!\\)\[x\]\(javascript/);
  });
});

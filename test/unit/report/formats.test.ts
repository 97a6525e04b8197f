import { JSDOM, VirtualConsole } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formats, reportOf, textFormats } from '@/lib/report';
import { expectGolden } from '../../kit/golden';
import { anAudit, quote } from './an-audit';

const write = (extension: string, audit = anAudit(), texts?: Record<string, string>) => {
  const format = textFormats.find(({ id }) => id === extension);
  if (!format) throw new Error(`No ${extension} format`);
  return format.write(reportOf(audit, texts && { texts }));
};
const hostile = '<script>alert(1)</script>"\'&\u0000\u202E';

/** An audit in which whatever a page or a plan can write is an attack. */
function attacked(words: string) {
  const audit = anAudit();
  audit.brand = words;
  for (const message of audit.messages) message.statement = words;
  for (const one of audit.touchpoints)
    Object.assign(one, { name: words, channel: words, owner: words, role: words, reason: words, unseen: [{ kind: 'frame', what: words }] });
  for (const one of audit.touchpoints)
    for (const landing of one.landings)
      Object.assign(landing, { evidence: [quote(words, { heading: words, cues: [words] })], lost: [words], cues: [words] });
  for (const one of audit.findings)
    Object.assign(one, { says: words, todo: words, why: words, owner: words, touchpoint: words, evidence: [quote(words)] });
  return audit;
}

describe('formats', () => {
  it('are read from their folder, the readable one first, each with a file name of its own', () => {
    expect(formats[0]).toMatchObject({ id: 'html', fileName: 'report.html' });
    expect(textFormats.map(({ id }) => id)).toEqual(expect.arrayContaining(['html', 'json', 'csv', 'tasks', 'ledger', 'junit']));
    expect(new Set(formats.map(({ fileName }) => fileName)).size).toBe(formats.length);
    expect(formats.length).toBeGreaterThan(textFormats.length);
  });

  it('are text at once where the background writes them', () => {
    for (const { id, write: make } of textFormats) expect(typeof make(reportOf(anAudit())), id).toBe('string');
  });

  it.each(['html', 'json', 'csv'])('%s is written as agreed', (extension) => {
    expectGolden(`report/report.${extension}`, write(extension));
  });
});

describe('the web page', () => {
  const dom = (audit = anAudit()) => new JSDOM(write('html', audit), { virtualConsole: new VirtualConsole() }).window.document;

  it('holds no script, fetches nothing, and forbids both', () => {
    const page = dom();
    expect(page.querySelectorAll('script, link, img, iframe, object, embed, [src], [onclick]')).toHaveLength(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'/);
    expect(write('html')).not.toMatch(/url\(|@import/);
  });

  it('shows whatever a page said as text', () => {
    const page = dom(attacked(hostile));
    expect(page.querySelectorAll('script, [onerror]')).toHaveLength(0);
    expect(page.querySelector('blockquote')?.textContent).toContain('<script>alert(1)</script>"\'&');
    expect(page.querySelectorAll('style')).toHaveLength(1);
    expect(dom(attacked('</style><img src=x onerror=alert(1)>')).querySelectorAll('img')).toHaveLength(0);
    expect(dom(attacked('"; } body { display: none } /*')).querySelector('style')?.textContent).not.toContain('"; } body');
  });

  it('links only to web addresses, in a new tab that knows nothing of the report', () => {
    const audit = anAudit();
    for (const one of audit.touchpoints) one.url = 'javascript:alert(1)';
    expect([...dom(audit).querySelectorAll('a')].filter((a) => !a.getAttribute('href')?.startsWith('#'))).toEqual([]);
    for (const a of dom().querySelectorAll('a:not([href^="#"])')) expect(a.getAttribute('rel')).toContain('noopener');
  });

  it('has a target for every link inside it, no id twice, and no heading that skips a level', () => {
    const page = dom();
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const a of page.querySelectorAll('a[href^="#"]')) expect(ids, a.outerHTML).toContain(a.getAttribute('href')?.slice(1));
    const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] as number) + 1)).toEqual([]);
  });

  it('tells every state in words in the matrix, also unsure, buried and not owed', () => {
    const cells = [...dom().querySelectorAll('.matrix tbody td')].map((cell) => cell.textContent?.replace(/[↓?]/g, '').trim());
    expect(cells).toHaveLength(28);
    expect(cells).toContain('present, buried');
    expect(cells).toContain('weak, please check');
    expect(cells).toContain('missing, not owed here');
    expect(cells.filter((words) => words === 'not read')).toHaveLength(4);
    expect(cells).not.toContain('');
  });

  it('parts a wide matrix into tables that fit a page', () => {
    const audit = anAudit();
    audit.touchpoints = Array.from({ length: 30 }, (_, at) => ({
      ...(audit.touchpoints[at % 5] as (typeof audit.touchpoints)[0]),
      touchpointId: `t${at}`,
      name: `Page ${at}`,
    }));
    expect(dom(audit).querySelectorAll('.matrix')).toHaveLength(3);
  });

  it('shows ten findings of a page as cards and the rest by kind', () => {
    const audit = anAudit();
    const one = audit.findings[0] as (typeof audit.findings)[0];
    audit.findings = Array.from({ length: 14 }, (_, at) => ({ ...one, fingerprint: `f${at}`, rank: at + 1 }));
    const page = dom(audit);
    expect(page.querySelectorAll('#touchpoints .finding')).toHaveLength(10);
    expect(page.querySelectorAll('#touchpoints .more li')).toHaveLength(4);
  });

  it('is narrowed to a channel, an owner or a severity by rules alone, and every piece knows where it belongs', () => {
    const page = dom();
    const options = (id: string) => [...page.querySelectorAll(`#${id} option`)].map(({ textContent }) => textContent);
    expect(options('only-c')).toEqual(['All channels', 'Website', 'Paid search', 'App store', 'LinkWork', 'Letters']);
    expect(options('only-o')).toContain('Nobody named yet');
    expect(options('only-s')).toEqual(['All findings', 'Critical', 'Serious', 'Moderate', 'Minor']);
    expect(page.querySelector('style')?.textContent).toContain('body:has(#only-c option[value="1"]:checked) .inc:not(.c1)');
    for (const kind of ['inc', 'ino', 'ins'])
      for (const one of page.querySelectorAll(`.${kind}`)) expect(one.className, one.outerHTML.slice(0, 200)).not.toMatch(/\b[cos]-1\b/);
    const disagreement = [...page.querySelectorAll('#todo tbody tr')].find((row) => row.textContent?.includes('Home page says 12,000'));
    expect(disagreement?.className, 'a finding of two channels stands under both').toMatch(/\bc0\b.*\bc1\b/);
    const rows = page.querySelectorAll('#touchpoints > .touchpoint');
    expect([...rows].map(({ className }) => className.match(/\bc\d/)?.[0])).toEqual(['c0', 'c0', 'c1', 'c1', 'c2', 'c3', 'c4']);
  });

  it('tells each channel, the edits that settle most and the balance in sentences', () => {
    const page = dom();
    expect(page.querySelector('#channels')?.textContent).toContain(
      'Of 7 messages owed on 2 of 2 touchpoints, 1 is present, 2 half there and 4 missing or contradicted.',
    );
    expect(page.querySelector('#channels')?.textContent).toContain('Its part in the plan: Turn a search into an order.');
    expect(page.querySelectorAll('#effect .edits > li')).toHaveLength(5);
    expect(page.querySelector('#balance')?.textContent).toContain('61 % benefits');
  });

  it('tells what changed where an earlier audit was compared, and is silent where none was', () => {
    const format = textFormats.find(({ id }) => id === 'html');
    const report = {
      ...reportOf(anAudit()),
      drift: {
        says: ['One page shows other words.'],
        before: { name: '', date: '2026-10-01', revision: 6 },
        messages: [],
        findings: [],
        plan: [],
        pages: { changed: 1, same: 3 },
        apart: [],
      } as never,
    };
    expect(format?.write(report)).toContain('One page shows other words.');
    expect(write('html')).not.toContain('What changed');
  });

  it('stays light enough to mail with a hundred touchpoints and five hundred findings', () => {
    const audit = anAudit();
    const long = 'A sentence as it stands on a page, with a promise and a figure of 12,000 in it ';
    const pages = audit.touchpoints.slice(0, 5);
    audit.messages = Array.from({ length: 8 }, (_, at) => ({
      id: `m${at}`,
      priority: at + 1,
      statement: `Message ${at} of the plan, as long as messages are`,
    }));
    audit.touchpoints = Array.from({ length: 100 }, (_, at) => ({
      ...(pages[at % 5] as (typeof pages)[0]),
      touchpointId: `t${at}`,
      name: `Touchpoint number ${at}`,
      url: `https://tea.example/a-folder/page-${at}`,
      owed: audit.messages.slice(0, 5).map(({ id }) => ({ message: id, because: 'the plan assigns it to this channel' })),
      landings: audit.messages.map(({ id }) => ({
        message: id,
        state: 'present' as const,
        certainty: 'confirmed' as const,
        confidence: 0.9,
        evidence: [quote(`${long}${id} ${at}`)],
        cues: ['Stands word for word'],
        lost: [],
      })),
    }));
    const [one] = audit.findings;
    audit.findings = Array.from({ length: 500 }, (_, at) => ({
      ...(one as NonNullable<typeof one>),
      fingerprint: `f${at}`,
      touchpointId: `t${at % 100}`,
      touchpoint: `Touchpoint number ${at % 100}`,
      about: { message: `m${at % 8}` },
      evidence: [quote(`${long}${at}`)],
    }));
    expect(new TextEncoder().encode(write('html', audit)).length).toBeLessThan(2_000_000);
  });

  it('has a page also for an audit of nothing', () => {
    const empty = {
      ...anAudit(),
      messages: [],
      touchpoints: [],
      findings: [],
      outcomes: [],
      coverage: { planned: 0, scanned: 0, notScanned: 0, notJudged: 0 },
    };
    expect(dom(empty).querySelector('h1')?.textContent).toBe('Message audit');
  });
});

describe('the spreadsheet', () => {
  it('starts with a byte order mark and has a row for every finding', () => {
    const text = write('csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(13);
    expect(data[1]).toMatchObject({
      Touchpoint: 'Gift landing page',
      Owner: 'Studio Nine (agency)',
      Decision: 'open',
      Check: 'message/contradicted',
    });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1+1', '\uFF1D1', '|cmd', '%0A=1'])('defuses %j', (words) => {
    const { data } = Papa.parse<string[]>(write('csv', attacked(words)), { skipEmptyLines: true });
    const cells = data
      .slice(1)
      .flat()
      .filter((cell) => cell.includes(words.trim()) && !cell.startsWith('http'));
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) expect(cell).toMatch(/^'|^Home page: |^“|: /);
  });

  it('leaves ordinary words and figures as they are', () => {
    const { data } = Papa.parse<string[]>(write('csv', attacked('10,000 “homes” = a lot')), { skipEmptyLines: true });
    expect(data[1]).toContain('10,000 “homes” = a lot');
  });
});

describe('the data', () => {
  const read = (texts?: Record<string, string>) => JSON.parse(write('json', anAudit(), texts));

  it('keeps the names other programs rely on', () => {
    const audit = read();
    expect(audit.throughlineAudit).toBe(1);
    expect(audit.touchpoints[2]).toMatchObject({ name: 'Gift landing page', url: 'https://go.tea.example/gift', status: 'scanned', captureMs: 4.2 });
    expect(audit.touchpoints[2].messages[2]).toMatchObject({
      message: 'pause',
      state: 'contradicted',
      certainty: 'confirmed',
      confidence: 0.86,
      evidence: [{ quote: 'The gift plan runs for a minimum term of three months.' }],
    });
    expect(audit.touchpoints[2].balance.benefitShare).toBeCloseTo(2 / 14);
    expect(audit.touchpoints[3].balance.benefitShare).toBeNull();
    const facts = audit.findings.find(({ check }: { check: string }) => check === 'across/facts-inconsistent');
    expect(facts).toMatchObject({
      statement: expect.stringMatching(/12,000/),
      values: [{ touchpoint: 'Home page', quote: expect.any(String) }, { touchpoint: 'Gift landing page' }],
    });
  });

  it('has a row for every message on every page that was read, and a reason where none was', () => {
    const audit = read();
    for (const one of audit.touchpoints.slice(0, 6)) expect(one.messages, one.name).toHaveLength(4);
    expect(audit.touchpoints[6]).toMatchObject({ status: 'notScanned', reason: expect.stringMatching(/address/), messages: [] });
  });

  it('carries page text only where it was asked for', () => {
    expect(write('json')).not.toContain('"text"');
    expect(read({ home: 'All the words' }).touchpoints[0].text).toBe('All the words');
  });
});

describe('how often people agree', () => {
  const agreement = { agreed: 9, asked: 10, low: 0.596, high: 0.982, at: '2026-11-03T10:00:00.000Z', stale: false };
  const text = (change: Partial<typeof agreement> | undefined, extension = 'html') => {
    const format = textFormats.find(({ id }) => id === extension);
    return format?.write(reportOf(anAudit(), { agreement: change && { ...agreement, ...change } })) ?? '';
  };

  it('stands on the report with its range and its day', () => {
    expect(text({})).toContain('Asked blindly on 3 November 2026, people agreed with Throughline in 9 of 10 checks.');
    expect(text({})).toContain('from 60 % to 98 %');
    expect(JSON.parse(text({}, 'json')).agreement).toEqual(agreement);
  });

  it('says when plan or judging have changed since, and only then', () => {
    expect(text({ stale: true })).toContain('have changed since');
    expect(text({})).not.toContain('have changed since');
  });

  it('is silent where nobody was asked', () => {
    expect(text(undefined)).not.toMatch(/people agree/i);
    expect(JSON.parse(text(undefined, 'json'))).not.toHaveProperty('agreement');
  });
});

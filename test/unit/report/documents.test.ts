import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { formats, type Report, reportOf } from '@/lib/report';
import { anAudit, quote } from './an-audit';

const write = async (id: string, given: Report) => {
  const content = await formats.find((one) => one.id === id)?.write(given);
  if (!(content instanceof Uint8Array)) throw new Error(`${id} is no file`);
  return Buffer.from(content);
};
const report = () => reportOf(anAudit());

/** An audit in which whatever a page or a plan can write is an attack, or what XML cannot hold. */
const attacked = (words: string) => {
  const audit = anAudit();
  Object.assign(audit, { brand: words });
  for (const message of audit.messages) message.statement = words;
  for (const one of audit.touchpoints) Object.assign(one, { name: words, channel: words, owner: words, reason: words });
  for (const one of audit.touchpoints) for (const landing of one.landings) Object.assign(landing, { evidence: [quote(words)] });
  for (const one of audit.findings)
    Object.assign(one, { says: words, todo: words, why: words, owner: words, touchpoint: words, evidence: [quote(words)] });
  return reportOf(audit);
};

describe('the Excel workbook', () => {
  const sheets = async (given: Report) => {
    const all = await readWorkbook(await write('xlsx', given));
    return Object.fromEntries(all.map(({ sheet, data }) => [sheet, data]));
  };

  it('has a sheet for each thing a person works with', async () => {
    expect(Object.keys(await sheets(report()))).toEqual(['Summary', 'Matrix', 'Findings', 'Facts', 'Balance', 'Decisions']);
  });

  it('tells the matrix, the findings and the decisions as the report does', async () => {
    const { Matrix = [], Findings = [], Decisions = [] } = await sheets(report());
    expect(Matrix).toHaveLength(8);
    expect(Matrix[3]?.slice(4)).toEqual(['weak', 'missing', 'contradicted', 'contradicted']);
    expect(Findings).toHaveLength(14);
    expect(Findings[2]?.slice(0, 6)).toEqual([2, 'Critical', 'confirmed', 'Paid search', 'Gift landing page', expect.stringContaining('minimum')]);
    expect(Decisions).toHaveLength(3);
    expect(Decisions.slice(1).map((row) => row[3])).toEqual(expect.arrayContaining(['assigned', 'dismissed']));
  });

  it('holds numbers as numbers, shares as shares and days as days', async () => {
    const { Balance = [], Matrix = [], Summary = [] } = await sheets(report());
    expect(Balance[1]?.slice(2, 5)).toEqual([expect.closeTo(8.5 / 14), 0.4, 0.7]);
    expect(Balance[1]?.slice(6, 9)).toEqual([7, 3, 4]);
    expect(Matrix[1]?.[3]).toEqual(new Date('2026-11-14'));
    expect(Summary.find(([what]) => what === 'Score')?.[1]).toBe(0.54);
  });

  it.each(['=1+1', '+1', '-2', '@SUM(A1)', '=HYPERLINK("http://evil.example","x")', '=cmd|"/c calc"!A1', '\t=1'])(
    'keeps %j as the words it is',
    async (words) => {
      const file = await write('xlsx', attacked(words));
      const parts = Object.entries(unzipSync(file)).filter(([name]) => /sheet\d+\.xml$/.test(name));
      expect(parts.length).toBeGreaterThan(4);
      for (const [name, bytes] of parts) expect(new TextDecoder().decode(bytes), name).not.toMatch(/<f[ >]/);
      const { Findings = [] } = await sheets(attacked(words));
      expect(String(Findings[1]?.[5]).trim()).toBe(words.trim());
    },
  );

  it('opens whatever a page said, and however much', async () => {
    const { Findings = [] } = await sheets(attacked('a\u0000b\uD800c<&>\uFFFE'));
    expect(Findings[1]?.[5]).toMatch(/^a\uFFFD?b\uFFFD?c<&>\uFFFD?$/);
    const long = await sheets(attacked('long '.repeat(10_000)));
    expect(String(long['Findings']?.[1]?.[5]).length).toBeLessThanOrEqual(32_767);
  });

  it('opens also for an audit of nothing', async () => {
    const nothing = {
      ...anAudit(),
      messages: [],
      touchpoints: [],
      findings: [],
      outcomes: [],
      coverage: { planned: 0, scanned: 0, notScanned: 0, notJudged: 0 },
    };
    expect(Object.keys(await sheets(reportOf(nothing)))).toHaveLength(6);
  });
});

describe('the Word document', () => {
  const read = async (id: string, given: Report) => (await mammoth.convertToHtml({ buffer: await write(id, given) })).value;

  it('is the review document, part by part', async () => {
    const html = await read('docx', report());
    const heads = [...html.matchAll(/<h2>(?:<a[^>]*><\/a>)*([^<]*)<\/h2>/g)].map(([, words]) => words);
    expect(heads).toEqual([
      'In short',
      'Most effect first',
      'Where each message stands',
      'Who does what',
      'Each message, side by side',
      'Each channel',
      'Features and benefits',
      'The plan itself',
      'What was not looked at',
      'What people decided',
      'How this was made',
    ]);
    expect(html).toContain('5 of 7 planned touchpoints could be judged; 11 findings wait for someone to act.');
    expect(html).toContain('“The gift plan runs for a minimum term of three months.”');
    expect(html).toContain('#:~:text=The%20gift%20plan');
  });

  it('begins each numbered list at one', async () => {
    const parts = unzipSync(await write('docx', report()));
    const text = new TextDecoder().decode(parts['word/document.xml']);
    const lists = new Set([...text.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id));
    expect(lists.size).toBeGreaterThan(2);
  });

  it('is a hand-over with boxes to tick', async () => {
    const html = await read('hand-over-docx', report());
    expect(html.match(/☐/g)).toHaveLength(report().findings.filter(({ open }) => open).length);
  });

  it('opens whatever a page said, as text', async () => {
    const html = await read('docx', attacked('<script>alert(1)</script>\u0000\uD800 & "x"'));
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('<script>');
  });
});

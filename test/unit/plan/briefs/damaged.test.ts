import { readdirSync, readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readBrief, readPasted } from '@/lib/plan';
import { expectAnswer } from '../../../kit/brief-answer';
import { damage, damageWithin, dice } from '../../../kit/damage';

const folder = new URL('../../../fixtures/briefs/', import.meta.url);
const briefs = readdirSync(folder).filter((name) => !/^sample$|\.(?:mjs|expected\.yaml)$/.test(name));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)));

describe.each(briefs)('%s, damaged', (name) => {
  test('gets a draft or a clear problem each time', async () => {
    const whole = bytesOf(name);
    const roll = dice(name.length * 7919);
    for (let round = 0; round < 40; round += 1) expectAnswer(await readBrief({ name, bytes: damage(whole, roll) }));
    if (!/\.(?:docx|xlsx)$/.test(name)) return;
    for (let round = 0; round < 40; round += 1) expectAnswer(await readBrief({ name, bytes: damageWithin(whole, roll) }));
  }, 60_000);

  test('under another name gets an answer too', async () => {
    for (const ending of ['docx', 'xlsx', 'csv', 'md', 'html', 'txt', 'yaml', 'json', 'pdf', ''])
      expectAnswer(await readBrief({ name: `brief.${ending}`, bytes: bytesOf(name) }));
  });
});

const problemOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  const outcome = await readBrief({ name, bytes });
  return outcome.ok ? 'read' : (outcome.problems[0]?.code ?? '');
};

/** A part of a Word file that unfolds a thousandfold. */
function bomb(): Uint8Array {
  const parts = unzipSync(bytesOf('no-brief.docx'));
  const blank = new Uint8Array(120_000_000).fill(32);
  return zipSync({ ...parts, 'word/document.xml': blank }, { level: 9 });
}

/** The marks of a password in a zip file: a flag beside each file within. */
function locked(bytes: Uint8Array): Uint8Array {
  const turned = bytes.slice();
  const view = new DataView(turned.buffer);
  for (let at = 0; at < turned.length - 10; at += 1) if (view.getUint32(at, true) === 0x02014b50) turned[at + 8] = (turned[at + 8] ?? 0) | 1;
  return turned;
}

const withPart = (name: string, part: string, text: string): Uint8Array =>
  zipSync({ ...unzipSync(bytesOf(name)), [part]: strToU8(text) }, { level: 6 });
const sheet = (cells: string): Uint8Array =>
  withPart(
    'messaging-framework.xlsx',
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`,
  );
const word = (body: string): Uint8Array =>
  withPart(
    'no-brief.docx',
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );

test.each<[string, string, () => Uint8Array, string]>([
  ['an empty file', 'brief.docx', () => new Uint8Array(), 'file-empty'],
  ['a PDF', 'brief.pdf', () => strToU8('%PDF-1.7\n'), 'file-foreign'],
  ['a PDF that is called Word', 'brief.docx', () => strToU8('%PDF-1.7\n'), 'file-foreign'],
  ['an old Word file, or one with a password', 'brief.docx', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'file-foreign'],
  ['text that is called Excel', 'brief.xlsx', () => strToU8('Objective: more'), 'file-damaged'],
  ['a zip file', 'brief.zip', () => zipSync({ 'a.txt': strToU8('a') }), 'file-foreign'],
  ['a PowerPoint file', 'brief.pptx', () => zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), 'file-foreign'],
  ['a Word file that unfolds to a hundred megabytes', 'brief.docx', bomb, 'file-unfolds'],
  ['a Word file with a password on its parts', 'brief.docx', () => locked(bytesOf('no-brief.docx')), 'file-locked'],
  ['a Word file nested without end', 'brief.docx', () => word('<w:p><w:ins>'.repeat(3_000)), 'file-unfolds'],
  [
    'a Word file that declares entities',
    'brief.docx',
    () => withPart('no-brief.docx', 'word/document.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    'file-damaged',
  ],
  [
    'an Excel file with a cell in the last row there is',
    'brief.xlsx',
    () => sheet('<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'),
    'file-unfolds',
  ],
  [
    'an Excel file with a sheet that lost its data',
    'brief.xlsx',
    () => withPart('messaging-framework.xlsx', 'xl/worksheets/sheet1.xml', '<worksheet><cols/></worksheet>'),
    'file-damaged',
  ],
  ['a picture', 'brief.png', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'file-foreign'],
  ['far too much text', 'brief.txt', () => new Uint8Array(6_000_000).fill(97), 'file-too-big'],
  ['quotes within quotes in Markdown', 'brief.md', () => strToU8(`${'> '.repeat(5_000)}a`), 'file-unfolds'],
  ['tags that never end in a Word file', 'brief.docx', () => word('<a '.repeat(1_000_000)), 'file-damaged'],
  [
    'a Word paragraph of a hundred thousand pieces',
    'brief.docx',
    () => word(`<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(100_000)}</w:p>`),
    'file-unfolds',
  ],
  ['emphasis opened a thousand times in Markdown', 'brief.md', () => strToU8('_ *a'.repeat(1_000)), 'file-unfolds'],
  ['ten thousand headings in Markdown', 'brief.md', () => strToU8('# a\n'.repeat(10_000)), 'file-unfolds'],
  ['tags within tags in HTML', 'brief.html', () => strToU8('<div>'.repeat(50_000)), 'file-unfolds'],
  ['a CSV file of a million lines', 'brief.csv', () => strToU8('a,b\n'.repeat(1_000_000)), 'file-unfolds'],
])('%s is told in one sentence', async (_, name, make, code) => {
  expect(await problemOf(name, make())).toBe(code);
});

test('cells that hold only a colour, down to the last row, do no harm', async () => {
  const filled =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Feature</t></is></c><c r="B1" t="inlineStr"><is><t>Benefit</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Lamp</t></is></c><c r="B2" t="inlineStr"><is><t>You see</t></is></c></row>';
  const outcome = await readBrief({ name: 'brief.xlsx', bytes: sheet(`${filled}<row r="1048576"><c r="XFD1048576" s="1"/></row>`) });
  expect(outcome.ok && outcome.value.plan.features).toEqual(expect.arrayContaining([{ name: 'Lamp', benefit: 'You see' }]));
});

test('macros, pictures and whatever else lies in a Word file are not looked at', async () => {
  const loaded = zipSync(
    {
      ...unzipSync(bytesOf('creative-brief.docx')),
      'word/vbaProject.bin': new Uint8Array(500_000),
      'word/media/image1.png': new Uint8Array(90_000_000),
    },
    { level: 9 },
  );
  const [plain, macros] = [
    await readBrief({ name: 'a.docx', bytes: bytesOf('creative-brief.docx') }),
    await readBrief({ name: 'a.docm', bytes: loaded }),
  ];
  expect(macros).toEqual(plain);
});

test('what is pasted is read by its form where it has one', async () => {
  const html = readFileSync(new URL('google-doc.html', folder), 'utf8');
  const [formed, plain] = [
    await readPasted('Bluewick', html, 'Pasted text'),
    await readPasted('Key messages:\n1. Sleep well', undefined, 'Pasted text'),
  ];
  expect(formed.ok && formed.value.format).toBe('html');
  expect(plain.ok && plain.value.plan.messages).toEqual([{ statement: 'Sleep well', priority: 1 }]);
});

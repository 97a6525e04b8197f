import type { Problem } from '../problem';

export type BriefFormat = 'yaml' | 'json' | 'markdown' | 'docx' | 'xlsx' | 'csv' | 'html' | 'text';

/** By the ends of their names. */
const extensions: Record<string, BriefFormat> = {
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xltx: 'xlsx',
  csv: 'csv',
  tsv: 'csv',
  html: 'html',
  htm: 'html',
  txt: 'text',
};

/** Bytes. A brief with its pictures has some 10 MB; we read none of the pictures, but the file must fit in memory twice. */
const LARGEST = 50_000_000;
const SAVE = 'Save it as Word (.docx), Excel (.xlsx), Markdown or CSV, and load that.';

/** What a file is, by what it holds first and by its name second; or why it cannot be read. */
export function formatOf(bytes: Uint8Array, fileName: string): { format: BriefFormat } | { problem: Problem } {
  if (bytes.length === 0)
    return { problem: { code: 'file-empty', what: 'This file is empty.', mend: 'Choose the brief again, or start from a template.' } };
  if (bytes.length > LARGEST)
    return {
      problem: { code: 'file-too-big', what: 'This file is over 50 MB, far more than a brief.', mend: 'Save it without pictures and load that.' },
    };
  const named = extensions[/\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''];
  const head = latin(bytes.subarray(0, 4096));
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return office(bytes, fileName, named);
  const other = foreign(head);
  if (other) return { problem: { code: 'file-foreign', what: `This is ${other.kind}, which cannot be read as a brief.`, mend: other.mend } };
  if (named === 'docx' || named === 'xlsx')
    return {
      problem: {
        code: 'file-damaged',
        what: `This file is called ${named === 'docx' ? 'Word' : 'Excel'} but is none, or it is damaged.`,
        mend: SAVE,
      },
    };
  if (bytes.length > 5_000_000)
    return {
      problem: {
        code: 'file-too-big',
        what: 'This file holds over 5 MB of text, far more than a brief.',
        mend: 'Choose the brief itself, without data in it.',
      },
    };
  if (named) return { format: named };
  return { format: guess(head) };
}

function office(bytes: Uint8Array, fileName: string, named: BriefFormat | undefined): { format: BriefFormat } | { problem: Problem } {
  // Names of the files within stand in plain text at the end of a zip file.
  const names = latin(bytes.subarray(-200_000)) + latin(bytes.subarray(0, 20_000));
  if (names.includes('word/document')) return { format: 'docx' };
  if (names.includes('xl/workbook')) return { format: 'xlsx' };
  if (names.includes('ppt/presentation'))
    return { problem: { code: 'file-foreign', what: 'This is a PowerPoint file, which cannot be read as a brief.', mend: SAVE } };
  if (/\.(od[tsp]|pages|numbers|key)$/i.test(fileName) || names.includes('opendocument'))
    return { problem: { code: 'file-foreign', what: 'This is a file of another office program, which cannot be read as a brief.', mend: SAVE } };
  if (named === 'docx' || named === 'xlsx')
    return {
      problem: {
        code: 'file-damaged',
        what: 'This file is damaged: the document within it cannot be found.',
        mend: 'Open it in Word or Excel, save it again, and load that.',
      },
    };
  return { problem: { code: 'file-foreign', what: 'This is a zip file, not a brief.', mend: 'Unpack it and choose the brief within.' } };
}

/** Other programs' files, by what they begin with. */
const marks: [RegExp, string, string][] = [
  [/^%PDF-/, 'a PDF', 'Load the Word or Excel file that it was made from, or copy its text and paste it.'],
  [/^\{\\rtf/, 'a rich-text document', SAVE],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|BM)/, 'a picture', 'Type or paste its words instead.'],
  [/^.ELF|^MZ/, 'a program', SAVE],
  [/^.\x8b|^Rar!|^7z\xbc\xaf/, 'a packed file', 'Unpack it and choose the brief within.'],
];

function foreign(head: string): { kind: string; mend: string } | undefined {
  // Word and Excel lock a document with a password by wrapping it in the old binary format.
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    return {
      kind: 'an old Word or Excel file, or one locked with a password',
      mend: 'Remove the password, save it as .docx or .xlsx, and load that.',
    };
  const mark = marks.find(([start]) => start.test(head));
  if (mark) return { kind: mark[1], mend: mark[2] };
  const utf16 = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff');
  return !utf16 && head.includes('\0') ? { kind: 'a file without readable text', mend: SAVE } : undefined;
}

function guess(head: string): BriefFormat {
  if (/^\s*[{[]/.test(head)) return 'json';
  if (/^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype|html|head|body|meta|div|p|h[1-6]|table|b|span)\b/i.test(head)) return 'html';
  if (/^(?:#[^\n]*\n|\s*\n)*throughlinePlan\s*:/m.test(head)) return 'yaml';
  if (/^#{1,6}\s|^\|.*\|\s*$|^\*\*[^*]+\*\*\s*$/m.test(head)) return 'markdown';
  return 'text';
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** A text file's words, whatever it was saved as: UTF-8, UTF-16, or the old encoding of Windows. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

import type { Problem } from '../../problem';
import type { DraftFile, DraftKind } from './define';

const extensions: Record<string, DraftKind> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  markdown: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  eml: 'eml',
  docx: 'docx',
  docm: 'docx',
  pdf: 'pdf',
};

/** Bytes: pictures make Word files, e-mails and PDFs large; words alone never are. */
const LARGEST: Record<DraftKind, number> = { text: 3_000_000, html: 6_000_000, eml: 40_000_000, docx: 50_000_000, pdf: 80_000_000 };

const INSTEAD = 'Save it as Word (.docx), PDF, HTML or plain text and drop that, or paste its words.';

/** Other programs' files, by what they begin with. */
const foreign: [RegExp, string, string][] = [
  [
    /^\xd0\xcf.\xe0/,
    'This is an old Office or Outlook file, or one locked with a password.',
    'Save it as .docx, or an e-mail as .eml, without a password, and drop that.',
  ],
  [/^\{\\rtf/, 'This is a rich-text file, which cannot be read.', INSTEAD],
  [
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM|II\*\0|MM\0\*|RIFF....WEBP|.{4}ftyp(?:heic|avif|mif1))/,
    'This is a picture: its words cannot be read.',
    'Type or paste them instead.',
  ],
  [/^(?:.\x8b[^\s]|Rar!|7z\u00bc\u00af)/, 'This is a packed file.', 'Unpack it and drop the copy within.'],
  [/^(?:MZ|\x7fELF|.{4}ftyp|ID3)/, 'This is no file of words.', INSTEAD],
];

/** What a file is, by what it holds first and by its name second; or why it cannot be read. */
export function kindOf({ bytes, name }: DraftFile): { kind: DraftKind } | { problem: Problem } {
  if (bytes.length === 0) return no('empty', 'This file is empty.', 'Choose the copy again, or paste its words.');
  const head = latin(bytes.subarray(0, 4_096));
  const kind = byContent(head, name);
  if (typeof kind !== 'string') return kind;
  if (bytes.length > LARGEST[kind])
    return no('too-large', `This file is over ${LARGEST[kind] / 1_000_000} MB, far more than a piece of copy.`, INSTEAD);
  return { kind };
}

function byContent(head: string, name: string): DraftKind | { problem: Problem } {
  const named = extensions[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (/^[\s\S]{0,1000}%PDF-/.test(head)) return 'pdf';
  if (head.startsWith('PK'))
    return named === 'docx' || head.includes('[Content_Types].xml') || head.includes('word/')
      ? 'docx'
      : no('foreign', 'This is a packed file, not a piece of copy.', INSTEAD);
  const other = foreign.find(([mark]) => mark.test(head));
  if (other) return no('foreign', other[1], other[2]);
  if (named === 'docx' || named === 'pdf')
    return no('damaged', `This file is called ${named === 'pdf' ? 'PDF' : 'Word'} but is none, or it is damaged.`, INSTEAD);
  const wide = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff');
  if (!wide && head.includes('\0')) return no('foreign', 'This file holds no text that can be read.', INSTEAD);
  if (named) return named;
  if (/^(?:[A-Za-z][\w-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){3}/.test(head) && /^(?:mime-version|received|return-path|message-id|from):/im.test(head))
    return 'eml';
  return /^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype|html|head|body|meta|div|p|h[1-6]|table|section|main)\b/i.test(head) ? 'html' : 'text';
}

const no = (code: string, what: string, mend: string): { problem: Problem } => ({ problem: { code: `draft/${code}`, what, mend } });

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** A text file's words, whatever it was saved as: UTF-8, UTF-16, or the old encoding of Windows. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

import type { Problem } from '../problem';

/** In characters; a plan of two hundred touchpoints has some 60,000. */
const LONGEST = 2_000_000;

/** A file that is no plan text at all: empty, too big, or of another program. */
export function foreign(text: string, fileName: string): Problem | undefined {
  if (text.length > LONGEST)
    return {
      code: 'file-too-big',
      what: 'This file is over 2 MB, far more than a plan.',
      mend: 'Choose the plan itself, without pictures or data in it.',
    };
  if (text.trim() === '') return { code: 'file-empty', what: 'This file is empty.', mend: 'Start from the template, or save the plan again.' };
  const kind = kindOf(text, fileName);
  if (kind)
    return {
      code: 'file-foreign',
      what: `This is ${kind}, not a plan in YAML or JSON.`,
      mend: 'Load it in the dashboard under its own ending, such as .docx, or copy its text and paste it there.',
    };
  if (unreadable(text))
    return { code: 'file-binary', what: 'This file holds no readable text.', mend: 'Choose a YAML or JSON file, saved as UTF-8.' };
  return undefined;
}

/** What such files begin with. Bytes that are no text arrive as U+FFFD. */
const MARKS: [string | RegExp, string][] = [
  ['PK\u0003\u0004', 'a Word, Excel or zip file'],
  [/^%PDF-/, 'a PDF'],
  [/^\{\\rtf/, 'a rich-text document'],
  ['\uFFFD\uFFFD\u0011', 'an old Word or Excel file'],
  [/^\uFFFD?PNG|^\uFFFD{3,4}.{0,8}(JFIF|Exif)|^GIF8/, 'a picture'],
  [/^\s*(<!--[^]*?-->\s*)?<(!doctype html|html|head|body)\b/i, 'a web page'],
  [/^\s*<(\?xml|[a-z][\w-]*[\s>])/i, 'a file of markup'],
];

function kindOf(text: string, fileName: string): string | undefined {
  const head = text.slice(0, 4096);
  const marked = MARKS.find(([mark]) => (typeof mark === 'string' ? head.startsWith(mark) : mark.test(head)))?.[1];
  if (marked) return marked === 'a Word, Excel or zip file' ? office(fileName) : marked;
  return /^\s*(import|export|const|function|#!)\s?/.test(head) && /\.(m?[jt]sx?|sh|py)$/i.test(fileName) ? 'a program' : undefined;
}

function office(fileName: string): string {
  if (/\.docx$/i.test(fileName)) return 'a Word file';
  if (/\.xlsx$/i.test(fileName)) return 'an Excel file';
  if (/\.pptx$/i.test(fileName)) return 'a PowerPoint file';
  return 'a Word, Excel or zip file';
}

/** NUL never stands in text; other signs of a wrong reading may stand here and there. */
function unreadable(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (head.includes('\0')) return true;
  const strange = [...head].filter((sign) => sign === '\uFFFD' || (sign < ' ' && !/\s/.test(sign))).length;
  return strange > 8 && strange / head.length > 0.02;
}

import type { PageAction } from '../snapshot';
import { defineDraft, MOST, type Piece } from './define';
import { decode } from './kind';

/** Longest line taken for a heading; characters. */
const HEADING = 90;
/** A line shorter than this did not break because the margin was reached; characters. */
const WRAPPED = 55;

/** Plain text: an advert, a post, an e-mail as typed. Blank lines part paragraphs; marks of lists, headings and links are understood. */
export default defineDraft({ kind: 'text', read: ({ bytes }) => ({ pieces: piecesOfText(decode(bytes)) }) });

/** Text as pieces of copy. */
export function piecesOfText(text: string): Piece[] {
  const lines = text
    .slice(0, MOST.characters + 1)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\u2028\u2029]/);
  const pieces: Piece[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length) pieces.push(...paragraph(open, pieces.length === 0));
    open = [];
  };
  for (const line of lines) {
    const words = plain(line);
    if (!words || /^[-=_*~#]{3,}$/.test(words)) close();
    else if (/^#{1,6}\s+\S/.test(words)) {
      close();
      const [marks = '#'] = words.split(' ');
      pieces.push(pieceOf(words.slice(marks.length).trim(), 'heading', marks.length));
    } else if (ITEM.test(line)) {
      close();
      pieces.push(pieceOf(words.replace(ITEM, ''), 'item'));
    } else open.push(words);
  }
  close();
  return pieces;
}

const ITEM = /^\s*(?:[•·▪◦‣✓✔✅➤►*–—-]|\d{1,2}[.)])\s+(?=\S)/;

function paragraph(lines: string[], first: boolean): Piece[] {
  const joined: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1] ?? '';
    if (at > 0 && before.length > WRAPPED && !/^[\p{L} -]{2,24}:/u.test(line)) joined[joined.length - 1] += ` ${line}`;
    else joined.push(line);
  });
  return joined.map((line, at) => {
    const alone = joined.length === 1 || at === 0;
    const capitals = /\p{Lu}/u.test(line) && line === line.toUpperCase() && line.length > 3;
    const short = line.length <= HEADING && !/[.;:,…]$/.test(line) && !/^(?:hi|hello|dear|hey)\b/i.test(line) && /\s/.test(line);
    if (alone && short && !LINK.test(line) && (capitals || first)) return pieceOf(line, 'heading', first ? 1 : 2);
    return pieceOf(line, 'paragraph');
  });
}

const LINK = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g;

/** A text with the addresses it names as its links. */
export function pieceOf(text: string, role: Piece['role'], level?: number): Piece {
  const actions: PageAction[] = [];
  const shown = text.replace(/\[([^\]\n]{1,120})\]\((https?:\/\/[^\s)]+)\)/g, (_, words: string, href: string) => {
    if (URL.canParse(href)) actions.push({ kind: 'link', text: words, href });
    return words;
  });
  for (const [href] of shown.matchAll(LINK)) if (URL.canParse(href)) actions.push({ kind: 'link', text: href, href });
  return { text: shown, role, ...(level && { level }), ...(actions.length > 0 && { actions: actions.slice(0, 20) }) };
}

/** Without the marks that mean bold or italic in plain text. */
const plain = (line: string): string =>
  line
    .replace(/[\u200b\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(\*\*|__)(?=\S)(.{1,400}?\S)\1/g, '$2')
    .trim();

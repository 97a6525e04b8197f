import type { BlockRole } from '../snapshot';
import type { Piece } from './define';

/** Type so much larger than the body's is a heading's. */
const LARGER = 1.25;
/** Longest heading, and longest bold line taken for one; characters. */
const HEADING = 160;
const BOLD = 90;

/** Pieces as a reader takes them: what is set large is a heading, and the labels of a copy deck are no copy. */
export const arranged = (pieces: readonly Piece[]): { pieces: Piece[]; title?: string; description?: string } => labelled(headed(pieces));

/** Headings by their looks, where nothing calls them so. */
function headed(pieces: readonly Piece[]): Piece[] {
  const body = bodySize(pieces);
  const large = ({ text, size, role }: Piece) =>
    body !== undefined &&
    size !== undefined &&
    size >= body * LARGER &&
    text.length <= HEADING &&
    TEXT.has(role) &&
    /\p{L}.*\s.*\p{L}|\p{L}{4}/u.test(text);
  const sizes = [...new Set(pieces.filter(large).map(({ size = 0 }) => Math.round(size)))].sort((one, other) => other - one);
  const told = pieces.some(({ role }) => role === 'heading');
  return pieces.map((piece): Piece => {
    if (large(piece)) return { ...piece, role: 'heading', level: Math.min(1 + sizes.indexOf(Math.round(piece.size ?? 0)) + (told ? 1 : 0), 6) };
    const bold = piece.strong && TEXT.has(piece.role) && piece.text.length <= BOLD && !/[.,;:]$/.test(piece.text) && !piece.actions?.length;
    return bold ? { ...piece, role: 'heading', level: 3 } : piece;
  });
}

const TEXT = new Set<BlockRole>(['paragraph', 'text']);

/** The size most characters are set in, px. */
function bodySize(pieces: readonly Piece[]): number | undefined {
  const sums = new Map<number, number>();
  for (const { size, text } of pieces) if (size) sums.set(Math.round(size), (sums.get(Math.round(size)) ?? 0) + text.length);
  return [...sums].sort(([, one], [, other]) => other - one)[0]?.[0];
}

type Meaning = { role: BlockRole; level?: number } | 'title' | 'description';

/** Labels of copy decks, as writers put them before each piece of copy. */
const LABELS: [RegExp, Meaning][] = [
  [/^(?:h1|(?:main |hero )?head(?:line|ing)|überschrift|headline \d)$/i, { role: 'heading', level: 1 }],
  [/^(?:h2|h3|sub-?head(?:line|ing)?|sub-?title|zwischenüberschrift|unterzeile)$/i, { role: 'heading', level: 2 }],
  [/^(?:body(?: copy| text)?|copy|intro(?:duction)?|primary text|post text|caption|teaser|fließtext)$/i, { role: 'paragraph' }],
  [/^(?:cta|call to action|button(?: text)?)$/i, { role: 'button' }],
  [/^(?:(?:page |meta |seo )title|subject(?: line)?|betreff)$/i, 'title'],
  [/^(?:(?:meta )?description|pre-?header|preview text)$/i, 'description'],
];

function labelled(pieces: readonly Piece[]): { pieces: Piece[]; title?: string; description?: string } {
  const found: { title?: string; description?: string } = {};
  const kept: Piece[] = [];
  let waits: Meaning | undefined;
  for (const piece of pieces) {
    const [label, rest] = split(piece);
    const meaning = label === undefined ? undefined : LABELS.find(([pattern]) => pattern.test(label))?.[1];
    if (meaning && !rest) {
      waits = meaning;
      continue;
    }
    const means = meaning ?? waits;
    const text = meaning ? (rest ?? '') : piece.text;
    waits = undefined;
    if (means === 'title' || means === 'description') found[means] ??= text.slice(0, 1_000);
    else if (!means) kept.push(piece);
    else kept.push(withRole({ ...piece, text }, means));
  }
  return { pieces: kept, ...found };
}

/** A label with its text, or alone in its cell or on its line. */
function split({ text, role }: Piece): [string | undefined, string | undefined] {
  const alone = /^([\p{L}\d -]{2,22}):?$/u.exec(text);
  if (alone && (role === 'cell' || text.endsWith(':'))) return [alone[1]?.trim(), undefined];
  const both = /^([\p{L}\d -]{2,22}):\s+(\S[^]*)$/u.exec(text);
  return role === 'cell' ? [undefined, undefined] : [both?.[1]?.trim(), both?.[2]];
}

function withRole({ level: _, ...piece }: Piece, { role, level }: { role: BlockRole; level?: number }): Piece {
  return {
    ...piece,
    role,
    ...(level && { level }),
    ...(role === 'button' && { actions: [{ kind: 'button', text: piece.text.slice(0, 300) }] }),
  };
}

import type { PageSnapshot, TextBlock } from '../snapshot';
import { arranged } from './arrange';
import { type DraftContent, type DraftOrigin, MOST, type Piece } from './define';

export interface DraftPlace {
  /** `draft:` and what tells it from others; stays the same when it is dropped in anew. */
  url: string;
  /** The file's name, or what a person would call pasted words. */
  name: string;
  /** Id of the channel it is held against, where it is no touchpoint of the plan. */
  channel?: string;
  /** ISO 8601, UTC. */
  now: string;
}

/** The column a draft is laid out in, by estimate: nobody has set it yet. px. */
const COLUMN = 720;
const VIEWPORT = { width: 1280, height: 800 };
const BODY = 16;
const HEADINGS = [0, 34, 27, 22, 19, 17, 16];
/** Width of a letter and height of a line, in type sizes. */
const LETTER = 0.5;
const LINE = 1.45;
/** Longest block, characters; as in pages. */
const LONGEST = 4_000;

/** A draft as a page reading like any other, laid out in one column as a reader would first meet it. */
export function draftSnapshot(kind: DraftOrigin, content: DraftContent, { url, name, channel, now }: DraftPlace): PageSnapshot {
  const { pieces, title = content.title, description = content.description } = arranged(content.pieces);
  const blocks = laidOut(pieces.slice(0, MOST.pieces).flatMap(cut));
  const last = blocks.at(-1)?.place;
  return {
    snapshot: 1,
    url,
    capturedAt: now,
    title: (title ?? '').slice(0, 1_000),
    ...(description && { description: description.slice(0, 1_000) }),
    ...(content.language && { language: content.language }),
    openGraph: {},
    twitter: {},
    structuredData: [],
    viewport: VIEWPORT,
    documentHeight: last ? last.top + last.height : 0,
    visibility: 'visible',
    blocks,
    spoken: (content.spoken ?? []).slice(0, 300),
    unseen: (content.unseen ?? []).slice(0, MOST.unseen + 1),
    asks: { password: false, cookieChoice: false, humanCheck: false },
    draft: { kind, name: (name || nameOf(title, blocks)).slice(0, 300), ...(channel && { channel }) },
    captureMs: 0,
  };
}

function laidOut(pieces: readonly Piece[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let open: { index: number; level: number; apart: boolean }[] = [];
  let top = 0;
  for (const { text, role, level, region = 'main', actions, size: told, strong } of pieces) {
    const size = told ?? (role === 'heading' ? (HEADINGS[level ?? 2] ?? BODY) : BODY);
    const height = Math.round(Math.ceil((text.length * size * LETTER) / COLUMN) * size * LINE);
    if (level) open = open.filter((heading) => heading.level < level);
    const apart = region !== 'main';
    const under = open.findLast((heading) => heading.apart === apart)?.index;
    blocks.push({
      text,
      role,
      ...(level && { level }),
      region,
      ...(under !== undefined && { under }),
      prominence: { size, weight: role === 'heading' || strong ? 700 : 400, firstScreen: top < VIEWPORT.height },
      place: { top, left: 0, width: Math.round(Math.min(COLUMN, text.length * size * LETTER)), height },
      ...(actions?.length && { actions }),
    });
    if (level) open.push({ index: blocks.length - 1, level, apart });
    top += height + Math.round(size * 0.9);
  }
  return blocks;
}

/** What a person would call words that came without a name. */
const nameOf = (title: string | undefined, blocks: readonly TextBlock[]): string =>
  (title || (blocks.find(({ role }) => role === 'heading') ?? blocks[0])?.text || '').slice(0, 80);

/** A text that is too long, cut after sentences where it has some. */
function cut(piece: Piece): Piece[] {
  if (piece.text.length <= LONGEST) return [piece];
  const head = piece.text.slice(0, LONGEST);
  const ends = [...head.matchAll(/[.!?。！？…]["”’)]*\s/g)].at(-1);
  const end = ends && ends.index > LONGEST / 2 ? ends.index + ends[0].length : Math.max(head.lastIndexOf(' '), LONGEST / 2);
  const { actions: _, ...rest } = piece;
  return [{ ...piece, text: piece.text.slice(0, end).trim() }, ...cut({ ...rest, text: piece.text.slice(end).trim() })].filter(({ text }) => text);
}

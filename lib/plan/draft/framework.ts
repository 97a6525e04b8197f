import { headingMeaning, labelMeaning } from './meaning';
import { owe, rankIn } from './rows';
import { type Item, labelOf, type Sketch } from './sketch';
import { fieldOf, partNamed } from './structure';
import type { Around } from './tables';
import type { Cell } from './types';
import { isBlank, piecesOf, unquoted } from './values';

const TICK = /^(?:x|✓|✔|●|•|yes|y|primary|secondary|lead|1|2|3)$/i;
const OPEN = /^(?:|-|–|—|no|n|o|○|n\/a)$/i;

/**
 * A grid of channels and messages: one on the left, the other on top, in the cells either ticks or the words for that channel.
 */
export function readFramework(sketch: Sketch, rows: Cell[][], around: Around): boolean {
  const [head, ...body] = rows;
  const corner = head?.[0]?.text ?? '';
  if (!head || head.length < 3 || body.length === 0) return false;
  const tops = head.slice(1);
  if (tops.filter(({ text }) => text.trim()).length < 2) return false;
  const channelsLeft = isChannels(corner);
  const messagesLeft = isMessages(corner) || (corner.trim() === '' && around.current?.name === 'messages');
  const cells = body.flatMap((row) => row.slice(1)).filter(({ text }) => text.trim());
  const ticks = cells.length > 0 && cells.every(({ text }) => TICK.test(text.trim()) || OPEN.test(text.trim()));
  // Columns that are fields ("Role", "Owner", "Key message") are no messages: such a table is read row by row.
  const known = tops.filter(
    ({ text }) => text.trim() && (labelMeaning(text, 'channels') || labelMeaning(text, 'messages') || labelMeaning(text, 'calendar')),
  ).length;
  if (known > (ticks ? tops.length / 2 : 0)) return false;
  if (channelsLeft) grid(sketch, body, tops, ticks, 'rows');
  else if (messagesLeft) grid(sketch, body, tops, ticks, 'columns');
  else return false;
  return true;
}

function grid(sketch: Sketch, body: Cell[][], tops: Cell[], ticks: boolean, channelsIn: 'rows' | 'columns'): void {
  for (const row of body) {
    const [left, ...cells] = row;
    if (!left?.text.trim()) continue;
    cells.forEach((cell, at) => {
      const top = tops[at];
      if (!top?.text.trim() || isBlank(cell.text) || OPEN.test(cell.text.trim())) return;
      const [channel, message] = channelsIn === 'rows' ? [left, top] : [top, left];
      const said = named(sketch, message);
      sketch.named('channels', channel.text.trim(), channel.place);
      const owed = owe(sketch, said ? labelOf(said) : unquoted(message.text), channel.text.trim(), cell);
      const phrasings = owed && fieldOf(owed.part, 'phrasings');
      if (!ticks && phrasings)
        for (const text of piecesOf(cell.text, false))
          sketch.push(owed, phrasings, unquoted(text), cell.place, { how: 'guessed', why: 'It stands where this message and a channel meet.' });
    });
  }
}

/** "Pillar 1: Always rolling" in a table's head is the message without its number. */
function named(sketch: Sketch, cell: Cell): Item | undefined {
  const match = /^(?:(?:message|pillar|theme) ?(\d{1,2})|(primary|secondary|supporting))\s*[:–—-]\s*(.+)$/is.exec(cell.text.trim());
  const item = sketch.named('messages', unquoted(match?.[3] ?? cell.text), cell.place);
  const rank = match ? (match[1] ? Number(match[1]) : rankIn(match[2] ?? '')) : undefined;
  if (item && rank !== undefined && !item.values.has('priority')) sketch.put(item, 'priority', rank, cell.place);
  return item;
}

const isChannels = (text: string): boolean => {
  const name = labelMeaning(text, 'channels');
  return name === fieldOf(partNamed('channels'), 'name')?.name || /^(?:platform|channel|touchpoint)s?\s*[/\\×x]\s*message/i.test(text.trim());
};
const isMessages = (text: string): boolean => labelMeaning(text, 'messages') === 'statement' || headingMeaning(text)?.part.name === 'messages';

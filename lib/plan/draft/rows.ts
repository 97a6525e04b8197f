import { touchpoint } from './lines';
import { labelMeaning } from './meaning';
import { type Item, type Sketch, sameWords } from './sketch';
import { fieldOf, isList, isUnder, type Part, partNamed, parts } from './structure';
import type { Around } from './tables';
import type { Cell } from './types';
import { isBlank, piecesOf, valueOf } from './values';

/** Columns that stand in a table of one part and belong to another. */
const beside: Record<string, string[]> = {
  channels: ['message', 'supporting', 'budget', 'touchpoint'],
  touchpoints: ['parent'],
  keyResults: ['parent'],
};

interface Reading {
  part: Part;
  /** The meaning of each column; `undefined` where it has none. */
  columns: (string | undefined)[];
  /** The row that names the columns. */
  head: number;
}

/** A table whose first row names fields of a part: one item a row. */
export function readRows(sketch: Sketch, rows: Cell[][], around: Around): boolean {
  const reading = bestReading(rows, around.current);
  if (!reading) return false;
  const { part, columns, head } = reading;
  for (const row of rows.slice(0, head)) for (const cell of row) sketch.leave(cell.text, cell.place);
  let rank: number | undefined;
  for (const row of rows.slice(head + 1)) {
    const filled = row.filter(({ text }) => text.trim());
    const [first] = filled;
    // A row of one cell in a table of messages tells the rank of those that follow.
    const told = part.name === 'messages' && filled.length === 1 && first ? rankIn(first.text) : undefined;
    if (told !== undefined) rank = told;
    else if (first) oneRow(sketch, part, columns, row, rows[head] ?? [], around, rank);
  }
  return true;
}

/** Does the first row name the columns, beyond doubt? */
export function namesColumns(rows: Cell[][], current: Part): boolean {
  const reading = bestReading(rows, current);
  return reading?.head === 0 && isList(reading.part) && reading.columns.filter(Boolean).length > 1;
}

function oneRow(sketch: Sketch, part: Part, columns: Reading['columns'], row: Cell[], head: Cell[], around: Around, rank: number | undefined): void {
  const cellOf = (name: string): Cell | undefined => row[columns.indexOf(name)];
  const place = row.find(({ text }) => text.trim())?.place ?? {};
  // Columns that name their fields speak for themselves, whatever the heading above them.
  const guess = columns.filter(Boolean).length > 1 ? {} : around.under.guess;
  if (row.every(({ text }) => isBlank(text))) return;
  if (part.name === 'measurement') return measure(sketch, columns, row);
  const label = part.label ? cellOf(part.label) : undefined;
  if (part.label && (!label?.text.trim() || isBlank(label.text)))
    return sketch.leave(
      row
        .map(({ text }) => text)
        .filter(Boolean)
        .join(' | '),
      place,
      part.name,
    );
  const item = isList(part) ? sketch.add(part, label?.text, label?.place ?? place, guess) : sketch.single(part);
  if (!item) return;
  row.forEach((cell, at) => {
    const name = columns[at];
    if (!cell.text.trim() || (isBlank(cell.text) && cell.text.trim() !== 'none') || (part.label && name === part.label)) return;
    if (name === 'parent') item.parentNamed = cell.text.trim();
    else if (part.name === 'channels' && name && beside.channels?.includes(name)) besideChannel(sketch, item, name, cell, head[at]?.text ?? '');
    else {
      const field = name ? fieldOf(part, name) : undefined;
      if (field) sketch.set(item, field, cell.text, cell.place, guess);
      else sketch.leave(`${head[at]?.text.trim() ?? ''}: ${cell.text.trim()}`, cell.place, part.name);
    }
  });
  if (part.name === 'messages' && rank !== undefined && !item.values.has('priority')) sketch.put(item, 'priority', rank, place);
  if (part.name === 'claims' && around.under.retired && !item.values.has('status')) sketch.put(item, 'status', 'retired', place);
}

/** In a table of channels, what stands beside them of messages, budget and pages. */
function besideChannel(sketch: Sketch, channel: Item, name: string, cell: Cell, head: string): void {
  if (name === 'budget') {
    const part = partNamed('budgetChannels');
    const field = fieldOf(part, 'share');
    if (!field || !valueOf(field, cell.text)) return sketch.leave(`${head.trim()}: ${cell.text.trim()}`, cell.place, 'budget');
    const share = sketch.add(part, String(channel.values.get('name')?.value ?? ''), cell.place);
    if (share) sketch.set(share, field, cell.text, cell.place);
    return;
  }
  if (name === 'touchpoint') {
    for (const piece of piecesOf(cell.text, true)) {
      if (/^https?:\/\/\S+$/.test(piece)) touchpoint(sketch, channel, piece, cell.place);
      else sketch.add(partNamed('touchpoints'), piece, cell.place, {}, channel);
    }
    return;
  }
  const supporting = name === 'supporting' ? (rankIn(head) ?? 2) : undefined;
  for (const text of piecesOf(cell.text, false)) owe(sketch, text, String(channel.values.get('name')?.value ?? ''), cell, supporting ?? rankIn(head));
}

/** A message told for a channel: the same words again are the same message. */
export function owe(sketch: Sketch, text: string, channel: string, { place }: Cell, rank?: number): Item | undefined {
  const known = sketch.of('messages').find(({ values }) => sameWords(String(values.get('statement')?.value ?? ''), text));
  const message = known ?? sketch.add(partNamed('messages'), text, place);
  const field = message && fieldOf(message.part, 'channels');
  if (!message || !field) return undefined;
  const listed = message.values.get('channels')?.value;
  if (!Array.isArray(listed) || !listed.some((name) => sameWords(name, channel))) sketch.push(message, field, channel, place);
  if (!known && rank !== undefined) sketch.put(message, 'priority', rank, place);
  return message;
}

function measure(sketch: Sketch, columns: Reading['columns'], row: Cell[]): void {
  const at = columns.indexOf('metrics');
  const metric = row[at];
  const field = fieldOf(partNamed('measurement'), 'metrics');
  if (!metric?.text.trim() || !field) return;
  const rest = row.filter((cell, index) => index !== at && cell.text.trim()).map(({ text }) => text.trim());
  sketch.push(sketch.single(partNamed('measurement')), field, [metric.text.trim(), ...rest].join(', '), metric.place);
}

/** "Primary", "Supporting message", "Tier 2". */
export function rankIn(text: string): number | undefined {
  const field = fieldOf(partNamed('messages'), 'priority');
  const word = text.trim().replace(/\s*(?:messages?|pillars?)\b:?/i, '');
  if (/^key$|^main$|^core$/i.test(word) && /messages\b/i.test(text)) return undefined;
  const read = field && word ? valueOf(field, word) : undefined;
  return typeof read?.value === 'number' ? read.value : undefined;
}

/** The part of which most columns speak; the section's own part wins a tie. Up to two rows may stand above the names. */
function bestReading(rows: Cell[][], current: Part | undefined): Reading | undefined {
  let best: (Reading & { score: number }) | undefined;
  for (const head of [0, 1, 2]) {
    const row = rows[head];
    if (!row || head >= rows.length - 1) break;
    const filled = row.filter(({ text }) => text.trim()).length;
    for (const part of parts) {
      const columns = row
        .map(({ text }) => (text.trim() && text.length < 80 ? columnOf(text, part) : undefined))
        .map((name, at, all) => (all.indexOf(name) === at ? name : undefined));
      const known = columns.filter(Boolean).length;
      const named = part.label
        ? columns.includes(part.label)
        : part.name === 'calendar'
          ? columns.some((name) => name === 'date' || name === 'from')
          : part.name === 'measurement' && columns.includes('metrics');
      const own = part === current || (current !== undefined && isUnder(part, current));
      if (!named || known < (own ? 1 : 2) || (part.within && !own && !columns.includes('parent'))) continue;
      if (part.name === 'measurement' && !own) continue;
      const score = known * 2 + (own ? 3 : 0) - (filled - known) * 0.5 - head * 0.1;
      if (score > (best?.score ?? 0)) best = { part, columns, head, score };
    }
    if (best && best.head === head) break;
  }
  return best;
}

function columnOf(text: string, part: Part): string | undefined {
  const name = labelMeaning(text, part.name);
  if (!name) return undefined;
  return fieldOf(part, name) || beside[part.name]?.includes(name) ? name : undefined;
}

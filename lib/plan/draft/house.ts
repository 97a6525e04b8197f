import { headingMeaning } from './meaning';
import type { Item, Sketch } from './sketch';
import { fieldOf, partNamed } from './structure';
import type { Around } from './tables';
import type { Cell } from './types';
import { isBlank, piecesOf, unquoted } from './values';

type Floor = 'roof' | 'pillars' | 'proofs' | 'wordings' | 'tone' | 'other';

/**
 * A message house drawn as a table: a roof across all columns, pillars beneath it, under each pillar what carries it.
 * Roof: the core idea. Pillars: messages in order. What carries them: claims, each the proof of its pillar.
 */
export function readHouse(sketch: Sketch, rows: Cell[][], around: Around): boolean {
  const labelled = rows.filter((row) => floorOf(row[0]?.text ?? '') !== undefined).length >= 2;
  const floors = labelled
    ? rows.map((row) => ({ floor: floorOf(row[0]?.text ?? '') ?? 'other', label: row[0], cells: row.slice(1) }))
    : bare(rows, around);
  const pillars = floors?.find(({ floor, cells }) => floor === 'pillars' && filled(cells).length >= 2);
  if (!floors || !pillars) return false;
  const messages: (Item | undefined)[] = [];
  for (const { floor, label, cells } of floors) {
    if (floor === 'pillars') pillarsOf(sketch, cells, messages, around);
    else if (floor === 'proofs') carried(sketch, cells, messages, 'proof');
    else if (floor === 'wordings') carried(sketch, cells, messages, 'phrasings');
    else if (floor === 'roof') roof(sketch, filled(cells));
    else if (floor === 'tone') for (const cell of filled(cells)) toneWords(sketch, cell);
    else for (const cell of filled(cells)) sketch.leave(`${label?.text.trim() ?? ''}: ${cell.text.trim()}`, cell.place, 'messages');
  }
  return true;
}

/** Without labels on the left it is a house only beneath a heading that says so, with one cell above several. */
function bare(rows: Cell[][], around: Around): { floor: Floor; label?: Cell; cells: Cell[] }[] | undefined {
  const [first, second] = rows;
  if (around.current?.name !== 'messages' || !first || !second || rows.length < 2) return undefined;
  if (filled(first).length !== 1 || filled(second).length < 2 || headingMeaning(filled(second)[0]?.text ?? '')) return undefined;
  return rows.map((cells, at) => ({ floor: at === 0 ? 'roof' : at === 1 ? 'pillars' : 'proofs', cells }));
}

function floorOf(label: string): Floor | undefined {
  const meaning = label.trim() && label.length < 60 ? headingMeaning(label) : undefined;
  if (!meaning || meaning.how !== 'exact') return undefined;
  if (meaning.field?.name === 'coreIdea') return 'roof';
  if (meaning.part.name === 'messages') return 'pillars';
  if (meaning.part.name === 'claims') return 'proofs';
  if (meaning.part.name === 'tone') return 'tone';
  return undefined;
}

function roof(sketch: Sketch, cells: Cell[]): void {
  const field = fieldOf(partNamed('brand'), 'coreIdea');
  for (const cell of cells) if (field) sketch.set(sketch.single(partNamed('brand')), field, unquoted(cell.text), cell.place);
}

function pillarsOf(sketch: Sketch, cells: Cell[], messages: (Item | undefined)[], around: Around): void {
  cells.forEach((cell, at) => {
    if (!cell.text.trim() || isBlank(cell.text)) return;
    const text = cell.text.trim().replace(/^(?:pillar|message) ?\d{0,2}\s*[:–—-]\s*/i, '');
    const item = sketch.add(partNamed('messages'), unquoted(text.replace(/\n+/g, ' ')), cell.place, around.under.guess);
    if (item)
      sketch.put(item, 'priority', filled(cells.slice(0, at)).length + 1, cell.place, {
        how: 'guessed',
        why: 'The pillars were ranked from left to right.',
      });
    messages[at] = item;
  });
}

/** What stands in a pillar's column, line by line. */
function carried(sketch: Sketch, cells: Cell[], messages: (Item | undefined)[], name: 'proof' | 'phrasings'): void {
  cells.forEach((cell, at) => {
    const message = messages[at];
    const field = message && fieldOf(message.part, name);
    for (const text of piecesOf(cell.text, false)) {
      if (field) sketch.push(message, field, unquoted(text), cell.place);
      else sketch.leave(text, cell.place, 'messages');
    }
  });
}

function toneWords(sketch: Sketch, cell: Cell): void {
  for (const word of piecesOf(cell.text, true)) sketch.add(partNamed('tone'), word, cell.place);
}

const filled = (cells: Cell[]): Cell[] => cells.filter(({ text }) => text.trim() && !isBlank(text));

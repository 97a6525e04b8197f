import { labelOf, type Sketch, sameWords } from './sketch';
import { fieldOf, partNamed } from './structure';
import type { Cell } from './types';

const MARK = /^[RACIS](?:\s*[/,&+]?\s*[RACIS]){0,3}$/i;
/** Rows that speak of the plan itself: whoever is accountable for them decides. */
const OF_THE_PLAN = /\b(?:messag|brief|plan\b|strategy|sign-?off|approv|final)/i;
/** Share of the filled cells that must be marks. */
const MOSTLY = 0.7;

/**
 * Who is responsible, accountable, consulted, informed. Accountable for the plan: decides. Responsible for a channel: its owner.
 * The rest of such a table is not part of a plan and is quoted.
 */
export function readRaci(sketch: Sketch, rows: Cell[][]): boolean {
  const at = rows.findIndex(
    (row, index) =>
      index < 3 && row.slice(1).filter(({ text }) => text.trim()).length >= 2 && !row.slice(1).some(({ text }) => MARK.test(text.trim())),
  );
  const people = rows[at];
  const body = rows.slice(at + 1);
  const cells = body.flatMap((row) => row.slice(1)).filter(({ text }) => text.trim());
  if (!people || cells.length < 4 || cells.filter(({ text }) => MARK.test(text.trim())).length < cells.length * MOSTLY) return false;

  for (const row of body) {
    const [task, ...marks] = row;
    if (!task?.text.trim()) continue;
    const who = (letter: string): Cell | undefined =>
      people[1 + marks.findIndex(({ text }) => MARK.test(text.trim()) && text.toUpperCase().includes(letter))];
    const [accountable, responsible] = [who('A'), who('R')];
    const governance = sketch.single(partNamed('governance'));
    const channel = sketch.of('channels').find((item) => sameWords(labelOf(item), task.text));
    if (channel && responsible && !channel.values.has('owner'))
      sketch.put(channel, 'owner', responsible.text.trim(), task.place, guess('Responsible for it in the RACI table.'));
    else if (channel && responsible && String(channel.values.get('owner')?.value).startsWith(responsible.text.split(' ')[0] ?? '')) continue;
    else if (OF_THE_PLAN.test(task.text) && accountable && !governance.values.has('decides') && fieldOf(partNamed('governance'), 'decides'))
      sketch.put(governance, 'decides', accountable.text.trim(), task.place, guess(`Accountable for “${task.text.trim()}” in the RACI table.`));
    else {
      const told = marks.flatMap(({ text }, index) => (text.trim() ? [`${people[index + 1]?.text.trim() ?? ''}: ${text.trim()}`] : []));
      sketch.leave(`${task.text.trim()} (${told.join(', ')})`, task.place, 'governance');
    }
  }
  return true;
}

const guess = (why: string) => ({ how: 'guessed' as const, why });

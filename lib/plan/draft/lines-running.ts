import { dateIn, dateRange } from './dates';
import { fieldIn, guessed, type Line, type LineReader, put } from './line';
import { type Item, labelOf, type Sketch } from './sketch';
import { partNamed } from './structure';
import { allWords, phraseKey } from './words';

const testingWords = allWords('testingWords');

/** Free lines of the parts that run: dates, calendar, money. */
export const runningLines: Record<string, LineReader> = {
  timeline: milestone,
  milestones: milestone,
  calendar,
  governance,
  budget: budgetLine,
  budgetChannels: budgetLine,
  budgetGoals: budgetLine,
};

function milestone(sketch: Sketch, { text, place, guess }: Line): Item | undefined {
  const range = dateRange(text);
  if (range && text.length < 60) {
    const timeline = sketch.single(partNamed('timeline'));
    sketch.put(timeline, 'launch', range.from.date, place, guessed(range.from.why ?? 'The first of two dates was taken as the launch.'));
    sketch.put(timeline, 'end', range.until.date, place, guessed(range.until.why ?? 'The second of two dates was taken as the end.'));
    return undefined;
  }
  const date = dateIn(text);
  if (!date) return void sketch.leave(text, place, 'milestones');
  const [before, after] = [bare(text.slice(0, date.at)), bare(text.slice(date.at + date.quote.length))];
  const behind = /^([^]+?)\s*(?:\(([^)]{2,60})\)|,\s*([^,]{2,40})|\s[–—-]\s([^,]{2,40}))$/.exec(after);
  const [name, owner] = before ? [before, after.length <= 40 ? after : ''] : [behind?.[1] ?? after, behind?.[2] ?? behind?.[3] ?? behind?.[4]];
  const item = sketch.add(partNamed('milestones'), before && after.length > 40 ? `${before} ${after}` : name, place, guess);
  if (!item) return undefined;
  sketch.put(item, 'date', date.date, place, date.why ? guessed(date.why) : {});
  put(sketch, item, 'owner', owner, place, 'What stands behind the milestone was taken as its owner.');
  return item;
}

/** Without what joined it to the date. */
const bare = (text: string): string =>
  text
    .replace(/\b(?:by|on|due|until|before)\s*$/i, '')
    .replace(/^[\s:–—,|-]+|[\s:–—,|-]+$/g, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/^(?:by|on|due|until|before)$/i, '')
    .trim();

function calendar(sketch: Sketch, { text, place, guess }: Line): Item | undefined {
  const range = dateRange(text.split(/:\s|\s[|]\s/)[0] ?? '');
  const date = range ? undefined : dateIn(text, 'first');
  if (!range && !date) return void sketch.leave(text, place, 'calendar');
  const item = sketch.add(partNamed('calendar'), undefined, place, guess);
  if (!item) return undefined;
  if (range) sketch.put(item, 'from', range.from.date, place, range.from.why ? guessed(range.from.why) : {});
  if (range) sketch.put(item, 'until', range.until.date, place, range.until.why ? guessed(range.until.why) : {});
  if (date) sketch.put(item, 'date', date.date, place, date.why ? guessed(date.why) : {});
  put(
    sketch,
    item,
    'note',
    (date ? text.replace(date.quote, '') : text.split(/:\s/)[1])?.replace(/^[\s:–—-]+|[\s:–—-]+$/g, ''),
    place,
    'What stands beside the date.',
  );
  return item;
}

/** Under "Sign-off" and the like, a name alone is who decides. */
function governance(sketch: Sketch, { text, place }: Line): Item | undefined {
  const item = sketch.single(partNamed('governance'));
  const name = /^\p{Lu}[^.!?]{2,60}$/u.test(text) && text.split(' ').length <= 6 && !item.values.has('decides');
  if (name) sketch.put(item, 'decides', text, place, guessed('It is a name alone, under a heading for who decides.'));
  else sketch.leave(text, place, 'governance');
  return undefined;
}

/** `Radio 60%, Facebook 40%`: one share or several. */
function budgetLine(sketch: Sketch, line: Line): Item | undefined {
  const pieces = line.text.split(/[,;]\s+(?=\D)/).filter((piece) => /\d/.test(piece));
  if (pieces.length < 2) return oneShare(sketch, line);
  return pieces.map((text) => oneShare(sketch, { ...line, text })).at(-1);
}

function oneShare(sketch: Sketch, { text, place, guess }: Line): Item | undefined {
  const match = /^(.{2,80}?)\s*[:–—-]?\s*\(?(\d{1,3}(?:[.,]\d+)?\s*(?:%|per ?cent))\)?/i.exec(text);
  if (!match?.[1] || !match[2]) return void sketch.leave(text, place, 'budget');
  if (testingWords.has(phraseKey(match[1]))) {
    sketch.set(sketch.single(partNamed('budget')), fieldIn('budget', 'testing'), match[2], place, guess);
    return undefined;
  }
  const goal = sketch.of('goals').some((one) => labelOf(one).toLowerCase() === match[1]?.toLowerCase());
  const part = partNamed(goal ? 'budgetGoals' : 'budgetChannels');
  const item = sketch.add(part, match[1].replace(/[:–—-]\s*$/, '').trim(), place, guess);
  if (item) sketch.set(item, fieldIn(part.name, 'share'), match[2], place, guess);
  return item;
}

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
  const rest = text
    .replace(date.quote, '')
    .replace(/\(\s*\)/g, '')
    .replace(/\s+(?:by|on|due|until)\s*$/i, '')
    .replace(/^[\s:–—,|-]+|[\s:–—,|-]+$/g, '');
  const owner = /^([^]+?)\s*(?:\(([^)]{2,60})\)|,\s*([^,]{2,40})|\s[–—-]\s([^,]{2,40}))$/.exec(rest);
  const item = sketch.add(partNamed('milestones'), owner?.[1] ?? rest, place, guess);
  if (!item) return undefined;
  sketch.put(item, 'date', date.date, place, date.why ? guessed(date.why) : {});
  put(sketch, item, 'owner', owner?.[2] ?? owner?.[3] ?? owner?.[4], place, 'What stands behind the milestone was taken as its owner.');
  return item;
}

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

function budgetLine(sketch: Sketch, { text, place, guess }: Line): Item | undefined {
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

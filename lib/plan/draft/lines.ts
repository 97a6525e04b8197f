import { dateIn, dateRange } from './dates';
import { type Guess, type Item, labelOf, type Sketch } from './sketch';
import { type Field, fieldOf, type Part, partNamed } from './structure';
import type { DocumentPlace } from './types';
import { unquoted, valueOf } from './values';
import { allWords, phraseKey } from './words';

export interface Line {
  text: string;
  place: DocumentPlace;
  /** There where the list is numbered. */
  number?: number;
  /** What the heading above says of the priority. */
  priority?: number;
  retired?: boolean;
  guess: Guess;
}

const businessWords = [...allWords('businessWords')];
const channelWords = [...allWords('channelWords')];
const testingWords = allWords('testingWords');

/** A free line of a part, which names no field: most often one item. Answers the item it made. */
export function freeLine(sketch: Sketch, part: Part, line: Line): Item | undefined {
  const reader = readers[part.name];
  if (reader) return reader(sketch, line);
  if (part.label) return sketch.add(part, line.text, line.place, line.guess);
  sketch.leave(line.text, line.place, part.name);
  return undefined;
}

/** A line beneath an item: the fields that people put there without saying so. */
export function detail(sketch: Sketch, item: Item, line: Line): boolean {
  const name = { audiences: 'needs', messages: 'proof', features: 'benefit', channels: 'role', tone: 'do', terms: 'why', claims: 'source' }[
    item.part.name
  ];
  if (item.part.name === 'goals')
    return Boolean(sketch.add(partNamed('keyResults'), line.text, line.place, guessed('It stands beneath the goal.'), item));
  if (item.part.name === 'channels' && /^https?:\/\/\S+$/.test(line.text)) return Boolean(touchpoint(sketch, item, line.text, line.place));
  const field = name && fieldOf(item.part, name);
  if (!field || (field.kind === 'text' && item.values.has(field.name))) {
    sketch.leave(line.text, line.place, item.part.name);
    return false;
  }
  return sketch.push(
    item,
    field,
    field.name === 'proof' ? unquoted(line.text) : line.text,
    line.place,
    guessed('It stands beneath the name, without a label.'),
  );
}

const guessed = (why: string): Guess => ({ how: 'guessed', why });

type LineReader = (sketch: Sketch, line: Line) => Item | undefined;

/** `Name – the rest`, `Name: the rest`, `Name → the rest` */
const halves = (text: string): [string, string] | undefined => {
  const match = /^(.{2,70}?)(?::\s+|\s+[–—-]\s+|\s*(?:→|=>|->)\s*)(\S[^]*)$/.exec(text);
  return match ? [match[1]?.trim() ?? '', match[2]?.trim() ?? ''] : undefined;
};

const nameAnd =
  (name: string, field: string, why: string): LineReader =>
  (sketch, { text, place, guess }) => {
    const two = halves(text);
    const item = sketch.add(partNamed(name), two?.[0] ?? text, place, guess);
    const wanted = fieldOf(partNamed(name), field);
    if (item && two && wanted) sketch.push(item, wanted, two[1], place, guessed(why));
    return item;
  };

const readers: Record<string, LineReader> = {
  goals(sketch, { text, place, guess }) {
    const item = sketch.add(partNamed('goals'), text, place, guess);
    if (!item) return undefined;
    const date = /\b(?:by|until|before|end of|in)\b/i.test(text) ? dateIn(text) : undefined;
    if (date) sketch.put(item, 'by', date.date, place, guessed(date.why ?? 'The date was taken from the sentence.'));
    const range = /\bfrom (?:about |around )?([£$€]?\d[\d.,]*\s?(?:%|k|m|bn)?) to (?:about |around )?([£$€]?\d[\d.,]*\s?(?:%|k|m|bn)?)/i.exec(text);
    for (const [name, found] of [
      ['baseline', range?.[1]],
      ['target', range?.[2]],
    ] as const)
      put(sketch, item, name, found?.replace(/[.,]$/, ''), place, 'The figure was taken from the sentence.');
    const said = ` ${text.toLowerCase()} `;
    const level = channelWords.some((word) => said.includes(` ${word}`))
      ? 'channel'
      : businessWords.some((word) => said.includes(word))
        ? 'business'
        : undefined;
    if (level) sketch.put(item, 'level', level, place, guessed('It was told from the words of the goal.'));
    return item;
  },

  audiences: nameAnd('audiences', 'needs', 'What follows the name was taken as a need.'),
  features: (sketch, line) => {
    const so = /^(.{3,80}?),?\s+(?:so that|so|which means(?: that)?|meaning)\s+(you(?:r)?\b[^]*)$/i.exec(line.text);
    if (!so) return nameAnd('features', 'benefit', 'What follows the name was taken as its benefit.')(sketch, line);
    const item = sketch.add(partNamed('features'), so[1], line.place, guessed('The sentence was parted at “so”.'));
    if (item) put(sketch, item, 'benefit', so[2], line.place, 'The sentence was parted at “so”.');
    return item;
  },
  channels: nameAnd('channels', 'role', 'What follows the name was taken as its role.'),
  escalation: nameAnd('escalation', 'to', 'What follows was taken as who is told.'),

  messages(sketch, { text, place, number, priority, guess }) {
    const ranked =
      /^((?:primary|main|lead|key|secondary|supporting|tertiary)(?: message)?|(?:message|pillar)(?: (?:no\.? ?)?\d{1,2})?)\s*(?::|[–—-]\s)\s*(\S[^]*)$/i.exec(
        text,
      );
    const item = sketch.add(partNamed('messages'), unquoted(ranked?.[2] ?? text), place, guess);
    if (!item) return undefined;
    const said = ranked?.[1]
      ? valueOf(field('messages', 'priority'), ranked[1].replace(/\s*message$/i, '').replace(/^(?:message|pillar)\s*(?:no\.?)?\s*/i, ''))
      : undefined;
    const rank = typeof said?.value === 'number' ? said.value : (priority ?? number);
    const place1 = sketch.of('messages').length;
    if (rank !== undefined) sketch.put(item, 'priority', rank, place);
    else sketch.put(item, 'priority', place1, place, place1 > 1 ? guessed('The list is not numbered; its order was taken.') : {});
    return item;
  },

  claims(sketch, { text, place, retired, guess }) {
    const source = /^([^]+?)\s*[([](?:source: ?)?([^)\]]{3,160})[)\]]\.?$|^([^]+?)[.;,]?\s+source: (.{3,160})$/i.exec(text);
    const item = sketch.add(partNamed('claims'), unquoted(source?.[1] ?? source?.[3] ?? text), place, guess);
    if (!item) return undefined;
    put(sketch, item, 'source', source?.[2] ?? source?.[4], place, 'It stands in brackets behind the claim.');
    sketch.put(item, 'status', retired ? 'retired' : 'approved', place, retired ? {} : guessed('Nothing says that it was withdrawn.'));
    return item;
  },

  terms(sketch, { text, place, guess }) {
    const pair = /^(?:say |use |write )?[“"']?(.+?)[”"']?,?\s+(?:not|instead of|rather than|never)\s+[“"']?(.+?)[”"']?\.?$/i.exec(text);
    if (!pair?.[1] || !pair[2]) return void sketch.leave(text, place, 'terms');
    const item = sketch.add(partNamed('terms'), pair[1], place, guess);
    if (item) sketch.put(item, 'insteadOf', pair[2].split(/,\s+|\s+or\s+/).map(unquoted), place);
    return item;
  },

  tone(sketch, { text, place, guess }) {
    const two = halves(text);
    if (two && two[0].split(' ').length <= 4) {
      const item = sketch.add(partNamed('tone'), two[0], place, guess);
      if (item) put(sketch, item, 'do', two[1], place, 'What follows the word was taken as how to do it.');
      return item;
    }
    const not = /^(?:we are |always )?(.{2,40}?),?\s+(?:but )?(?:not|never)\s+(.{2,80}?)\.?$/i.exec(text);
    if (not?.[1] && !/[,;]/.test(not[1])) {
      const item = sketch.add(partNamed('tone'), not[1], place, guess);
      if (item) put(sketch, item, 'dont', not[2], place, 'What follows “not” was taken as what to avoid.');
      return item;
    }
    const words = text
      .replace(/^we are /i, '')
      .replace(/\.$/, '')
      .split(/,\s*(?:and )?|;\s*|\s+and\s+|\s*\/\s*/)
      .filter(Boolean);
    if (words.some((word) => word.split(' ').length > 4)) return void sketch.leave(text, place, 'tone');
    return words.map((word) => sketch.add(partNamed('tone'), word, place, guess)).at(-1);
  },

  measurement(sketch, { text, place, guess }) {
    const item = sketch.single(partNamed('measurement'));
    sketch.push(item, field('measurement', 'metrics'), text, place, guess);
    return undefined;
  },

  timeline: milestone,
  milestones: milestone,

  calendar(sketch, { text, place, guess }) {
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
  },

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

function budgetLine(sketch: Sketch, { text, place, guess }: Line): Item | undefined {
  const match = /^(.{2,80}?)\s*[:–—-]?\s*\(?(\d{1,3}(?:[.,]\d+)?\s*(?:%|per ?cent))\)?/i.exec(text);
  if (!match?.[1] || !match[2]) return void sketch.leave(text, place, 'budget');
  if (testingWords.has(phraseKey(match[1]))) {
    sketch.set(sketch.single(partNamed('budget')), field('budget', 'testing'), match[2], place, guess);
    return undefined;
  }
  const goal = sketch.of('goals').some((one) => labelOf(one).toLowerCase() === match[1]?.toLowerCase());
  const part = partNamed(goal ? 'budgetGoals' : 'budgetChannels');
  const item = sketch.add(part, match[1].replace(/[:–—-]\s*$/, '').trim(), place, guess);
  if (item) sketch.set(item, field(part.name, 'share'), match[2], place, guess);
  return item;
}

/** A page of a channel, named by its address where nothing else names it. */
export function touchpoint(sketch: Sketch, channel: Item, address: string, place: DocumentPlace): Item | undefined {
  const item = sketch.add(
    partNamed('touchpoints'),
    address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''),
    place,
    guessed('It is named by its address.'),
    channel,
  );
  if (item) sketch.set(item, field('touchpoints', 'url'), address, place);
  return item;
}

function put(sketch: Sketch, item: Item, name: string, found: string | undefined, place: DocumentPlace, why: string): void {
  const wanted = fieldOf(item.part, name);
  if (found && wanted) sketch.set(item, wanted, found, place, guessed(why));
}

function field(part: string, name: string): Field {
  const found = fieldOf(partNamed(part), name);
  if (!found) throw new Error(`No field ${part}.${name}.`);
  return found;
}

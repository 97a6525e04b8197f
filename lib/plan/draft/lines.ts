import { dateIn } from './dates';
import { fieldIn, guessed, halves, type Line, type LineReader, put } from './line';
import { runningLines } from './lines-running';
import { wordLines } from './lines-words';
import { type Item, type Sketch } from './sketch';
import { fieldOf, type Part, partNamed } from './structure';
import type { DocumentPlace } from './types';
import { unquoted, valueOf } from './values';
import { allWords } from './words';

const businessWords = [...allWords('businessWords')];
const channelWords = [...allWords('channelWords')];

/** Characters; a longer line is a paragraph, in which no name stands before what is said of it. */
const LONGEST_LINE = 600;

/** A free line of a part, which names no field: most often one item. Answers the item it made. */
export function freeLine(sketch: Sketch, part: Part, line: Line): Item | undefined {
  const reader = line.text.length > LONGEST_LINE ? undefined : readers[part.name];
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
      ? valueOf(fieldIn('messages', 'priority'), ranked[1].replace(/\s*message$/i, '').replace(/^(?:message|pillar)\s*(?:no\.?)?\s*/i, ''))
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

  ...wordLines,
  ...runningLines,

  measurement(sketch, { text, place, guess }) {
    const item = sketch.single(partNamed('measurement'));
    sketch.push(item, fieldIn('measurement', 'metrics'), text, place, guess);
    return undefined;
  },
};

/** A page of a channel, named by its address where nothing else names it. */
export function touchpoint(sketch: Sketch, channel: Item, address: string, place: DocumentPlace): Item | undefined {
  const item = sketch.add(
    partNamed('touchpoints'),
    address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''),
    place,
    guessed('It is named by its address.'),
    channel,
  );
  if (item) sketch.set(item, fieldIn('touchpoints', 'url'), address, place);
  return item;
}

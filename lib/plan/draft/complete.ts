import { freeLine } from './lines';
import { type Item, type Known, labelOf, type Sketch } from './sketch';
import { partNamed } from './structure';
import type { Block } from './types';
import { allWords, languages, phraseKey } from './words';

/** What every document leaves out and its words tell: each filled in as a guess. */
export function complete(sketch: Sketch, blocks: readonly Block[]): void {
  for (const channel of sketch.of('channels')) guessType(sketch, channel);
  for (const claim of sketch.of('claims'))
    if (!claim.values.has('status'))
      sketch.put(claim, 'status', 'approved', claim.place, { how: 'guessed', why: 'Nothing says that it was withdrawn.' });
  fromQuestions(sketch);
  tellApart(sketch);
  const brand = sketch.single(partNamed('brand'));
  const title = brand.values.has('name') ? undefined : titleOf(blocks);
  if (!title) return;
  sketch.put(brand, 'name', title.name, title.place, { how: 'guessed', why: 'It was taken from the title of the document.' });
  sketch.take(title.title);
}

/** Reports name touchpoints, so no two share a name. */
function tellApart(sketch: Sketch): void {
  const taken = new Set<string>();
  for (const item of sketch.of('touchpoints')) {
    const name = item.values.get('name');
    if (!name) continue;
    const words = String(name.value);
    const channel = item.parent ? labelOf(item.parent) : '';
    let wanted = words;
    for (let number = 2; taken.has(wanted.toLowerCase()); number += 1)
      wanted = number === 2 && channel ? `${words} (${channel})` : `${words} ${number}`;
    taken.add(wanted.toLowerCase());
    if (wanted !== words) item.values.set('name', { ...name, value: wanted, how: 'guessed', why: 'Another touchpoint has this name too.' });
  }
}

function guessType(sketch: Sketch, channel: Item): void {
  if (channel.values.has('type')) return;
  const name = ` ${phraseKey(labelOf(channel))} `;
  for (const { channelTypes } of languages) {
    const words = Object.entries(channelTypes).flatMap(([type, list]) => list.map((word) => ({ type, word })));
    const found = words.sort((a, b) => b.word.length - a.word.length).find(({ word }) => name.includes(` ${word} `) || name.includes(` ${word}s `));
    if (found)
      return void sketch.put(channel, 'type', found.type, channel.place, {
        how: 'guessed',
        why: `It was told from the channel’s name: “${found.word}”.`,
      });
  }
}

/** Where the four questions are answered and no goal or audience is named, the answers name them; one idea alone is the message. */
function fromQuestions(sketch: Sketch): void {
  if (sketch.ours) return;
  const take = (part: string, from: Known | undefined, why: string) =>
    from && sketch.of(part).length === 0
      ? freeLine(sketch, partNamed(part), { text: String(from.value), place: from.place, guess: { how: 'guessed', why } })
      : undefined;
  const answers = sketch.of('commercialBrief')[0]?.values;
  take('goals', answers?.get('achieve'), 'It answers what is to be achieved.');
  take('audiences', answers?.get('reach'), 'It answers whom to reach.');
  const message = take('messages', sketch.of('brand')[0]?.values.get('coreIdea'), 'The document has one idea and no list of messages.');
  const claims = sketch.of('claims').filter(({ values }) => values.get('status')?.value !== 'retired');
  if (message && claims.length > 0)
    sketch.put(message, 'proof', claims.map(labelOf), message.place, { how: 'guessed', why: 'There is one message for all the proof.' });
}

const documents = [...allWords('documents')].sort((a, b) => b.length - a.length);

/** "Larkwheel – creative brief": the brand is what is left of the title. */
function titleOf(blocks: readonly Block[]): { name: string; title: string; place: Block['place'] } | undefined {
  for (const block of blocks.slice(0, 4)) {
    const title = block.kind !== 'table' && block.text.length <= 90 ? brandIn(block.text) : undefined;
    if (title) return { ...title, place: block.place };
  }
  return undefined;
}

function brandIn(title: string): { name: string; title: string } | undefined {
  const kind = documents.find((word) => new RegExp(`(?:^|[^\\p{L}])${word}(?:[^\\p{L}]|$)`, 'iu').test(title));
  if (!kind) return undefined;
  const rest = title
    .split(/\s*[:|]\s*|\s+[–—-]\s+|,\s+/)
    .map((piece) =>
      piece
        .replace(new RegExp(`(^|[^\\p{L}])(?:the )?${kind}([^\\p{L}]|$)`, 'iu'), '$1$2')
        .replace(/^\s*(?:for|of)\s+|\s+(?:20\d\d|v\d[\d.]*)\s*$/gi, '')
        .trim(),
    )
    .filter((piece) => /\p{L}/u.test(piece) && !/\d/.test(piece) && !documents.includes(piece.toLowerCase()));
  const [name] = rest;
  return name && name.split(' ').length <= 4 && /^\p{Lu}/u.test(name) ? { name, title } : undefined;
}

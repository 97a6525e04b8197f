import { type Item, labelOf, type Sketch } from './sketch';
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
  const brand = sketch.single(partNamed('brand'));
  const title = brand.values.has('name') ? undefined : titleOf(blocks);
  if (title) sketch.put(brand, 'name', title.name, title.place, { how: 'guessed', why: 'It was taken from the title of the document.' });
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

/** Where the four questions are answered and no goal or audience is named, the answers name them. */
function fromQuestions(sketch: Sketch): void {
  const answers = sketch.of('commercialBrief')[0]?.values;
  const [achieve, reach] = [answers?.get('achieve'), answers?.get('reach')];
  if (achieve && sketch.of('goals').length === 0)
    sketch.add(partNamed('goals'), String(achieve.value), achieve.place, { how: 'guessed', why: 'It answers what is to be achieved.' });
  if (reach && sketch.of('audiences').length === 0)
    sketch.add(partNamed('audiences'), String(reach.value), reach.place, { how: 'guessed', why: 'It answers whom to reach.' });
}

const documents = [...allWords('documents')].sort((a, b) => b.length - a.length);

/** "Larkwheel – creative brief": the brand is what is left of the title. */
function titleOf(blocks: readonly Block[]): { name: string; place: Block['place'] } | undefined {
  const first = blocks.slice(0, 4).find((block) => block.kind === 'heading' && block.level <= 2) ?? blocks[0];
  if (!first || first.kind === 'table' || first.text.length > 90) return undefined;
  const kind = documents.find((word) => new RegExp(`(?:^|[^\\p{L}])${word}(?:[^\\p{L}]|$)`, 'iu').test(first.text));
  if (!kind) return undefined;
  const rest = first.text
    .split(/\s*[:|]\s*|\s+[–—-]\s+|,\s+/)
    .map((piece) =>
      piece
        .replace(new RegExp(`(^|[^\\p{L}])(?:the )?${kind}([^\\p{L}]|$)`, 'iu'), '$1$2')
        .replace(/^\s*(?:for|of)\s+|\s+(?:20\d\d|v\d[\d.]*)\s*$/gi, '')
        .trim(),
    )
    .filter((piece) => /\p{L}/u.test(piece) && !/\d/.test(piece) && !documents.includes(piece.toLowerCase()));
  const [name] = rest;
  return name && name.split(' ').length <= 4 && /^\p{Lu}/u.test(name) ? { name, place: first.place } : undefined;
}

import { halves, type Line, type LineReader, put } from './line';
import { type Item, type Sketch } from './sketch';
import { partNamed } from './structure';
import { unquoted } from './values';

/** Free lines about words: how the brand sounds, which words it uses. */
export const wordLines: Record<string, LineReader> = { tone, terms };

function tone(sketch: Sketch, { text, place, guess }: Line): Item | undefined {
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
  let last: Item | undefined;
  for (const word of words) {
    const no = /^(?:but )?(?:not|never)\s+(.+)$/i.exec(word)?.[1];
    if (no && last) put(sketch, last, 'dont', no, place, 'What follows “not” was taken as what to avoid.');
    else last = sketch.add(partNamed('tone'), word, place, guess);
  }
  return last;
}

function terms(sketch: Sketch, { text, place, guess }: Line): Item | undefined {
  const pair = /^(?:say |use |write )?[“"']?(.+?)[”"']?,?\s+(?:not|instead of|rather than|never)\s+[“"']?(.+?)[”"']?\.?$/i.exec(text);
  if (!pair?.[1] || !pair[2]) return void sketch.leave(text, place, 'terms');
  const item = sketch.add(partNamed('terms'), pair[1], place, guess);
  if (item) sketch.put(item, 'insteadOf', pair[2].split(/,\s+|\s+or\s+/).map(unquoted), place);
  return item;
}

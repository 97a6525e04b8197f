import { slug } from '../ids';
import { type CollectionName, collectionNames, collections } from '../parts';
import { freeLine } from './lines';
import { type Guess, type Item, type Known, labelOf, type Sketch, sameWords } from './sketch';
import { partNamed } from './structure';

/** Parts whose items may be made from being named: each must exist before it can be pointed to. */
const MADE: Partial<Record<CollectionName, string>> = {
  audiences: 'It is named by another part and described nowhere.',
  channels: 'It is named by another part and described nowhere.',
  claims: 'It stands as the proof of a message.',
};

/** Every reference by the id of what it means. What is named and described nowhere is made, as a guess, or quoted. */
export function resolveReferences(sketch: Sketch): void {
  giveParents(sketch);
  for (const item of sketch.items.slice())
    for (const { name, kind, to } of item.part.fields) {
      const known = item.values.get(name);
      if (!known || !to || (kind !== 'ref' && kind !== 'refs')) continue;
      const named = Array.isArray(known.value) ? known.value : [String(known.value)];
      const ids = named.flatMap((words) => meant(sketch, words, to, item, known).map((target) => idOf(sketch, target)));
      if (kind === 'refs' && (ids.length > 0 || named.length === 0)) known.value = [...new Set(ids)];
      else if (ids[0]) known.value = ids[0];
      else item.values.delete(name);
    }
}

function meant(sketch: Sketch, words: string, to: CollectionName, from: Item, known: Known): Item[] {
  const items = sketch.of(to);
  const found = find(items, words, to, from);
  if (found) return [found];
  if (/^(?:all|everyone|everywhere|all (?:channels|audiences|segments))$/i.test(words.trim())) return items;
  const why =
    MADE[to] ??
    (to === 'messages' && from.part.name === 'calendar' && !items.some((item) => item.values.get('statement')?.how === 'understood')
      ? 'The calendar names it, and no list of messages does.'
      : undefined);
  if (why && words.length <= 400) {
    const guess: Guess = { how: 'guessed', why };
    const made =
      to === 'claims'
        ? freeLine(sketch, partNamed(to), { text: words, place: known.place, guess })
        : sketch.add(partNamed(to), words, known.place, guess);
    if (made) return [made];
  }
  sketch.leave(words, known.place, from.part.name);
  return [];
}

/** By short name, by words, by "Message 2", or by words that differ in number or case only. */
function find(items: Item[], words: string, to: CollectionName, from: Item): Item | undefined {
  const others = items.filter((item) => item !== from);
  const wanted = words.trim();
  const id = others.find((item) => item.values.get('id')?.value === wanted);
  const same = id ?? others.find((item) => labelOf(item) === wanted) ?? others.find((item) => sameWords(labelOf(item), wanted));
  if (same) return same;
  const number = to === 'messages' ? /^(?:message|pillar|theme|m|p|no\.?|#)?\s*(\d{1,2})$/i.exec(wanted)?.[1] : undefined;
  if (number) return others.find((item) => item.values.get('priority')?.value === Number(number)) ?? others[Number(number) - 1];
  const part =
    wanted.length > 3 && to === 'channels' ? others.filter((item) => ` ${labelOf(item).toLowerCase()} `.includes(` ${wanted.toLowerCase()} `)) : [];
  if (part.length === 1) return part[0];
  const short = (text: string): string => slug(text).replace(/s$/, '');
  return (
    others.find((item) => slug(wanted) !== '' && short(labelOf(item)) === short(wanted)) ??
    others.find((item) => String(item.values.get('id')?.value ?? '').toLowerCase() === wanted.toLowerCase())
  );
}

/** The short name of an item that something points to; written down, so that it stays when the words are changed. */
function idOf(sketch: Sketch, item: Item): string {
  const written = item.values.get('id');
  if (written) return String(written.value);
  const name = collectionNames.find((one) => one === item.part.name);
  const made = slug(labelOf(item)) || (name ? collections[name].one : item.part.name);
  const taken = new Set(
    sketch
      .of(item.part.name)
      .filter((one) => one !== item)
      .map((one) => String(one.values.get('id')?.value ?? '')),
  );
  // Those without a short name get theirs later, from their place in the list; two of the same words are told apart here.
  const twins = sketch.of(item.part.name).filter((one) => !one.values.has('id') && (slug(labelOf(one)) || made) === made);
  let number = twins.indexOf(item) + 1;
  let id = number > 1 ? `${made}-${number}` : made;
  while (taken.has(id)) {
    number += 1;
    id = `${made}-${Math.max(number, 2)}`;
  }
  item.values.set('id', { value: id, place: item.place, how: 'understood' });
  return id;
}

/** Pages and key results that stand in a table of their own name what they belong to. */
function giveParents(sketch: Sketch): void {
  for (const item of sketch.items.slice()) {
    if (!item.part.within || item.parent) continue;
    const parents = sketch.of(item.part.within);
    const named = item.parentNamed;
    const parent =
      named === undefined ? parents.at(-1) : parents.find((one) => one.values.get('id')?.value === named || sameWords(labelOf(one), named));
    if (parent) item.parent = parent;
    else if (named && item.part.within === 'channels') {
      const made = sketch.add(partNamed('channels'), named, item.place, {
        how: 'guessed',
        why: 'It is named by a touchpoint and described nowhere.',
      });
      if (made) item.parent = made;
    } else sketch.leave(labelOf(item), item.place, item.part.name);
  }
}

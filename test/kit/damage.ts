import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Files broken on purpose, the same way every time: what a bad disk, a broken upload and a wrong name do to a brief. */

export type Dice = (sides: number) => number;

/** The same numbers every time (mulberry32), so that a file that broke a reader can be made again. */
export function dice(seed: number): Dice {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * sides);
  };
}

/** Bytes turned, cut out, doubled, cut short. */
export function damage(bytes: Uint8Array, roll: Dice): Uint8Array {
  const kind = roll(5);
  const at = roll(bytes.length);
  if (kind === 0) return bytes.slice(0, at);
  if (kind === 1) return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + 1 + roll(200))]);
  if (kind === 2) return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(Math.max(0, at - roll(300)))]);
  const turned = bytes.slice();
  for (let count = 1 + roll(kind === 3 ? 3 : 60); count > 0; count -= 1) turned[roll(turned.length)] = roll(256);
  return turned;
}

const SCRAPS = [
  '<w:p>',
  '</w:p>',
  '<w:tbl>',
  '</w:tr>',
  '<w:ins>',
  '&amp;',
  '&#0;',
  '<!--',
  ']]>',
  'r="XFD9"',
  'r="A0"',
  't="s"',
  '<v>99999</v>',
  '\u0000',
  '<c r="B2"/>',
  ' xml:space="preserve"',
  '<w:numPr/>',
  '"',
  '>',
];

/** The texts within a Word or Excel file changed, the file itself whole. */
export function damageWithin(bytes: Uint8Array, roll: Dice): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[roll(names.length)] ?? '';
  if (roll(6) === 0) delete parts[name];
  else {
    let xml = strFromU8(parts[name] as Uint8Array);
    for (let count = 1 + roll(4); count > 0; count -= 1) {
      const at = roll(xml.length + 1);
      xml = xml.slice(0, at) + (roll(2) ? (SCRAPS[roll(SCRAPS.length)] ?? '') : '') + xml.slice(at + roll(40));
    }
    parts[name] = strToU8(xml);
  }
  return zipSync(parts, { level: 1 });
}

/** What two files of a kind hold, put into one: the parts of a Word or Excel file exchanged, or one file's beginning with the other's end. */
export function swapped(one: Uint8Array, other: Uint8Array, roll: Dice): Uint8Array {
  if (one[0] !== 0x50 || other[0] !== 0x50) {
    const [at, from] = [roll(one.length), roll(other.length)];
    return new Uint8Array([...one.subarray(0, at), ...other.subarray(from)]);
  }
  const [parts, foreign] = [unzipSync(one), unzipSync(other)];
  const names = Object.keys(parts);
  for (let count = 1 + roll(3); count > 0; count -= 1) {
    const [from, to] = [names[roll(names.length)] ?? '', names[roll(names.length)] ?? ''];
    const gift = roll(2) ? parts[from] : foreign[Object.keys(foreign)[roll(Object.keys(foreign).length)] ?? ''];
    if (gift) parts[to] = gift;
  }
  return zipSync(parts, { level: 1 });
}

/** A stretch of the file said over and over. */
export function repeated(bytes: Uint8Array, roll: Dice): Uint8Array {
  const at = roll(bytes.length);
  const stretch = bytes.subarray(at, at + 1 + roll(400));
  const times = 2 + roll(300);
  const made = new Uint8Array(bytes.length + stretch.length * times);
  made.set(bytes.subarray(0, at));
  for (let time = 0; time < times; time += 1) made.set(stretch, at + time * stretch.length);
  made.set(bytes.subarray(at), at + stretch.length * times);
  return made;
}

import { Inflate, strToU8, zipSync } from 'fflate';
import { Unreadable } from './documents';

/** Bytes of unpacked text; a 200-page document has some 10 MB. */
const MOST_TEXT = 25_000_000;
const MOST_ENTRIES = 5_000;
/** Bytes fed to the unpacker at once: one piece can grow to a thousand times that before we look. */
const STEP = 4_096;

interface Entry {
  name: string;
  packed: Uint8Array;
  stored: boolean;
}

/** What a zip file holds, still packed. Throws `Unreadable` where it is none, or half of one. */
export function zipEntries(bytes: Uint8Array): Entry[] {
  try {
    return [...entries(bytes)];
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged();
  }
}

/** One entry unpacked, or `Unreadable` as soon as it comes to more than `most` bytes. */
export function unpackEntry({ packed, stored }: Entry, most: number): Uint8Array {
  if (stored && packed.length > most) throw tooMuch();
  return stored ? packed : inflate(packed, most);
}

/**
 * The named parts of a Word or Excel file. Counted while they unpack, so that a file that unfolds to gigabytes costs
 * no more than the limit; pictures, macros and everything else in it are never unpacked.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let left = MOST_TEXT;
  for (const { name, packed, stored } of entries(bytes)) {
    if (!wanted(name) || parts.has(name)) continue;
    const part = stored ? packed : inflate(packed, left);
    left -= part.length;
    if (left < 0) throw tooMuch();
    parts.set(name, part);
  }
  return parts;
}

/** The same parts as a small, plain zip file, for libraries that want one. */
export const repack = (parts: ReadonlyMap<string, Uint8Array | string>): Uint8Array =>
  zipSync(Object.fromEntries([...parts].map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])), { level: 0 });

/** Reads the table at the file's end, which is what Word and Excel go by. */
function* entries(bytes: Uint8Array): Generator<Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw tooMuch();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const start = view.getUint32(at + 42, true);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (flags & 1) throw locked();
    if (method !== 0 && method !== 8) continue;
    if (view.getUint32(start, true) !== 0x04034b50) throw damaged();
    const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    if (data + size > bytes.length) throw damaged();
    yield { name, packed: bytes.subarray(data, data + size), stored: method === 0 };
  }
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 66_000);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw damaged();
}

function inflate(packed: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const unpacker = new Inflate((piece) => {
    size += piece.length;
    if (size <= most) pieces.push(piece);
  });
  for (let at = 0; at < packed.length || at === 0; at += STEP) {
    unpacker.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    if (size > most) throw tooMuch();
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export const damaged = (): Unreadable =>
  new Unreadable({
    code: 'file-damaged',
    what: 'This file is damaged and cannot be read.',
    mend: 'Open it in the program it was made with, save it again, and load that.',
  });
export const tooMuch = (): Unreadable =>
  new Unreadable({
    code: 'file-unfolds',
    what: 'This file unfolds to far more than a brief holds, so it was not opened.',
    mend: 'Save the brief itself as a new file and load that.',
  });
const locked = (): Unreadable =>
  new Unreadable({ code: 'file-locked', what: 'This file is locked with a password.', mend: 'Remove the password, save it, and load that.' });

import { strToU8, Zip, ZipDeflate } from 'fflate';
import { BUNDLE_VERSION, MANIFEST, type Manifest, PART_FULL, type Part } from './format';
import type { RowKind } from './kinds';
import { lineOf, sha256 } from './plain';

/** Fast rather than small: of what can be saved, most is saved. */
const LEVEL = 3;
/** Packed bytes after which a piece is handed to the browser, which may lay it on the disk. */
const PIECE = 8_000_000;

/** Packs rows into a bundle, one part in memory at a time. Give the rows of a kind one after the other, then `finish`. */
export function startPacking(madeAt: string) {
  const pieces: Blob[] = [];
  let waiting: Uint8Array[] = [];
  let size = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    waiting.push(chunk);
    size += chunk.length;
    if (size >= PIECE) settle();
  });
  const settle = () => {
    pieces.push(new Blob(waiting as BlobPart[]));
    waiting = [];
    size = 0;
  };
  const store = (name: string, bytes: Uint8Array) => {
    // A zip file's times begin in 1980 and have no zone.
    const file = Object.assign(new ZipDeflate(name, { level: LEVEL }), { mtime: madeAt });
    zip.add(file);
    file.push(bytes, true);
  };

  const parts: Part[] = [];
  let lines: string[] = [];
  let kind: RowKind | undefined;
  let length = 0;
  const close = async () => {
    if (!kind || lines.length === 0) return;
    const bytes = strToU8(`${lines.join('\n')}\n`);
    const name = `${kind}-${String(parts.filter((part) => part.kind === kind).length + 1).padStart(4, '0')}.jsonl`;
    parts.push({ name, kind, rows: lines.length, bytes: bytes.length, sha256: await sha256(bytes) });
    lines = [];
    length = 0;
    store(name, bytes);
  };

  return {
    async add(of: RowKind, row: unknown): Promise<void> {
      if (of !== kind) await close();
      kind = of;
      const line = lineOf(row);
      lines.push(line);
      length += line.length;
      if (length >= PART_FULL) await close();
    },
    async finish(about: Omit<Manifest, 'throughlineBundle' | 'madeAt' | 'parts'>): Promise<Blob> {
      await close();
      const manifest: Manifest = { throughlineBundle: BUNDLE_VERSION, madeAt, ...about, parts };
      store(MANIFEST, strToU8(JSON.stringify(manifest)));
      zip.end();
      settle();
      return new Blob(pieces, { type: 'application/zip' });
    },
  };
}

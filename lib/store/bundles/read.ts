import { unpackEntry, zipEntries } from '@/lib/plan';
import { bad, good, type Outcome, type Problem } from '../../problem';
import { BUNDLE_VERSION, faults, MANIFEST, type Manifest, MOST_BYTES, manifestFile, type Part, upgraded } from './format';
import { fits, type Row } from './kinds';
import { isPlainData, sha256 } from './plain';

export interface OpenBundle {
  manifest: Manifest;
  entries: ReadonlyMap<string, ReturnType<typeof zipEntries>[number]>;
}

/** Bytes; a list of 60,000 parts has some 9 MB. */
const MOST_MANIFEST = 16_000_000;

/** Opens a bundle as far as its list of contents. What the list does not name is not in a bundle. Never throws. */
export function openBundle(bytes: Uint8Array): Outcome<OpenBundle> {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return bad(faults.none);
  try {
    const all = zipEntries(bytes);
    const entries = new Map(all.map((entry) => [entry.name, entry]));
    const list = entries.get(MANIFEST);
    if (!list) return bad(faults.none);
    const raw: unknown = JSON.parse(new TextDecoder().decode(unpackEntry(list, MOST_MANIFEST)));
    const version = (raw as { throughlineBundle?: unknown } | null)?.throughlineBundle;
    if (typeof version !== 'number') return bad(faults.none);
    if (version > BUNDLE_VERSION) return bad(faults.newer);
    const read = manifestFile.safeParse(raw);
    if (!read.success || !isPlainData(raw)) return bad(faults.stranger);
    const { parts } = read.data;
    if (parts.reduce((sum, part) => sum + part.bytes, 0) > MOST_BYTES) return bad(faults.large);
    const named = new Set(parts.map(({ name }) => name));
    if (named.size !== parts.length || all.length !== parts.length + 1 || entries.size !== all.length) return bad(faults.stranger);
    if (parts.some(({ name, kind }) => !entries.has(name) || !name.startsWith(`${kind}-`))) return bad(faults.stranger);
    return good({ manifest: read.data, entries });
  } catch (error) {
    return bad(faultOf(error));
  }
}

/** The rows of one part, after it was held against its digest and each row against its kind. Never throws. */
export async function checkPart(bundle: OpenBundle, part: Part): Promise<Outcome<Row[]>> {
  try {
    const bytes = unpacked(bundle, part);
    if (bytes.length !== part.bytes || (await sha256(bytes)) !== part.sha256) return bad(faults.changed);
    const rows = parsed(bundle, part, bytes);
    const wrong = rows.findIndex((row) => !isPlainData(row) || !fits(part.kind, row));
    if (wrong >= 0) return bad({ ...faults.row, where: `${part.name}, line ${wrong + 1}` });
    return rows.length === part.rows ? good(rows) : bad(faults.changed);
  } catch (error) {
    return bad(faultOf(error));
  }
}

/** The rows of a part that was checked before. */
export const rowsOf = (bundle: OpenBundle, part: Part): Row[] => parsed(bundle, part, unpacked(bundle, part));

const unpacked = ({ entries }: OpenBundle, { name, bytes }: Part): Uint8Array => {
  const entry = entries.get(name);
  if (!entry) throw new Error(`There is no part ${name}.`);
  return unpackEntry(entry, bytes);
};

function parsed({ manifest }: OpenBundle, { kind }: Part, bytes: Uint8Array): Row[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const lines = text.split('\n').slice(0, -1);
  return lines.map((line) => upgraded(manifest.throughlineBundle, kind, JSON.parse(line)));
}

function faultOf(error: unknown): Problem {
  const code = (error as { problem?: Problem })?.problem?.code;
  return code === 'file-unfolds' ? faults.unfolds : faults.damaged;
}

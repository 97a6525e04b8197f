import type { Path } from './define';
import { type CollectionName, collectionNames, collections, isRecord, spots } from './parts';

/** Long enough to tell what it stands for, short enough to read in a table. */
const LONGEST = 40;

/** An id from words: small letters and figures of any script, joined by hyphens. */
export function slug(words: string): string {
  const parts = words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  let made = '';
  for (const part of parts) {
    if (made && made.length + 1 + part.length > LONGEST) break;
    made = made ? `${made}-${part}` : [...part].slice(0, LONGEST).join('');
  }
  return made;
}

/** An item that other parts may point to. */
export interface Named {
  path: Path;
  id: string;
  label: string;
  /** The id stands in the file. */
  written: boolean;
}

export type Directory = Record<CollectionName, Named[]>;

/** All items with their ids, made where left out. Reads any tree, also one with faults. */
export function directoryOf(tree: unknown): Directory {
  return Object.fromEntries(collectionNames.map((name) => [name, namedItems(tree, name)])) as Directory;
}

function namedItems(tree: unknown, name: CollectionName): Named[] {
  const { at, label: field, one } = collections[name];
  const items = spots(tree, at).map(({ value, path }) => ({
    path,
    written: isRecord(value) ? plainText(value.id) : '',
    label: isRecord(value) ? plainText(value[field]) : plainText(value),
  }));
  const taken = new Set(items.map(({ written }) => written).filter(Boolean));
  return items.map(({ path, written, label }) => {
    const id = written || free(slug(label) || one, taken);
    taken.add(id);
    return { path, id, label, written: written !== '' };
  });
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** Was this id made from these words? Those may be exchanged for the one the item had before. */
export const isMade = (id: string, label: string, name: CollectionName): boolean =>
  id.replace(/-\d+$/, '') === (slug(label) || collections[name].one) || id === slug(label);

const plainText = (value: unknown): string => (typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '');

/** Finds the item a reference means: by id, else by its words, else by an id that differs in case only. */
export function resolver(named: readonly Named[]): (reference: string) => Named | undefined {
  const byId = new Map<string, Named>();
  const byWords = new Map<string, Named | undefined>();
  const byCase = new Map<string, Named | undefined>();
  for (const item of named) {
    if (!byId.has(item.id)) byId.set(item.id, item);
    const words = item.label.toLowerCase();
    const lower = item.id.toLowerCase();
    byWords.set(words, byWords.has(words) ? undefined : item);
    byCase.set(lower, byCase.has(lower) ? undefined : item);
  }
  return (reference) => {
    const wanted = reference.trim();
    return byId.get(wanted) ?? byWords.get(wanted.toLowerCase()) ?? byCase.get(wanted.toLowerCase());
  };
}

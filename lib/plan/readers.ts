import type { Reader } from './define';

const found = import.meta.glob<Reader>(['./readers/*.ts', '!./readers/*.document.ts'], { eager: true, import: 'default' });

/** Every plan format there is, one file each; documents (`*.document.ts`) make drafts and are fetched only when used. */
export const readers: readonly Reader[] = Object.values(found);

/** The reader for a file: by its name, else by what it looks like. */
export function readerFor(text: string, fileName: string): Reader {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const named = readers.find(({ extensions }) => extensions.includes(extension));
  const [likeliest] = readers.toSorted((a, b) => b.suits(text) - a.suits(text));
  const reader = named ?? likeliest;
  if (!reader) throw new Error('No reader in lib/plan/readers.');
  return reader;
}

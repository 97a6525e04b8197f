import type { Format } from './define-format';

export type Named<Some> = Some & {
  /** The name of its file. */
  id: string;
};

/** Formats by what their files are called, the readable one first. */
export const named = <Some extends Format>(found: Record<string, Some>): Named<Some>[] =>
  Object.entries(found)
    .map(([path, format]) => ({ ...format, id: path.replace(/^.*\/|(\.document)?\.ts$/g, '') }))
    .sort(
      (one, other) =>
        Number(other.id === 'html') - Number(one.id === 'html') ||
        Number(other.extension === 'html') - Number(one.extension === 'html') ||
        (one.name < other.name ? -1 : 1),
    );

export const plain = import.meta.glob<Format<string>>(['./formats/*.ts', '!./formats/*.document.ts'], { eager: true, import: 'default' });

/** The formats that are plain text and need no library: all that the background writes. */
export const textFormats: readonly Named<Format<string>>[] = named(plain);

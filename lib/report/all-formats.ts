import type { Format } from './define-format';
import { type Named, named, plain } from './text-formats';

// A file of its own: what is found by glob stays in every bundle that holds the file, and the background is no place for libraries.
const documents = import.meta.glob<Format>('./formats/*.document.ts', { eager: true, import: 'default' });

/** Every way to hand on a report, the readable one first; for pages. */
export const formats: readonly Named<Format>[] = named<Format>({ ...plain, ...documents });

import type { PageSnapshot } from '../snapshot';
import { draftSnapshot } from './snapshot';

/** Some words by themselves, as a page reading of nothing else; one paragraph a line. */
export const wordsSnapshot = (words: string, now: string): PageSnapshot =>
  draftSnapshot(
    'paste',
    { pieces: words.split(/\n+/).flatMap((line) => (line.trim() ? [{ text: line.trim(), role: 'paragraph' as const }] : [])) },
    { url: 'draft:words', name: '', now },
  );

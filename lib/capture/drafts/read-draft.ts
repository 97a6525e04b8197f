import { bad, good, type Outcome, type Problem } from '../../problem';
import type { PageSnapshot } from '../snapshot';
import { type DraftContent, type DraftFile, type DraftKind, type DraftReader, Unreadable } from './define';
import { kindOf } from './kind';
import { type DraftPlace, draftSnapshot } from './snapshot';

/** A file, or what was pasted: with its form where the clipboard has it. */
export type DraftSource = DraftFile | { html?: string; text: string; name: string };

const found = import.meta.glob<DraftReader>('./*.draft.ts', { import: 'default' });

/**
 * A draft as a page reading, or in one sentence why not. Never throws, stores nothing. Readers are fetched when they are
 * needed: this belongs in a worker that its page can end, never in the background.
 */
export async function readDraft(source: DraftSource, place: DraftPlace): Promise<Outcome<PageSnapshot>> {
  const file = 'bytes' in source ? source : pasted(source);
  const told = kindOf(file);
  if ('problem' in told) return bad({ where: source.name, ...told.problem });
  const content = await contentOf(told.kind, file);
  if (!content.ok) return content;
  const snapshot = draftSnapshot('bytes' in source ? told.kind : 'paste', content.value, place);
  return snapshot.blocks.length > 0 ? good(snapshot) : bad({ where: source.name, ...wordless });
}

async function contentOf(kind: DraftKind, file: DraftFile): Promise<Outcome<DraftContent>> {
  const load = found[`./${kind}.draft.ts`];
  if (!load) return bad({ where: file.name, ...broken });
  try {
    const reader = await load();
    return good(await reader.read(file));
  } catch (error) {
    return bad({ where: file.name, ...(error instanceof Unreadable ? error.problem : broken) });
  }
}

/** Rich text whose form holds no words (a picture, a bare style sheet) is taken as plain. */
function pasted({ html, text, name }: Exclude<DraftSource, DraftFile>): DraftFile {
  const rich =
    html !== undefined && /<(?:p|div|h[1-6]|li|td|br|span|a|b|strong|blockquote)\b/i.test(html) && html.replace(/<[^>]*>/g, '').trim() !== '';
  return { bytes: new TextEncoder().encode(rich ? html : text), name: `${name.replace(/\.\w+$/, '')}.${rich ? 'html' : 'txt'}` };
}

const wordless: Problem = { code: 'draft/no-words', what: 'There are no words in it.', mend: 'Choose another file, or paste the words.' };
const broken: Problem = {
  code: 'draft/damaged',
  what: 'This file is damaged and cannot be read.',
  mend: 'Open it in the program it was made with, save it again, and drop that.',
};

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { planOfDraft, readBrief } from '@/lib/plan';

// Done while it is loaded: the readers are fetched when they are needed, and a loaded module cannot fetch any more.
const file = process.env.THROUGHLINE_BRIEF ?? '';

export const draft = await readBrief({ name: basename(file), bytes: new Uint8Array(readFileSync(file)) });
export const plan = draft.ok ? planOfDraft(draft.value) : draft;

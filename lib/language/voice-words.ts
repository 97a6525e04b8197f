import { type VoiceFamily, voiceWords } from '@/assets/words/voice';

/** Words and phrases found in a text, by family; `first` are the families one of whose words stands at the start. */
export interface VoiceHits {
  found: Partial<Record<VoiceFamily, string[]>>;
  first: ReadonlySet<VoiceFamily>;
}

/** Families whose words tell only where they lead a sentence: imperatives. */
const ONLY_FIRST: ReadonlySet<VoiceFamily> = new Set(['doVerbs', 'endVerbs', 'relief', 'furniture']);

interface Item {
  family: VoiceFamily;
  text: string;
  /** Any ending will do. */
  open: boolean;
}

// Looked up by their first letters: a search for every phrase at every word would be most of the time a page takes.
const KEY = 3;
const items = new Map<string, Item[]>();
for (const [family, list] of Object.entries(voiceWords) as [VoiceFamily, string][])
  for (const one of list.split(',').map((item) => item.trim())) {
    const text = one.replace('*', '');
    const key = text.slice(0, KEY);
    const item = { family, text, open: one.endsWith('*') };
    const known = items.get(key);
    if (known) known.push(item);
    else items.set(key, [item]);
  }
// The longest phrase counts: "no more" before "no".
for (const list of items.values()) list.sort((one, other) => other.text.length - one.text.length);

/** Finds the words of all families in folded text; `from` is where the sentence begins, without what only leads in. */
export function voiceHits(plain: string, from: number): VoiceHits {
  const hits = new Map<VoiceFamily, { texts: Set<string>; end: number }>();
  const first = new Set<VoiceFamily>();
  const take = ({ family, text, open }: Item, index: number): void => {
    if (!plain.startsWith(text, index)) return;
    const end = endOf(plain, index + text.length, open);
    if (end < 0) return;
    if (index === from) first.add(family);
    if (ONLY_FIRST.has(family)) return;
    const known = hits.get(family);
    if (!known) hits.set(family, { texts: new Set([plain.slice(index, end)]), end });
    else if (index >= known.end) {
      known.texts.add(plain.slice(index, end));
      known.end = end;
    }
  };
  for (const { index } of plain.matchAll(WORD)) {
    for (let length = KEY; length > 0; length -= 1) {
      const list = items.get(plain.slice(index, index + length));
      if (list) for (const item of list) take(item, index);
    }
  }
  return { found: Object.fromEntries([...hits].map(([family, { texts }]) => [family, [...texts]])), first };
}

// A word after a hyphen is no word of its own: "ad-free" is not "free".
const WORD = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]/gu;
const IN_WORD = /[\p{L}\p{N}]/u;
const IN_ENDING = /[\p{L}\p{N}'-]/u;

/** Where a phrase ends that fits so far; -1 where it is only the beginning of another word. */
function endOf(plain: string, after: number, open: boolean): number {
  let end = after;
  if (open) while (end < plain.length && IN_ENDING.test(plain[end] as string)) end += 1;
  return end < plain.length && IN_WORD.test(plain[end] as string) ? -1 : end;
}

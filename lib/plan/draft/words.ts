import type en from '@/assets/words/brief/en';

export type BriefWords = typeof en;

const found = import.meta.glob<BriefWords>('../../../assets/words/brief/*.ts', { eager: true, import: 'default' });

/** English first: its phrases are the ones we write, and win where two languages share one. */
export const languages: readonly BriefWords[] = Object.values(found).sort((a, b) => Number(b.language === 'en') - Number(a.language === 'en'));

/** Every language's list under one name, English first. */
export const allWords = (name: 'blanks' | 'businessWords' | 'channelWords' | 'testingWords' | 'fillers' | 'documents' | 'closings'): Set<string> =>
  new Set(languages.flatMap((language) => language[name]));

/** A phrase as it is compared: small letters, no numbering, no closing signs, no remark in brackets. */
export function phraseKey(text: string): string {
  const clean = text
    .slice(0, 200)
    .normalize('NFKC')
    // Pages of notes carry a small picture before their headings.
    .replace(/^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s)+/u, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[?:!.*_"“”]+/g, ' ')
    .replaceAll('&', ' and ');
  const bare = clean.replace(/^\s*(?:\d{1,2}(?:\s\d{1,2})*|[a-z]\)|\(?[ivx]{1,4}\))\s*[-–)]?\s+(?=\S)/, '');
  const short = bare.replace(/\([^)]*\)\s*$/, '');
  return (short.trim() || bare).replace(/\s+/g, ' ').trim();
}

const written: Record<'headings' | 'labels', Record<string, string[]>> = languages[0] ?? { headings: {}, labels: {} };

/** The words for something as we write it: `goals`, `goals.by`. */
export function writtenAs(key: string): string {
  const phrase = written.labels[key]?.[0] ?? written.headings[key]?.[0];
  if (!phrase) throw new Error(`No words for ${key}.`);
  return phrase;
}

/** The heading of a part as we write it. */
export const headingOf = (part: string): string => written.headings[part]?.[0] ?? writtenAs(part);

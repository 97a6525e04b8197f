import { type Field, fieldOf, isUnder, type Part, partNamed, parts } from './structure';
import { allWords, languages, phraseKey, writtenAs } from './words';

export interface Meaning {
  part: Part;
  /** The one field that is meant, where it is not the part as a whole. */
  field?: Field;
  /** Retired claims, under a heading of their own. */
  retired?: boolean;
  /** "Primary message", "Message 2": what it says of the priority. */
  priority?: number;
  /** `within`: the phrase stands among others in the heading, so what follows is a guess. */
  how: 'exact' | 'within';
}

const headings = new Map<string, string>();
const labels = new Map<string, Map<string, string>>();
for (const language of languages) {
  for (const [target, phrases] of Object.entries(language.headings))
    for (const phrase of phrases) if (!headings.has(phraseKey(phrase))) headings.set(phraseKey(phrase), target);
  for (const [target, phrases] of Object.entries(language.labels)) {
    const [part = '', ...rest] = target.split('.');
    const known = labels.get(part) ?? new Map<string, string>();
    for (const phrase of phrases) if (!known.has(phraseKey(phrase))) known.set(phraseKey(phrase), rest.join('.') || 'id');
    labels.set(part, known);
  }
}
// What names a field anywhere names it within its own part as well.
for (const [phrase, target] of headings) {
  const [part = '', ...rest] = target.split('.');
  if (rest.length > 0 && target !== 'claims.retired' && !labels.get(part)?.has(phrase)) labels.get(part)?.set(phrase, rest.join('.'));
}
const fillers = allWords('fillers');
const ranks = new Map(languages.flatMap(({ priorities }) => Object.entries(priorities)));
/** Longest first, so that "content calendar" is not read as "calendar". Single short words mean too much to be looked for within others. */
const within = [...headings.keys()]
  .filter((phrase) => phrase.length > 3 && phrase !== 'when' && phrase !== 'target' && phrase !== 'support')
  .sort((a, b) => b.length - a.length);

/** What a heading means wherever it stands. */
export function headingMeaning(text: string): Meaning | undefined {
  const key = phraseKey(text);
  if (!key || key.length > 80) return undefined;
  const ranked = rankedMessage(key);
  if (ranked) return ranked;
  const exact = headings.get(key) ?? headings.get(withoutFillers(key));
  if (exact) return meant(exact, 'exact');
  const words = key.split(' ');
  if (words.length > 6) return undefined;
  const part = within.find((phrase) => ` ${key} `.includes(` ${phrase} `));
  return part ? meant(headings.get(part) ?? '', 'within') : undefined;
}

/** What a label or a column's name means within a part: a field's name; `undefined` where it means nothing there. */
export function labelMeaning(text: string, part: string): string | undefined {
  const key = phraseKey(text);
  const known = labels.get(part);
  const name = known?.get(key) ?? known?.get(withoutFillers(key));
  if (name) return name;
  return labels.get('id')?.get(key) && fieldOf(partNamed(part), 'id') ? 'id' : undefined;
}

/** "Primary message", "secondary messages", "pillar 2", "message 1". */
function rankedMessage(key: string): Meaning | undefined {
  const match = /^(?:(.+?) )?(messages?|pillars?|points?|themes?)(?: (?:no )?(\d{1,2}))?$/.exec(key);
  if (!match) return undefined;
  const [, word, noun = '', number] = match;
  const rank = word === undefined ? undefined : ranks.get(word);
  if (word !== undefined && rank === undefined) return undefined;
  if (word === undefined && number === undefined) return undefined;
  if (/^(points|themes)/.test(noun) && word === undefined && number === undefined) return undefined;
  // "Key messages" is a whole list, not several that all matter most; "core message" is the one idea above them.
  const vague = word === 'key' || word === 'main' || word === 'core' || word === 'top';
  if (word === 'core' && number === undefined) return undefined;
  const priority = number ? Number(number) : vague && noun.endsWith('s') ? undefined : rank;
  return { part: partNamed('messages'), how: 'exact', ...(priority && { priority }) };
}

function meant(target: string, how: Meaning['how']): Meaning {
  const [name = '', ...rest] = target.split('.');
  const part = partNamed(name);
  if (target === 'claims.retired') return { part, retired: true, how };
  const field = fieldOf(part, rest.join('.'));
  return { part, how, ...(field && { field }) };
}

const withoutFillers = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !fillers.has(word))
    .join(' ');

/** The part that a label names an item of: the current one, or one that stands within or beside it. The phrase we write ourselves wins. */
export function partByLabel(label: string, current: Part): Part | undefined {
  const kin = (part: Part): boolean =>
    isUnder(part, current) || isUnder(current, part) || (part.within !== undefined && part.within === current.within);
  const named = [current, ...parts.filter(kin)].filter((part) => part.label && labelMeaning(label, part.name) === part.label);
  return named.find((part) => phraseKey(writtenAs(`${part.name}.${part.label}`)) === phraseKey(label)) ?? named[0];
}

/** `Label: rest`, where it looks like one; an address is none. */
export function splitLabel(text: string, lead?: string): { label: string; rest: string } | undefined {
  const match = /^([^:\n]{1,70}):(?!\/\/)\s*([^]*)$/.exec(text);
  if (match) return { label: match[1]?.trim() ?? '', rest: match[2]?.trim() ?? '' };
  if (lead && text.startsWith(lead) && text.length > lead.length) return { label: lead, rest: text.slice(lead.length).replace(/^\s*[–—-]?\s*/, '') };
  return undefined;
}

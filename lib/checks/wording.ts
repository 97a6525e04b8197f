/** Words that checks share. A finding's statement fits one line of 80 characters, so quotes inside it are cut at a word. */

/** The text, cut at a word where it is longer than the limit (characters). */
export function short(text: string, limit = 48): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const word = cut.lastIndexOf(' ');
  return `${(word > limit / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

/** In quotation marks, cut where too long. */
export const quoted = (text: string, limit?: number): string => `“${short(text, limit)}”`;

/** "a, b and c" */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** An ISO date as a person writes it: 31 October 2026. */
export function dayOf(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

/** The message in agreed words: the first approved phrasing, else the statement. */
export const agreedWords = (message: { statement: string; phrasings: { text: string }[] }): string => message.phrasings[0]?.text ?? message.statement;

/** A share 0 to 1 in whole per cent. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

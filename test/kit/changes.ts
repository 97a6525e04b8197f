/** Changes of a page's HTML that change nothing a reader takes from it. `pick` chooses among places: a number from 0 up to, not including, its argument. */
export type Change = (html: string, pick: (below: number) => number) => string;

const onText = (html: string, change: (text: string) => string): string => html.replace(/(?<=>|^)[^<>]+(?=<|$)/g, (text) => change(text));
const onWords = (html: string, pick: (below: number) => number, change: (word: string, index: number) => string): string =>
  onText(html, (text) => {
    const spaces = [...text.matchAll(/\S+/g)].length;
    const at = pick(Math.max(1, spaces));
    let index = -1;
    return text.replace(/\S+/g, (word) => {
      index += 1;
      return index === at ? change(word, index) : word;
    });
  });

export const changes: Record<string, Change> = {
  capitals: (html) => onText(html, (text) => text.toUpperCase()),
  'a capital on each word': (html) => onText(html, (text) => text.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())),
  'curly apostrophes': (html) => onText(html, (text) => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')),
  'straight apostrophes': (html) => onText(html, (text) => text.replace(/(?<=\p{L})’(?=\p{L})/gu, "'")),
  'longer dashes': (html) => onText(html, (text) => text.replace(/ [–-] /g, ' — ')),
  'shorter dashes': (html) => onText(html, (text) => text.replace(/ [—–] /g, ' - ')),
  'no-break spaces': (html) => onText(html, (text) => text.replace(/(?<=\S) (?=\S)/g, '\u00a0')),
  'thin spaces': (html, pick) => onWords(html, pick, (word) => `\u2009${word}`),
  'line breaks in the source': (html) => onText(html, (text) => text.replace(/(?<=\S) (?=\S)/g, '\n      ')),
  'a word in bold': (html, pick) => onWords(html, pick, (word) => `<b>${word}</b>`),
  'a first letter set apart': (html, pick) => onWords(html, pick, (word) => `<span>${word.slice(0, 1)}</span>${word.slice(1)}`),
  'a soft hyphen': (html, pick) => onWords(html, pick, (word) => (/^\p{L}{6,}$/u.test(word) ? `${word.slice(0, 3)}\u00ad${word.slice(3)}` : word)),
  'a zero-width space': (html, pick) => onWords(html, pick, (word) => `${word}\u200b`),
};

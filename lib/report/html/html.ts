import { clean } from '../clean';

/** Markup that is already safe. Only `html` makes it. */
export class Html {
  constructor(readonly markup: string) {}
}

export type Part = Html | string | number | undefined | null | false | readonly Part[];

/** HTML or XML. Everything put into the template is text and is escaped; only other templates come through as markup. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(strings.reduce((all, string, at) => all + markupOf(parts[at - 1]) + string));

function markupOf(part: Part): string {
  if (part instanceof Html) return part.markup;
  if (Array.isArray(part)) return part.map(markupOf).join('');
  return part === undefined || part === null || part === false ? '' : escaped(String(part));
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => clean(text).replace(/[&<>"']/g, (mark) => marks[mark] as string);

/** Text for a `content` property: everything but plain letters and digits by its number, so that nothing ends the string. */
export const cssString = (text: string): Html =>
  new Html(`"${[...clean(text)].map((mark) => (/[A-Za-z0-9 ]/.test(mark) ? mark : `\\${mark.codePointAt(0)?.toString(16)} `)).join('')}"`);

import { dateIn, onlyDate } from './dates';
import type { Field } from './structure';
import { allWords, languages, phraseKey } from './words';

export interface ReadValue {
  value: string | number | boolean | string[];
  /** Set where it is a guess: one sentence why. */
  why?: string;
}

/** A field's value from its words; `undefined` where they cannot be meant for it. Never throws. */
export function valueOf(field: Field, raw: string): ReadValue | undefined {
  const text = raw.trim();
  if (!text) return undefined;
  switch (field.kind) {
    case 'text':
      return { value: text };
    case 'texts':
      return { value: piecesOf(text, field.words === true) };
    case 'ref':
      return { value: text };
    case 'refs':
      return noneOf(text) && field.name === 'messages' ? { value: [] } : { value: piecesOf(text, true) };
    case 'wordings':
      return { value: piecesOf(text, false).map(unquoted) };
    case 'date':
      return dateOf(text, field.name === 'from' || field.name === 'launch' ? 'first' : 'last');
    case 'share':
      return shareOf(text);
    case 'figure':
      return { value: figureOf(text) };
    case 'rank':
      return rankOf(text);
    case 'grade':
      return gradeOf(text);
    case 'flag':
      return flagOf(text);
    case 'one-of':
      return oneOf(field, text);
    case 'some-of':
      return someOf(field, text);
    case 'address':
      return addressOf(text);
  }
}

/** One value of several in a cell or after a label. Bulleted lines are taken word for word. */
export function piecesOf(text: string, byComma: boolean): string[] {
  if (/^•\s/.test(text))
    return text
      .split(/\n•\s|^•\s/)
      .map((piece) => piece.trim())
      .filter(Boolean);
  const lines = text.split(/\n+/).map((line) => line.replace(/^\s*(?:[-–*•·▪◦]|\d{1,2}[.)])\s+/, '').trim());
  const parts = lines.length > 1 ? lines : text.split(text.includes(';') ? /;\s*/ : byComma ? /,\s+/ : /;\s*/);
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** Without the quotation marks around it. */
export const unquoted = (text: string): string => /^[“"«„](.+)[”"»“]$/s.exec(text.trim())?.[1]?.trim() ?? text.trim();

const blanks = allWords('blanks');

/** What a template holds where nobody has written anything yet. */
export function isBlank(text: string): boolean {
  const clean = text.trim();
  if (clean === '' || /^[\p{P}\p{S}\s]+$/u.test(clean)) return !/[%#✓✔●•x]/i.test(clean);
  if (/^[[<{(][^\])}>]*[\]>})]$/.test(clean) && !/^\(\d/.test(clean)) return true;
  const key = clean
    .toLowerCase()
    .replace(/[.…!?:[\]<>]+/g, '')
    .trim();
  return blanks.has(key) || (/^(?:lorem ipsum|insert |add your |type |write )/.test(key) && key.length < 80 && /\bhere$|^lorem/.test(key));
}

function dateOf(text: string, edge: 'first' | 'last'): ReadValue | undefined {
  const whole = onlyDate(text, edge);
  if (whole) return { value: whole.date, ...(whole.why && { why: whole.why }) };
  const within = text.length < 80 ? dateIn(text, edge) : undefined;
  return within && { value: within.date, why: `The date was taken from “${text}”.` };
}

function shareOf(text: string): ReadValue | undefined {
  const match = /^(?:about |ca\.? |~)?(\d+(?:[.,]\d+)?)\s*(%|per ?cent|pct)?/i.exec(text);
  if (!match) return undefined;
  const number = Number(match[1]?.replace(',', '.'));
  const value = match[2] ? Number((number / 100).toPrecision(12)) : number;
  if (!(value >= 0 && value <= 1)) return undefined;
  const whole = match[0].length === text.length && /^\d/.test(text);
  return { value, ...(!whole && { why: `The share was taken from “${text}”.` }) };
}

/** A figure is a number where it is one and nothing else; in quotation marks it is words. */
export function figureOf(text: string): string | number {
  if (/^"-?[\d.,]+"$/.test(text)) return text.slice(1, -1);
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return Number(text);
  return /^-?[1-9]\d{0,2}(?:,\d{3})+$/.test(text) ? Number(text.replaceAll(',', '')) : text;
}

function rankOf(text: string): ReadValue | undefined {
  const number = /^(?:p|prio(?:rity)?|no\.?|#|tier|level)?\s*(\d{1,3})\.?$/i.exec(text)?.[1];
  if (number && Number(number) >= 1) return { value: Number(number) };
  const word = languages.map(({ priorities }) => priorities[phraseKey(text)]).find((rank) => rank !== undefined);
  return word === undefined ? undefined : { value: word };
}

function gradeOf(text: string): ReadValue | undefined {
  const match = /\d+(?:\.\d+)?/.exec(text);
  const value = Number(match?.[0]);
  if (!match || !(value >= 1 && value <= 20)) return undefined;
  return { value, ...(match[0] !== text && { why: `The grade was taken from “${text}”.` }) };
}

function flagOf(text: string): ReadValue | undefined {
  if (means('yes', text)) return { value: true };
  return means('no', text) ? { value: false } : undefined;
}

function oneOf(field: Field, text: string): ReadValue | undefined {
  const key = phraseKey(text);
  if (field.options?.includes(key)) return { value: key };
  const option = field.options?.find((name) => means(name, text));
  return option ? { value: option, why: `“${text}” was read as ${option}.` } : undefined;
}

function someOf(field: Field, text: string): ReadValue | undefined {
  const read = text
    .split(/[,;/\n+]|\band\b/)
    .map((piece) => piece.replace(/^\s*•/, '').trim())
    .filter(Boolean)
    .map((piece) => oneOf(field, piece));
  const known = read.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < read.length) return undefined;
  const why = known.find((one) => one.why)?.why;
  return { value: [...new Set(known.map(({ value }) => String(value)))], ...(why && { why }) };
}

function addressOf(text: string): ReadValue | undefined {
  if (/^https?:\/\/[^\s]+$/i.test(text)) return URL.canParse(text) ? { value: text } : undefined;
  if (/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text) && URL.canParse(`https://${text}`))
    return { value: `https://${text}`, why: 'https:// was put before it.' };
  return undefined;
}

const noneOf = (text: string): boolean => text.trim().toLowerCase() === 'none';
const means = (option: string, text: string): boolean => languages.some(({ values }) => values[option]?.includes(phraseKey(text)));

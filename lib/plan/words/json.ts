import type { PlanProblem } from '../define';

/**
 * The first place where a text stops being JSON, in words. Browsers word this each in their own way
 * and often leave the place out, so the few rules of JSON are walked here.
 */
export function jsonFault(text: string): PlanProblem | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const { at, code, what, mend } = firstFault(text);
    const before = text.slice(0, at).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return { code, where: `line ${place.line}, column ${place.column}`, what, mend, ...place };
  }
}

interface Fault {
  at: number;
  code: string;
  what: string;
  mend: string;
}

const TOKEN = /[ \t\r\n]+|"(?:[^"\\]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y;

/** Line breaks, tabs and the like, which JSON allows between texts only. */
const controls = (token: string): boolean => [...token].some((sign) => sign < ' ');

type Wants = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

function firstFault(text: string): Fault {
  const open: ('{' | '[')[] = [];
  let wants: Wants = 'value';
  let comma = 0;
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined || (token.startsWith('"') && controls(token))) return strange(text, at, wants);
    if (/^[ \t\r\n]/.test(token)) {
      at += token.length;
      continue;
    }
    const fault = misplaced(token, at, wants, open.at(-1), comma);
    if (fault) return fault;
    if (token === '{' || token === '[') open.push(token);
    if (token === '}' || token === ']') open.pop();
    if (token === ',') comma = at;
    wants = next(token, wants, open.at(-1));
    at += token.length;
  }
  const missing = open.at(-1) === '{' ? '}' : ']';
  return { at, code: 'json-open', what: 'The file ends too early: a bracket is never closed.', mend: `Close it with ${missing}.` };
}

function next(token: string, wants: Wants, inside: '{' | '[' | undefined): Wants {
  if (token === '{') return 'keyOrEnd';
  if (token === '[') return 'valueOrEnd';
  if (token === ':') return 'value';
  if (token === ',') return inside === '{' ? 'key' : 'value';
  if (wants === 'key' || wants === 'keyOrEnd') return 'colon';
  return inside ? 'commaOrEnd' : 'nothing';
}

function misplaced(token: string, at: number, wants: Wants, inside: '{' | '[' | undefined, comma: number): Fault | undefined {
  const closes = (token === '}' && inside === '{') || (token === ']' && inside === '[');
  const afterComma = closes && (wants === 'key' || (wants === 'value' && inside === '['));
  if (afterComma) return { at: comma, code: 'json-comma-extra', what: 'There is a comma after the last item.', mend: 'Take the comma out.' };
  if (wants === 'nothing')
    return { at, code: 'json-after-end', what: 'Something stands after the end of the plan.', mend: 'Take out everything after the last bracket.' };
  if (wants === 'colon')
    return token === ':' ? undefined : { at, code: 'json-colon', what: 'A colon is missing after a field’s name.', mend: 'Write "name": "text".' };
  if (wants === 'commaOrEnd') {
    if (token === ',' || closes) return undefined;
    if (token === '}' || token === ']')
      return {
        at,
        code: 'json-bracket',
        what: `This ${token} closes a bracket of the other kind.`,
        mend: 'Close brackets in the order they were opened.',
      };
    return { at, code: 'json-comma', what: 'A comma is missing before this.', mend: 'Put a comma after the item before.' };
  }
  if (wants.startsWith('key')) {
    if (token.startsWith('"') || (closes && wants === 'keyOrEnd')) return undefined;
    return { at, code: 'json-key', what: 'A field’s name is wanted here.', mend: 'Write it in double quotes, as "name": "text".' };
  }
  const value = !/^[}\],:]$/.test(token) || (closes && wants === 'valueOrEnd');
  return value
    ? undefined
    : { at, code: 'json-value', what: 'A value is missing here.', mend: 'Write text in double quotes, a number, or take the field out.' };
}

function strange(text: string, at: number, wants: Wants): Fault {
  const sign = text[at] ?? '';
  if (sign === "'" || sign === '“' || sign === '”' || sign === '‘' || sign === '’') {
    return { at, code: 'json-quotes', what: `JSON does not know the quotation mark ${sign}.`, mend: 'Use straight double quotes (").' };
  }
  if (sign === '"') {
    return {
      at,
      code: 'json-quote-open',
      what: 'A text begins here and is not closed on its line, or holds a lone backslash.',
      mend: 'Close it with "; write \\n for a new line and \\\\ for a backslash.',
    };
  }
  if (sign === '/' || sign === '#')
    return { at, code: 'json-comment', what: 'JSON has no comments.', mend: 'Take this out, or save the plan as YAML.' };
  if (wants.startsWith('key'))
    return { at, code: 'json-key', what: 'A field’s name stands here without quotes.', mend: 'Put it in double quotes, as "name": "text".' };
  return { at, code: 'json-form', what: 'This is not JSON.', mend: 'Put text in double quotes; numbers, true and false go without.' };
}

import { figures } from '@/lib/language';

/** What two sentences tell differently of one matter, in their own words. */
export interface Difference {
  plan: string;
  page: string;
}

/** The same figure with its bound or its direction turned: "less than £3" and "more than £3", "cuts by 40%" and "rise by 40%". */
export function turnedFigure(planned: string, said: string): Difference | undefined {
  const told = figures(said);
  for (const want of figures(planned)) {
    const same = told.find(({ kind, unit, value }) => kind === want.kind && unit === want.unit && value === want.value);
    if (!same || want.vague) continue;
    const pair = { plan: around(planned, want.start, want.end), page: around(said, same.start, same.end) };
    const bounds = [boundOf(planned, want.start, want.bound), boundOf(said, same.start, same.bound)];
    if (bounds.includes('atLeast') && bounds.includes('atMost')) return pair;
    const directions = [directionOf(planned, want.start, want.end), directionOf(said, same.start, same.end)];
    if (directions.includes('up') && directions.includes('down')) return pair;
  }
  return undefined;
}

const boundOf = (text: string, start: number, bound: string | undefined) =>
  bound ?? (/\b(?:longer|later|higher|farther|further) than\s*$/i.test(text.slice(0, start)) ? 'atLeast' : undefined);

const DOWN = /\b(?:less|fewer|lower|cheaper|smaller|shorter|cut|cuts|cutting|reduces?|reduced|falls?|fell|drops?|dropped|saves?|down|halves?)\b/i;
const UP = /\b(?:more|higher|dearer|longer|larger|extra|rises?|rose|raises?|increases?|increased|grows?|grew|up)\b(?! to\b)/i;

/** Which way a change by this figure goes: the word right after it, else the nearest before it. */
function directionOf(text: string, start: number, end: number): 'up' | 'down' | undefined {
  const after = text.slice(end).split(/\s+/).slice(1, 3).join(' ');
  if (DOWN.test(after)) return 'down';
  if (UP.test(after)) return 'up';
  const before = text.slice(0, start);
  if (!/\bby\s*$/i.test(before)) return undefined;
  return DOWN.test(before) === UP.test(before) ? undefined : DOWN.test(before) ? 'down' : 'up';
}

const around = (text: string, start: number, end: number): string =>
  `${text.slice(0, start).split(/\s+/).slice(-3).join(' ')}${text.slice(start, end)}${text.slice(end).split(/\s+/).slice(0, 2).join(' ')}`.trim();

/** Another time of day or another day of the year where the message names one. */
export function otherTime(planned: string, said: string): Difference | undefined {
  for (const read of [clockTimes, days]) {
    const told = read(said);
    const wanted = read(planned);
    const lacking = wanted.find((want) => !told.some(({ at }) => at === want.at));
    // As many as planned, and one of them is not told: "by nine, at nine" for "by nine, at seven".
    const other = told.find(({ at }) => !wanted.some((want) => want.at === at)) ?? (told.length >= wanted.length ? told.at(-1) : undefined);
    if (lacking && other) return { plan: lacking.text, page: other.text };
  }
  return undefined;
}

/** The message's comparison turned: "easier" there, "harder" here. */
export function turnedWord(planned: string, said: string): Difference | undefined {
  for (const [one, other] of TURNS) {
    for (const [own, opposite] of [
      [one, other],
      [other, one],
    ] as const) {
      const plan = own.exec(planned)?.[0];
      const page = opposite.exec(said)?.[0];
      if (plan && page && !own.test(said) && !opposite.test(planned)) return { plan, page };
    }
  }
  return undefined;
}

const TURNS: readonly (readonly [RegExp, RegExp])[] = [
  [/\beasier\b/i, /\bharder\b/i],
  [/\b(?:faster|quicker|sooner)\b/i, /\b(?:slower|later)\b/i],
  [/\b(?:cheaper|less expensive)\b/i, /\b(?:dearer|more expensive|costlier)\b/i],
  [/\blighter\b/i, /\bheavier\b/i],
  [/\b(?:quiet|quieter|silent)\b/i, /\b(?:loud|louder|noisy|noisier)\b/i],
  [/\bsafer\b/i, /\b(?:riskier|less safe)\b/i],
  [/\bdoubled?s?\b/i, /\b(?:halved?s?|half)\b/i],
];

interface Moment {
  /** Hours and minutes on a twelve-hour dial, or month and day: equal for the same moment. */
  at: string;
  text: string;
}

const HOURS = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
// "by 40%", "until 31 December" and "at 7 shops" name no hour: what follows decides.
const CLOCK = new RegExp(
  String.raw`\b(\d{1,2})(?:[:.](\d{2}))?\s?[ap]\.?m\b|\b(\d{1,2}):(\d{2})\b|\b(?:at|by|until|till|from|before|after|at about) (\d{1,2}|${HOURS.join('|')})(?=\s*(?:$|[.,;!?–—]|o['’]clock|sharp|in the|the (?:next|following)|at night|tomorrow))|\b(noon|midday|midnight)\b`,
  'gi',
);

const clockTimes = (text: string): Moment[] =>
  [...text.matchAll(CLOCK)].map((match) => {
    const word = (match[1] ?? match[3] ?? match[5] ?? '0').toLowerCase();
    const hour = HOURS.includes(word) ? HOURS.indexOf(word) : Number(word) % 12;
    return { at: `${hour}:${Number(match[2] ?? match[4] ?? 0)}`, text: match[0].replace(/^(?:at about|at|by|until|till|from|before|after) /i, '') };
  });

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTHS.join('|')})[a-z]*\b|\b(${MONTHS.join('|')})[a-z]* (\d{1,2})(?:st|nd|rd|th)?\b(?!,? ?\d)`,
  'gi',
);

const days = (text: string): Moment[] =>
  [...text.matchAll(DAY)].map((match) => ({ at: `${(match[2] ?? match[3] ?? '').toLowerCase()} ${match[1] ?? match[4]}`, text: match[0] }));

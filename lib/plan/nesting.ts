/** A plan nests six deep. */
const DEEPEST = 60;
/** In columns; eight for each of those levels. */
const WIDEST_INDENT = 480;

/** Lines and commas. A plan of two hundred touchpoints has some 3,000; parsers need seconds for a million. */
const MOST_PARTS = 100_000;

/**
 * Would this text nest so deeply that a parser, which calls itself for every level, runs out of stack?
 * A full stack within a regular expression ends the whole process, so it must be asked before parsing.
 * Nor may it have so many parts that reading it takes seconds.
 * Brackets within texts are counted too: no plan leaves sixty of them open.
 */
export function tooTangled(text: string): boolean {
  let open = 0;
  let parts = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') open += 1;
    if (sign === ']' || sign === '}') open = Math.max(0, open - 1);
    if (sign === '\n' || sign === ',') parts += 1;
    if (open > DEEPEST || parts > MOST_PARTS) return true;
  }
  return text.split('\n').some((line) => {
    const lead = /^[\s?:-]*/.exec(line)?.[0] ?? '';
    return lead.length > WIDEST_INDENT || (lead.match(/[?:-]\s/g)?.length ?? 0) > DEEPEST;
  });
}

/** A plan nests six deep. */
const DEEPEST = 60;
/** In columns; eight for each of those levels. */
const WIDEST_INDENT = 480;

/**
 * Would this text nest so deeply that a parser, which calls itself for every level, runs out of stack?
 * A full stack within a regular expression ends the whole process, so it must be asked before parsing.
 * Brackets within texts are counted too: no plan leaves sixty of them open.
 */
export function nestsTooDeeply(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') open += 1;
    if (sign === ']' || sign === '}') open = Math.max(0, open - 1);
    if (open > DEEPEST) return true;
  }
  return text.split('\n').some((line) => {
    const lead = /^[\s?:-]*/.exec(line)?.[0] ?? '';
    return lead.length > WIDEST_INDENT || lead.replace(/[^?:-]/g, '').length > DEEPEST;
  });
}

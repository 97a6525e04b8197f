import type { YAMLError } from 'yaml';
import type { Place, PlanProblem } from '../define';

type Complaint = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/** A complaint of the YAML parser, for a person who has never heard of mappings and scalars. */
export function yamlWords(error: Complaint, text: string, placeAt: (offset: number) => Place): PlanProblem {
  const place = placeAt(startOf(error, text));
  const line = text.split(/\r\n|[\r\n]/, place.line)[place.line - 1] ?? '';
  const [code, what, mend] = wordsFor(error, line);
  return { code, where: `line ${place.line}, column ${place.column}`, what, mend, ...place };
}

/** The parser misses a closing quote where the text ends; the person looks for where it began. */
function startOf({ code, message, pos }: Complaint, text: string): number {
  const quote = code === 'MISSING_CHAR' ? /closing (["'])quote/.exec(message)?.[1] : undefined;
  const opened = quote ? text.lastIndexOf(quote, pos[0] - 1) : -1;
  return opened < 0 ? pos[0] : opened;
}

type Words = [code: string, what: string, mend: string];

function wordsFor({ code, message }: Complaint, line: string): Words {
  const snippet = clip(line);
  if (/^\s*\t/.test(line) || code === 'TAB_AS_INDENT')
    return ['yaml-tab', 'This line is indented with a tab.', 'Use spaces instead, two for each level.'];
  if (/^\s*[-\w]*:?\s*[@`%]/.test(line))
    return ['yaml-quotes', `\`${snippet}\` begins with a sign that YAML keeps for itself.`, 'Put the text in quotes.'];
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    return ['yaml-colon', `\`${snippet}\` holds a second “: ”, which reads as another field.`, 'Put the whole text in quotes.'];
  }
  if (/[:-] '[^']*\p{L}'\p{L}[^']*'/u.test(line))
    return ['yaml-apostrophe', `The apostrophe in \`${snippet}\` ends the quotation early.`, 'Use double quotes around this text.'];
  const bracket = /end with a ([\]}])/.exec(message)?.[1];
  if (bracket) return ['yaml-bracket', 'A bracket opened above this line is never closed.', `Close it with ${bracket}`];
  if (code === 'MISSING_CHAR' && /quote|'|"/i.test(message))
    return ['yaml-quote-open', 'A quotation mark is opened here and never closed.', 'Close it at the end of the text.'];
  if (code === 'UNEXPECTED_TOKEN' || /implicit (map )?keys/i.test(message) || code === 'MULTILINE_IMPLICIT_KEY') {
    return [
      'yaml-form',
      `\`${snippet}\` is neither a field (name: text) nor a list item (- text).`,
      'Write it as one of the two, or put long text in quotes.',
    ];
  }
  if (code === 'MISSING_CHAR' || code === 'BAD_INDENT') {
    return [
      'yaml-indent',
      `\`${snippet}\` does not line up with the lines around it, or a bracket or comma is missing.`,
      'Line it up with its neighbours, and close every bracket.',
    ];
  }
  if (code === 'BAD_ALIAS' || code === 'MULTIPLE_ANCHORS')
    return ['yaml-quotes', `\`${snippet}\` begins with * or &, which YAML keeps for itself.`, 'Put the text in quotes.'];
  if (code === 'TAG_RESOLVE_FAILED') return ['yaml-quotes', `\`${snippet}\` begins with !, which YAML keeps for itself.`, 'Put the text in quotes.'];
  if (code === 'MULTIPLE_DOCS') return ['yaml-several', 'A second document begins here (---).', 'Keep one plan in each file.'];
  if (code === 'BAD_DQ_ESCAPE')
    return ['yaml-backslash', 'A backslash (\\) within double quotes has a meaning of its own.', 'Use single quotes around this text.'];
  return ['yaml-form', `\`${snippet}\` cannot be read here.`, 'Compare the line with the template; text with : or # in it needs quotes.'];
}

const clip = (line: string): string => (line.trim().length > 60 ? `${line.trim().slice(0, 57)}…` : line.trim());

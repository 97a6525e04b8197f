import { LineCounter, parseDocument } from 'yaml';
import { defineReader, type PlanProblem } from '../define';
import { tooTangled } from '../nesting';
import { TooMuch, treeOf } from '../tree';
import { jsonFault } from '../words/json';

/** JSON: what other programs write a plan in. Every JSON file is YAML too, so places come from the same parser. */
export default defineReader({
  name: 'json',
  label: 'JSON',
  extensions: ['json'],
  suits: (text) => (/^\s*[{[]/.test(text) ? 2 : 0),

  parse(text) {
    if (tooTangled(text)) return { problems: [tooMuch], fatal: true };
    const fault = jsonFault(text);
    if (fault) return { problems: [fault], fatal: true };
    const lines = new LineCounter();
    try {
      const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'json', uniqueKeys: false, logLevel: 'silent' });
      return { tree: treeOf(doc, lines), problems: [], fatal: false };
    } catch (error) {
      if (error instanceof TooMuch || error instanceof RangeError) return { problems: [tooMuch], fatal: true };
      return { problems: [unreadable], fatal: true };
    }
  },
});

const tooMuch: PlanProblem = {
  code: 'file-too-tangled',
  what: 'This file has too many parts, or nests them too deeply, to be a plan.',
  mend: 'Start from the template and fill in its parts.',
};
const unreadable: PlanProblem = {
  code: 'json-unreadable',
  what: 'This file cannot be read as JSON.',
  mend: 'Start from the template, or save the plan as YAML.',
};

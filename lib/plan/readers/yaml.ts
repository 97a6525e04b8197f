import { LineCounter, parseDocument } from 'yaml';
import { defineReader, type Place, type PlanProblem } from '../define';
import { tooTangled } from '../nesting';
import { TooMuch, treeOf, UnknownAnchor } from '../tree';
import { yamlWords } from '../words/yaml';

/** Enough to mend a file by; one slip often makes ten complaints. */
const MOST_PROBLEMS = 8;

/** YAML: what most people write a plan in. */
export default defineReader({
  name: 'yaml',
  label: 'YAML',
  extensions: ['yaml', 'yml'],
  suits: () => 1,

  parse(text) {
    if (tooTangled(text)) return { problems: [tooMuch], fatal: true };
    const lines = new LineCounter();
    try {
      const doc = parseDocument(text, {
        lineCounter: lines,
        prettyErrors: false,
        schema: 'core',
        version: '1.2',
        uniqueKeys: false,
        logLevel: 'error',
      });
      const faults = [...doc.errors, ...doc.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED')];
      const told = new Map<number, PlanProblem>();
      for (const error of faults) {
        if (told.size === MOST_PROBLEMS) break;
        const problem = yamlWords(error, text, (offset) => placeAt(lines, offset));
        if (!told.has(problem.line ?? 0)) told.set(problem.line ?? 0, problem);
      }
      if (told.size > 0) return { problems: [...told.values()], fatal: true };
      return { tree: treeOf(doc, lines), problems: [], fatal: false };
    } catch (error) {
      if (error instanceof TooMuch || error instanceof RangeError) return { problems: [tooMuch], fatal: true };
      if (error instanceof UnknownAnchor)
        return {
          problems: [yamlWords({ code: 'BAD_ALIAS', message: '', pos: [error.offset, error.offset] }, text, (offset) => placeAt(lines, offset))],
          fatal: true,
        };
      return { problems: [unreadable], fatal: true };
    }
  },
});

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

const tooMuch: PlanProblem = {
  code: 'file-too-tangled',
  what: 'This file has too many parts, or nests them too deeply, to be a plan.',
  mend: 'A plan is far shorter; it needs no anchors (&) and references (*) either.',
};
const unreadable: PlanProblem = {
  code: 'yaml-unreadable',
  what: 'This file cannot be read as YAML.',
  mend: 'Start from the template, or check the file in an editor that knows YAML.',
};

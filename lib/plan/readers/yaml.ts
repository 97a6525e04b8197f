import { LineCounter, parseDocument } from 'yaml';
import { defineReader, type PlanProblem } from '../define';
import { TooMuch, treeOf } from '../tree';
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
    const lines = new LineCounter();
    try {
      const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core', version: '1.2', logLevel: 'silent' });
      const told = new Map<number, PlanProblem>();
      for (const error of doc.errors) {
        const { line, col } = lines.linePos(error.pos[0]);
        if (!told.has(line)) told.set(line, yamlWords(error, text, { line, column: col }));
      }
      const problems = [...told.values()];
      const fatal = doc.errors.some(({ code }) => code !== 'DUPLICATE_KEY');
      if (fatal) return { problems: problems.slice(0, MOST_PROBLEMS), fatal };
      return { tree: treeOf(doc, lines), problems, fatal };
    } catch (error) {
      // The parser calls itself for every level: deep nesting ends as a full stack. A missing anchor ends as a ReferenceError.
      if (error instanceof TooMuch || error instanceof RangeError || error instanceof ReferenceError) return { problems: [tooMuch], fatal: true };
      return { problems: [unreadable], fatal: true };
    }
  },
});

const tooMuch: PlanProblem = {
  code: 'file-too-tangled',
  what: 'This file repeats or nests its parts too often to be a plan.',
  mend: 'Write each part out once, without anchors (&) and references (*).',
};
const unreadable: PlanProblem = {
  code: 'yaml-unreadable',
  what: 'This file cannot be read as YAML.',
  mend: 'Start from the template, or check the file in an editor that knows YAML.',
};

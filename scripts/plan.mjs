#!/usr/bin/env node
// A brief of any format as the plan in YAML, on stdout; on stderr what was guessed, is missing, was not understood, each with its place.
//   npm run --silent plan -- FILE      Word, Markdown, Excel, CSV, HTML, text, YAML or JSON; ends with 0, or 1 where nothing could be read
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { stringify } from 'yaml';
import { giveUp, say } from './say.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const file = process.argv[2];
if (!file) giveUp('Say which file holds the brief: npm run --silent plan -- FILE');
if (!existsSync(file) || !statSync(file).isFile()) giveUp(`There is no file ${file}.`);

process.env.THROUGHLINE_BRIEF = file;
const { module } = await runnerImport(`${root}/scripts/plan-read.ts`, {
  root,
  configFile: false,
  logLevel: 'silent',
  resolve: { alias: { '@': root } },
});
const { draft, plan } = module;
if (!draft.ok) giveUp(draft.problems.map(line).join('\n'), 1);

const { fields, missing, left } = draft.value;
const guessed = fields.filter(({ how }) => how === 'guessed');
say(`Understood: ${fields.length - guessed.length}. Guessed: ${guessed.length}. Missing: ${missing.length}. Not understood: ${left.length}.`);
tell(
  'Guessed',
  guessed.map(({ path, value, place, why }) => `${path}: ${short(value)} (${[where(place), why].filter(Boolean).join('. ')})`),
);
tell(
  'Missing',
  missing.map(
    ({ title, part, makesPossible, required }) => `${title} (${part})${required ? ', which every plan needs' : ''}: with it, ${makesPossible}.`,
  ),
);
tell(
  'Not understood',
  left.map(({ text, place, near }) => `${where(place)}: “${short(text)}”${near ? ` (near ${near})` : ''}`),
);
if (!plan.ok) tell('Before it can be loaded', plan.problems.map(line));

process.stdout.write(plan.ok ? plan.value.text : stringify({ throughlinePlan: 1, ...draft.value.plan }, { lineWidth: 0 }));

function tell(title, rows) {
  if (rows.length > 0) say(`\n${title}:\n${rows.map((row) => `  ${row}`).join('\n')}`);
}

function where({ sheet, cell, page, line: number, paragraph, heading }) {
  const parts = [
    sheet && `sheet ${sheet}`,
    cell && `cell ${cell}`,
    page && `page ${page}`,
    number && `line ${number}`,
    !number && !sheet && !cell && paragraph && `paragraph ${paragraph}`,
    heading && `under “${short(heading, 40)}”`,
  ];
  return parts.filter(Boolean).join(', ');
}

function short(value, most = 120) {
  const text = (Array.isArray(value) ? value.join('; ') : String(value)).replace(/\s+/g, ' ');
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function line({ where: place, what, mend }) {
  return [place && `${place}:`, what, mend].filter(Boolean).join(' ');
}

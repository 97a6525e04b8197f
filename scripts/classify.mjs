#!/usr/bin/env node
// What each sentence does: feature, benefit, mixed, proof, cta or other, with the reasons.
//   npm run --silent classify -- FILE.jsonl      lines of { id, text } in, lines of { id, label, cues } out
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const stop = (sentence) => {
  console.error(sentence);
  process.exit(2);
};

if (!process.argv[2]) stop('Say which file holds the sentences: npm run --silent classify -- FILE.jsonl');
const file = resolve(process.env.INIT_CWD ?? process.cwd(), process.argv[2]);
if (!existsSync(file)) stop(`There is no file ${file}.`);

await prepare({ chromium: false });
const { runnerImport } = await import('vite');

const { module } = await runnerImport(`${root}/lib/language/voice.ts`, {
  root,
  configFile: false,
  logLevel: 'silent',
  resolve: { alias: { '@': root } },
});

const lines = readFileSync(file, 'utf8').split('\n');
const out = lines.flatMap((line, index) => (line.trim() ? [answer(line, index + 1)] : []));
process.stdout.write(out.map((row) => `${JSON.stringify(row)}\n`).join(''));

function answer(line, number) {
  const row = read(line, number);
  const { label, cues } = module.classify(row.text);
  return { id: row.id, label, cues };
}

function read(line, number) {
  let row;
  try {
    row = JSON.parse(line);
  } catch {
    stop(
      `${file}, line ${number}: this is no JSON. Each line is one sentence, such as {"id": "s1", "text": "Baked at four, at your door by seven."}`,
    );
  }
  if (typeof row?.text !== 'string' || row.id === undefined) stop(`${file}, line ${number}: id or text is missing.`);
  return row;
}

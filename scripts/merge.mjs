#!/usr/bin/env node
// Joins the shards of an audit: reads their pages from the file beside each audit.json and judges them as one.
//   npm run merge -- --out DIR AUDIT.json…    ends with 0, with 1 where --fail-on stands, with 3 where a shard is missing, with 2 where it cannot
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { failing, stands } from './audit-options.mjs';
import { lines } from './auditing.mjs';
import { prepare } from './prepare.mjs';
import { giveUp, say } from './say.mjs';
import { joined, lostReason } from './shards.mjs';

const USAGE = 'npm run merge -- --out DIR [--include-text] [--fail-on SEVERITY|CHECK] AUDIT.json…';
const wanted = options();
const pieces = wanted.files.map(pieceOf);
const { problem, of, merged, lost } = joined(pieces);
if (problem) giveUp(problem);
mkdirSync(wanted.out, { recursive: true });

await prepare({ chromium: false });
const { mergeAudits } = await library();
const fromList = pieces.some(({ pages }) => pages);
const outcome = await mergeAudits(pieces, {
  lost: lost.flatMap((one) => one.pages.map((touchpointId) => ({ touchpointId, reason: lostReason(one) }))),
  at: new Date().toISOString(),
  formats: ['json', 'html', 'csv', ...(fromList ? ['pages'] : [])],
  includeTexts: wanted.includeText,
});
if (!outcome.ok) giveUp(lines(outcome.problems).join('\n'));
for (const { fileName, content } of outcome.value) writeFileSync(join(wanted.out, fileName), content);

const file = join(wanted.out, 'audit.json');
const audit = JSON.parse(readFileSync(file, 'utf8'));
if (merged.length > 0)
  writeFileSync(file, `${JSON.stringify({ ...audit, shards: { of, merged, lost: lost.map(({ shard, pages }) => ({ shard, pages })) } }, null, 2)}\n`);
for (const one of lost) say(`Shard ${one.shard} of ${one.of} is missing: ${one.pages.length} pages were not read. The audit says so.`);
const confirmed = audit.findings.filter(({ certainty }) => certainty === 'confirmed');
say(`${pieces.length} audits joined. ${confirmed.length} findings, ${audit.findings.length - confirmed.length} to check. Written to ${wanted.out}`);
process.exit(stands(audit.findings, wanted.failOn) ? 1 : lost.length > 0 ? 3 : 0);

/** An audit.json with the file of its pages beside it. */
function pieceOf(path) {
  const bundle = join(dirname(path), 'audit.throughline');
  if (!existsSync(path)) giveUp(`There is no file ${path}.`);
  if (!existsSync(bundle))
    giveUp(`Beside ${path} there is no audit.throughline with its pages. Make the audit with --shard, and keep both files together.`);
  let audit;
  try {
    audit = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    giveUp(`${path} is no audit.json, or only half of one.`);
  }
  const { shard } = audit;
  return { file: path, shard, bundle: new Uint8Array(readFileSync(bundle)), pages: shard?.list.some((one) => URL.canParse(one)) ?? false };
}

/** What judges, as the extension has it. */
async function library() {
  const { runnerImport } = await import('vite');
  const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
  const { module } = await runnerImport(`${root}/scripts/merge-lib.ts`, {
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
  });
  return module;
}

function options() {
  try {
    const known = { out: { type: 'string' }, 'include-text': { type: 'boolean', default: false }, 'fail-on': { type: 'string', multiple: true } };
    const { values, positionals } = parseArgs({ options: known, allowPositionals: true });
    if (!values.out || positionals.length === 0) throw new Error('A folder for the report and the audits to join are needed. ');
    const at = (path) => resolve(process.env.INIT_CWD ?? process.cwd(), path);
    return { out: at(values.out), includeText: values['include-text'], failOn: failing(values['fail-on']), files: positionals.map(at) };
  } catch (error) {
    return giveUp(`${String(error.message).split('. ')[0]}.\n${USAGE}`);
  }
}

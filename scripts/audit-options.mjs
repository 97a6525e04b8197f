import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { giveUp } from './say.mjs';
import { shardOf } from './shards.mjs';

const USAGE = `npm run audit -- --plan FILE --out DIR [--include-text] [--only NAME] [--fail-on SEVERITY] [--concurrency N]
              [--sitemap ADDRESS | --addresses FILE] [--channel NAME] [--shard I/N] [--receipt FILE]
npm run audit -- --verify RECEIPT --plan FILE [--concurrency N]`;
/** Weightiest first. */
const SEVERITIES = ['critical', 'serious', 'moderate', 'minor'];

/** Whether a finding that is confirmed is as severe as `--fail-on` names, or more. */
export const stands = (findings, failOn) =>
  Boolean(failOn) &&
  findings.some(({ certainty, severity }) => certainty === 'confirmed' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn));

/** `--fail-on`, or the end of the command. */
export function severity(name) {
  if (name && !SEVERITIES.includes(name)) giveUp(`--fail-on takes one of ${SEVERITIES.join(', ')}.`);
  return name;
}

/** What the command line asks for, or the end of the command with the reason. */
export function options() {
  const { values } = parsed();
  const at = (file) => file && resolve(process.env.INIT_CWD ?? process.cwd(), file);
  if (values.verify && values.plan && (values.out || values.receipt || values.shard))
    giveUp('--verify writes nothing: leave out --out, --receipt and --shard.');
  if (!values.plan || !(values.out || values.verify)) giveUp(`A plan and a folder for the report are needed:\n${USAGE}`);
  if (values.sitemap && values.addresses) giveUp('Either --sitemap or --addresses, not both.');
  if (values.sitemap && !URL.canParse(values.sitemap)) giveUp('--sitemap takes the whole address, with https://.');
  if (values.shard && values.only) giveUp('Either --shard or --only, not both.');
  const shard = values.shard && shardOf(values.shard);
  if (values.shard && !shard) giveUp('--shard takes which and of how many, such as 2/5.');
  const concurrency = Number(values.concurrency ?? 2);
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 6) giveUp('--concurrency takes a whole number from 1 to 6.');
  return {
    plan: at(values.plan),
    out: at(values.out),
    includeText: values['include-text'],
    only: values.only,
    failOn: severity(values['fail-on']),
    from: values.sitemap ? { sitemap: values.sitemap } : values.addresses && { text: fileText(at(values.addresses), 'list') },
    channel: values.channel,
    concurrency,
    shard,
    receipt: at(values.receipt),
    verify: values.verify && fileText(at(values.verify), 'receipt'),
    hostRules: values['host-rules'],
  };
}

export function fileText(file, what) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return giveUp(`The ${what} ${file} cannot be read. Check its name.`);
  }
}

function parsed() {
  try {
    return parseArgs({
      options: {
        plan: { type: 'string' },
        out: { type: 'string' },
        'include-text': { type: 'boolean', default: false },
        only: { type: 'string', multiple: true },
        'fail-on': { type: 'string' },
        concurrency: { type: 'string' },
        sitemap: { type: 'string' },
        addresses: { type: 'string' },
        channel: { type: 'string' },
        shard: { type: 'string' },
        receipt: { type: 'string' },
        verify: { type: 'string' },
        // For pages on this machine: Chromium's own form, e.g. "MAP *.test 127.0.0.1:8080".
        'host-rules': { type: 'string' },
      },
    });
  } catch (error) {
    return giveUp(`${String(error.message).split('. ')[0]}.\n${USAGE}`);
  }
}

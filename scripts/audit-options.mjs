import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { giveUp } from './say.mjs';
import { shardOf } from './shards.mjs';

const USAGE = `npm run audit -- --plan FILE --out DIR [--include-text] [--also FORMATS] [--only NAME] [--fail-on SEVERITY|CHECK] [--concurrency N]
              [--sitemap ADDRESS | --addresses FILE] [--channel NAME] [--shard I/N] [--receipt FILE]
npm run audit -- --verify RECEIPT --plan FILE [--concurrency N]`;
/** Weightiest first. */
const SEVERITIES = ['critical', 'serious', 'moderate', 'minor'];
const SETTLED = ['dismissed', 'approved', 'decided', 'fixed'];

/** Whether a finding stands that `--fail-on` names: by its severity or a higher one, or by its check. What people settled does not. */
export const stands = (findings, failOn = []) =>
  findings.some(
    ({ certainty, severity, check, decision }) =>
      certainty === 'confirmed' &&
      !SETTLED.includes(decision?.kind) &&
      failOn.some((one) => (one.includes('/') ? one === check : SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(one))),
  );

/** `--fail-on`, or the end of the command. */
export function failing(names = []) {
  const wrong = names.find((name) => !SEVERITIES.includes(name) && !/^[a-z]+\/[a-z-]+$/.test(name));
  if (wrong !== undefined) giveUp(`--fail-on takes one of ${SEVERITIES.join(', ')}, or the id of a check such as claim/retired.`);
  return names;
}

/** `--also`, in one list or several times, or the end of the command before the work is done in vain. */
function formats(names = []) {
  const wanted = names.flatMap((one) => one.split(',')).map((one) => one.trim());
  const files = readdirSync(new URL('../lib/report/formats', import.meta.url));
  const known = files.map((file) => file.replace(/(\.document)?\.ts$/, ''));
  const unknown = wanted.find((one) => !known.includes(one));
  if (unknown !== undefined) giveUp(`--also takes ${known.join(', ')}; not “${unknown}”.`);
  return wanted;
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
    also: formats(values.also),
    failOn: failing(values['fail-on']),
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
        also: { type: 'string', multiple: true },
        'fail-on': { type: 'string', multiple: true },
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

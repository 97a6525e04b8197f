import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lines, loadPlan, scanAddresses, scanTouchpoints, writeReports } from './auditing.mjs';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { giveUp, say } from './say.mjs';

const USAGE =
  'npm run audit -- --plan FILE --out DIR [--include-text] [--only NAME] [--fail-on SEVERITY] [--concurrency N] [--sitemap ADDRESS | --addresses FILE] [--channel NAME]';
/** Weightiest first. */
const SEVERITIES = ['critical', 'serious', 'moderate', 'minor'];

const wanted = options();
const text = fileText(wanted.plan, 'plan');
makeFolder(wanted.out);
await prepare();
const { openThroughline } = await import('./extension.mjs');
const throughline = await opened();
process.once('SIGINT', () => throughline.close().finally(() => process.exit(130)));
let code;
try {
  code = await audit();
} catch (error) {
  say(`The audit broke off: ${String(error?.message ?? error).split('\n')[0]}`);
  code = 2;
} finally {
  await throughline.close();
}
process.exitCode = code;

async function audit() {
  const page = await throughline.page('manifest.json');
  const loaded = await loadPlan(throughline, page, { text, fileName: basename(wanted.plan) });
  if (!loaded.ok) return refuse(...lines(loaded.problems));
  const { planId, touchpoints, channels } = loaded.value;
  const chosen = wanted.only ? touchpoints.filter(({ name, id }) => wanted.only.includes(name) || wanted.only.includes(id)) : touchpoints;
  const unknown = (wanted.only ?? []).filter((one) => !chosen.some(({ name, id }) => one === name || one === id));
  if (unknown.length)
    return refuse(`No touchpoint is called “${unknown.join('”, “')}”. The plan has: ${touchpoints.map(({ name }) => name).join(', ')}.`);
  if (!chosen.length) return refuse('The plan names no touchpoint to look at. Add one under channels.');

  let count = 0;
  const tell = ({ name, ok, reason, ms }, { total }) => {
    count += 1;
    say(`${String(count).padStart(String(total).length)}/${total} ${name}: ${ok ? `read in ${(ms / 1000).toFixed(1)} s` : `not read. ${reason}`}`);
  };
  const channelId = wanted.from && channelCalled(wanted.channel, channels);
  if (channelId === null) return refuse(`No channel is called “${wanted.channel}”. The plan has: ${channels.map(({ name }) => name).join(', ')}.`);
  const given = { planId, touchpoints: chosen, concurrency: wanted.concurrency, tell };
  const job = wanted.from
    ? await scanAddresses(throughline, page, { ...given, from: wanted.from, channelId, note: say })
    : await scanTouchpoints(throughline, page, given);
  if (job.state !== 'done') return refuse(`The scan did not come to its end. ${job.problem ?? ''}`.trim());

  const written = await writeReports(throughline, page, {
    planId,
    includeTexts: wanted.includeText,
    ...(wanted.from && { formats: ['json', 'html', 'csv', 'pages'] }),
  });
  if (!written.ok) return refuse(...lines(written.problems));
  for (const { fileName, content } of written.value) writeFileSync(join(wanted.out, fileName), content);
  const { findings } = JSON.parse(readFileSync(join(wanted.out, 'audit.json'), 'utf8'));
  const confirmed = findings.filter(({ certainty }) => certainty === 'confirmed');
  say(`${confirmed.length} findings, ${findings.length - confirmed.length} to check. Written to ${wanted.out}`);
  return wanted.failOn && confirmed.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(wanted.failOn)) ? 1 : 0;
}

/** The first channel where none is named; null where there is none of that name. */
function channelCalled(name, channels) {
  if (name === undefined) return channels[0]?.id;
  return channels.find((one) => one.id === name || one.name === name)?.id ?? null;
}

function refuse(...sentences) {
  sentences.forEach(say);
  return 2;
}

async function opened() {
  try {
    return await openThroughline({ hostRules: wanted.hostRules, extension: process.env.THROUGHLINE_EXTENSION ?? (await build('chrome')) });
  } catch (error) {
    return giveUp(`The browser did not start: ${String(error?.message ?? error).split('\n')[0]}`);
  }
}

function fileText(file, what) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return giveUp(`The ${what} ${file} cannot be read. Check its name.`);
  }
}

/** Before the work, so that it is not done in vain. */
function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    giveUp(`The folder ${folder} cannot be made. Name another one after --out.`);
  }
}

function options() {
  const { values } = parsed();
  const from = process.env.INIT_CWD ?? process.cwd();
  if (!values.plan || !values.out) giveUp(`A plan and a folder for the report are needed: ${USAGE}`);
  if (values['fail-on'] && !SEVERITIES.includes(values['fail-on'])) giveUp(`--fail-on takes one of ${SEVERITIES.join(', ')}.`);
  if (values.sitemap && values.addresses) giveUp('Either --sitemap or --addresses, not both.');
  if (values.sitemap && !URL.canParse(values.sitemap)) giveUp('--sitemap takes the whole address, with https://.');
  const concurrency = Number(values.concurrency ?? 2);
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 6) giveUp('--concurrency takes a whole number from 1 to 6.');
  return {
    plan: resolve(from, values.plan),
    out: resolve(from, values.out),
    includeText: values['include-text'],
    only: values.only,
    failOn: values['fail-on'],
    from: values.sitemap ? { sitemap: values.sitemap } : values.addresses && { text: fileText(resolve(from, values.addresses), 'list') },
    channel: values.channel,
    concurrency,
    hostRules: values['host-rules'],
  };
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
        // For pages on this machine: Chromium's own form, e.g. "MAP *.test 127.0.0.1:8080".
        'host-rules': { type: 'string' },
      },
    });
  } catch (error) {
    return giveUp(`${String(error.message).split('. ')[0]}. ${USAGE}`);
  }
}

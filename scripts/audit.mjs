import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileText, options, stands } from './audit-options.mjs';
import { lines, loadPlan, saveBundle, saveDocuments, scanAddresses, scanTouchpoints, writeReports } from './auditing.mjs';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { giveUp, say } from './say.mjs';
import { partOf } from './shards.mjs';
import { verify } from './verify.mjs';

const wanted = options();
const text = fileText(wanted.plan, 'plan');
if (wanted.out) makeFolder(wanted.out);
await prepare();
const { openThroughline } = await import('./extension.mjs');
const throughline = await opened();
process.once('SIGINT', () => throughline.close().finally(() => process.exit(130)));
let code;
try {
  code = wanted.verify ? await verify(throughline, { ...wanted, text }) : await audit();
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
  const mine = partOf(chosen, wanted.shard);

  let count = 0;
  const tell = ({ name, ok, reason, ms }, { total }) => {
    count += 1;
    say(`${String(count).padStart(String(total).length)}/${total} ${name}: ${ok ? `read in ${(ms / 1000).toFixed(1)} s` : `not read. ${reason}`}`);
  };
  const channelId = wanted.from && channelCalled(wanted.channel, channels);
  if (channelId === null) return refuse(`No channel is called “${wanted.channel}”. The plan has: ${channels.map(({ name }) => name).join(', ')}.`);
  const given = { planId, touchpoints: wanted.from ? chosen : mine, concurrency: wanted.concurrency, tell };
  const job = wanted.from
    ? await scanAddresses(throughline, page, { ...given, from: wanted.from, channelId, shard: wanted.shard, note: say })
    : await scanTouchpoints(throughline, page, given);
  if (job.state !== 'done') return refuse(`The scan did not come to its end. ${job.problem ?? ''}`.trim());

  const written = await writeReports(throughline, page, {
    planId,
    includeTexts: wanted.includeText,
    formats: ['json', 'html', 'csv', ...(wanted.from ? ['pages'] : []), ...wanted.also],
  });
  if (!written.ok) return refuse(...lines(written.problems));
  for (const { fileName, content } of written.value) writeFileSync(join(wanted.out, fileName), content);
  await saveDocuments(
    throughline,
    wanted.also.filter((format) => !written.value.some(({ id }) => id === format)),
    wanted.out,
  );
  if (wanted.shard) await keepShard(page, job.addresses ?? chosen.map(({ id }) => id));
  if (wanted.receipt) {
    const receipt = await throughline.send(page, 'receipt/write', { planId, by: 'Command line' });
    if (!receipt.ok) return refuse(...lines(receipt.problems));
    writeFileSync(wanted.receipt, receipt.value.content);
  }
  const { findings } = JSON.parse(readFileSync(join(wanted.out, 'audit.json'), 'utf8'));
  const confirmed = findings.filter(({ certainty }) => certainty === 'confirmed');
  say(`${confirmed.length} findings, ${findings.length - confirmed.length} to check. Written to ${wanted.out}`);
  return stands(findings, wanted.failOn) ? 1 : 0;
}

/** What `npm run merge` needs of a shard: which it is of which pages, in audit.json, and the pages themselves beside it. */
async function keepShard(page, list) {
  const file = join(wanted.out, 'audit.json');
  const audit = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify({ ...audit, shard: { ...wanted.shard, list } }, null, 2)}\n`);
  await saveBundle(throughline, page, join(wanted.out, 'audit.throughline'));
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

/** Before the work, so that it is not done in vain. */
function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    giveUp(`The folder ${folder} cannot be made. Name another one after --out.`);
  }
}

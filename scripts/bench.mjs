import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bestByPage, figure, median, ratiosByPage } from './bench/figures.mjs';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { giveUp } from './say.mjs';

const usage = `npm run bench -- [--json FILE] [--only reading,judging,product,size] [--rounds N] [--pages FOLDER] [--crawl [N] | --scale | --shards [N]]
Measures Throughline beside its peers, on the sample brand's pages and on saved pages of about 1,000 words where there are any.
--crawl alone reads a site of N pages (1,000 where not said) from its sitemap, killed on the way, and measures nothing else.
--scale alone fills the store with a brand of up to 400 touchpoints and 10,000 page readings, doubling on the way.
--shards alone reads that site by two audits side by side, each its half, and joins them.`;

const PARTS = ['size', 'reading', 'judging', 'product'];
const settings = options();

await prepare();
const folder = await build('chrome');
const figures = {};
const part = (name) => settings.only.includes(name);

if (part('size')) Object.assign(figures, await (await import('./bench/size.mjs')).sizes(folder));
if (part('reading') || part('judging')) Object.assign(figures, await readingAndJudging());
if (part('product')) Object.assign(figures, await product());
if (settings.crawl) Object.assign(figures, await crawl());
if (settings.shards) Object.assign(figures, await shards());
if (settings.scale) Object.assign(figures, await scale());

for (const [name, { value, unit, range }] of Object.entries(figures)) {
  console.log(`${name.padEnd(26)} ${String(value).padStart(9)} ${unit}${range ? `   (${range[0]} to ${range[1]})` : ''}`);
}
if (settings.json) writeFileSync(settings.json, `${JSON.stringify(figures, null, 2)}\n`);

async function readingAndJudging() {
  const { openPages } = await import('./bench/pages.mjs');
  const { longestTask, measureReading } = await import('./bench/reading.mjs');
  const rounds = part('reading') ? settings.rounds : 1;
  const longest = [];
  const rows = await openPages(settings.pages, async (context, pages) => {
    for (let round = 0; part('reading') && round < rounds; round += 1) longest.push(await longestTask(context, `${folder}/capture.js`));
    return measureReading(context, pages, `${folder}/capture.js`, { rounds });
  });
  const found = part('reading')
    ? {
        captureOverWalk_p50: figure(ratiosByPage(rows, 'captureMs', 'walkMs'), 'times'),
        captureOverWalk_p95: figure(ratiosByPage(rows, 'captureMs', 'walkMs'), 'times', 0.95),
        captureOverFloor_p50: figure(ratiosByPage(rows, 'captureMs', 'floorMs'), 'times a walk that asks each display and text box'),
        floorOverWalk_p50: figure(ratiosByPage(rows, 'floorMs', 'walkMs'), 'times'),
        captureLongestTask: { value: Math.round(Math.min(...longest)), unit: 'ms on 20,000 nodes; 0 where none took 50 ms' },
        captureMs_p50: figure(bestByPage(rows, 'captureMs').values(), 'ms'),
        captureWholeMs_p50: figure(bestByPage(rows, 'wholeMs').values(), 'ms'),
        walkMs_p50: figure(bestByPage(rows, 'walkMs').values(), 'ms'),
        axeOverCapture_p50: figure(ratiosByPage(rows, 'axeMs', 'captureMs'), 'times'),
      }
    : {};
  if (!part('judging')) return found;
  const { measureJudging } = await import('./bench/judging.mjs');
  const judged = await measureJudging([...new Map(rows.map((row) => [row.id, row])).values()], { rounds: settings.rounds });
  return {
    ...found,
    yoastOverChecks_p50: figure(ratiosByPage(judged, 'yoastMs', 'checksMs'), 'times'),
    checksMs_p50: figure(bestByPage(judged, 'checksMs').values(), 'ms'),
    yoastMs_p50: figure(bestByPage(judged, 'yoastMs').values(), 'ms'),
    rejudgeMs_p50: figure(bestByPage(judged, 'rejudgeMs').values(), 'ms'),
    wordsJudged_p50: { value: median(judged.map(({ words }) => words)), unit: 'words' },
  };
}

async function product() {
  const { measureProduct } = await import('./bench/product.mjs');
  const { longTasks, firstVerdictMs } = await measureProduct(folder, { rounds: settings.rounds });
  return {
    longTasks: { value: longTasks, unit: 'tasks over 50 ms' },
    firstVerdictMs_p50: figure(firstVerdictMs, 'ms'),
  };
}

async function crawl() {
  const { measureCrawl } = await import('./bench/crawl.mjs');
  const { readMs, wholeMs, memoryAtStart, memoryAtEnd, lost, repeated, askedTwice, rejudgeMs, dashboardMs, dashboardLongestMs } = await measureCrawl(
    folder,
    { pages: settings.crawl },
  );
  const rounded = (value) => Math.round(value * 100) / 100;
  return {
    crawlPages: { value: settings.crawl, unit: 'pages' },
    crawlPagesPerSecond: { value: rounded(settings.crawl / (readMs / 1000)), unit: 'pages a second, kills included' },
    crawlSeconds: { value: Math.round(wholeMs / 1000), unit: 'seconds, to the last verdict' },
    ...(memoryAtStart && {
      crawlMemory: { value: rounded(memoryAtEnd / memoryAtStart), unit: `times the memory after 20 pages (${mb(memoryAtStart)})` },
    }),
    crawlLost: { value: lost, unit: 'pages lost' },
    crawlRepeated: { value: repeated, unit: 'pages counted twice' },
    crawlAskedTwice: { value: askedTwice, unit: 'pages asked for again after a kill' },
    crawlRejudgeMs: { value: Math.round(rejudgeMs), unit: 'ms to judge all of them anew, none visited' },
    crawlDashboardMs: { value: Math.round(dashboardMs), unit: 'ms to the audit on the screen at that size' },
    crawlDashboardLongestMs: { value: Math.round(dashboardLongestMs), unit: 'ms of its longest task' },
  };
}

async function shards() {
  const { measureShards } = await import('./bench/shards.mjs');
  const { scanMs, mergeMs, lost } = await measureShards(folder, { pages: settings.shards, shards: 2 });
  return {
    shardPages: { value: settings.shards, unit: 'pages in 2 shards side by side' },
    shardScanSeconds: { value: Math.round(scanMs / 1000), unit: 'seconds until the last shard was done' },
    shardMergeSeconds: { value: Math.round(mergeMs / 1000), unit: 'seconds to join them' },
    shardLost: { value: lost, unit: 'pages lost' },
  };
}

/** Each twice the one before, in touchpoints and page readings; 100 touchpoints for two years among them. */
const SCALES = [
  { touchpoints: 50, months: 24 },
  { touchpoints: 100, months: 24 },
  { touchpoints: 200, months: 25 },
  { touchpoints: 400, months: 25 },
];

async function scale() {
  const { measureScale } = await import('./bench/scale.mjs');
  const found = {};
  for (const size of SCALES) {
    const { touchpoints, months, audits, snapshots, memory, memoryTaking, backupBytes, ...times } = await measureScale(folder, size);
    const name = (what) => `${snapshots}:${what}`;
    for (const [what, ms] of Object.entries(times)) found[name(what)] = { value: Math.round(ms), unit: 'ms' };
    found[name('backupSize')] = { value: Math.round(backupBytes / 1e5) / 10, unit: 'MB' };
    if (memory) found[name('memory')] = { value: Math.round(memory / 1e6), unit: 'MB at most, whole browser' };
    if (memoryTaking) found[name('memoryTaking')] = { value: Math.round(memoryTaking / 1e6), unit: 'MB at most while taking it in' };
  }
  return found;
}

const mb = (bytes) => `${Math.round(bytes / 1e6)} MB`;

function options() {
  const known = {
    json: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string' },
    pages: { type: 'string' },
    crawl: { type: 'boolean' },
    scale: { type: 'boolean' },
    shards: { type: 'boolean' },
  };
  try {
    const { values, positionals } = parseArgs({ options: known, allowPositionals: true });
    const only = values.only?.split(',') ?? (values.crawl || values.scale || values.shards ? [] : PARTS);
    const strange = only.find((name) => !PARTS.includes(name));
    if (strange) throw new Error(`There is no part called ${strange}.`);
    const rounds = Number(values.rounds ?? 5);
    if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number from 1.');
    const sites = values.crawl || values.shards;
    const pages = sites ? Number(positionals[0] ?? 1000) : 0;
    if ((sites && !(pages >= 20 && pages <= 2000)) || positionals.length > (sites ? 1 : 0))
      throw new Error('--crawl and --shards want a number of pages from 20 to 2000.');
    return {
      json: values.json,
      crawl: values.crawl ? pages : 0,
      shards: values.shards ? pages : 0,
      scale: values.scale,
      only,
      rounds,
      pages: values.pages ?? '../shared/quality/pages',
    };
  } catch (error) {
    return giveUp(`${error.message}\n${usage}`);
  }
}

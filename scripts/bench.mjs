import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bestByPage, figure, median, ratiosByPage } from './bench/figures.mjs';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { giveUp } from './say.mjs';

const usage = `npm run bench -- [--json FILE] [--only reading,judging,product,size] [--rounds N] [--pages FOLDER] [--crawl [N]]
Measures Throughline beside its peers, on the sample brand's pages and on saved pages of about 1,000 words where there are any.
--crawl alone reads a site of N pages (1,000 where not said) from its sitemap, killed on the way, and measures nothing else.`;

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

for (const [name, { value, unit, range }] of Object.entries(figures)) {
  console.log(`${name.padEnd(26)} ${String(value).padStart(9)} ${unit}${range ? `   (${range[0]} to ${range[1]})` : ''}`);
}
if (settings.json) writeFileSync(settings.json, `${JSON.stringify(figures, null, 2)}\n`);

async function readingAndJudging() {
  const { openPages } = await import('./bench/pages.mjs');
  const { measureReading } = await import('./bench/reading.mjs');
  const rounds = part('reading') ? settings.rounds : 1;
  const rows = await openPages(settings.pages, (context, pages) => measureReading(context, pages, `${folder}/capture.js`, { rounds }));
  const found = part('reading')
    ? {
        captureOverWalk_p50: figure(ratiosByPage(rows, 'captureMs', 'walkMs'), 'times'),
        captureOverWalk_p95: figure(ratiosByPage(rows, 'captureMs', 'walkMs'), 'times', 0.95),
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
  const { readMs, wholeMs, memoryAtStart, memoryAtEnd, lost, repeated, askedTwice } = await measureCrawl(folder, { pages: settings.crawl });
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
  };
}

const mb = (bytes) => `${Math.round(bytes / 1e6)} MB`;

function options() {
  const known = {
    json: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string' },
    pages: { type: 'string' },
    crawl: { type: 'boolean' },
  };
  try {
    const { values, positionals } = parseArgs({ options: known, allowPositionals: true });
    const only = values.only?.split(',') ?? (values.crawl ? [] : PARTS);
    const strange = only.find((name) => !PARTS.includes(name));
    if (strange) throw new Error(`There is no part called ${strange}.`);
    const rounds = Number(values.rounds ?? 5);
    if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number from 1.');
    const crawl = values.crawl ? Number(positionals[0] ?? 1000) : 0;
    if ((values.crawl && !(crawl >= 20 && crawl <= 2000)) || positionals.length > (values.crawl ? 1 : 0))
      throw new Error('--crawl wants a number of pages from 20 to 2000.');
    return { json: values.json, crawl, only, rounds, pages: values.pages ?? '../shared/quality/pages' };
  } catch (error) {
    return giveUp(`${error.message}\n${usage}`);
  }
}

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, say } from '../say.mjs';
import { crawlPlan, serveCrawlSite } from './crawl-site.mjs';

/**
 * A site of so many pages read by so many audits side by side on this machine, each its shard, then joined. Resolves to times in ms
 * and to how many pages the joined audit lacks.
 */
export async function measureShards(extension, { pages, shards }) {
  const site = await serveCrawlSite(pages);
  const folder = await mkdtemp(join(tmpdir(), 'throughline-shards-'));
  const plan = join(folder, 'plan.yaml');
  await writeFile(plan, crawlPlan);
  const outs = Array.from({ length: shards }, (_, at) => join(folder, String(at + 1)));
  try {
    const scan = await timed(() => Promise.all(outs.map((out, at) => shard(out, `${at + 1}/${shards}`))));
    const merged = join(folder, 'merged');
    const merge = await timed(() => command('merge', ['--out', merged, ...outs.map((out) => join(out, 'audit.json'))]));
    const list = await readFile(join(merged, 'pages.csv'), 'utf8');
    const { touchpoints } = JSON.parse(await readFile(join(merged, 'audit.json'), 'utf8'));
    const read = new Set([
      ...touchpoints.filter(({ status }) => status === 'scanned').map(({ url }) => url),
      ...(list.match(/http:\/\/crawl\.test\/item\/\d+/g) ?? []),
    ]);
    return { scanMs: scan, mergeMs: merge, lost: pages - read.size };
  } finally {
    await site.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async function shard(out, which) {
    await command('audit', ['--plan', plan, '--out', out, '--sitemap', site.sitemap, '--shard', which, '--host-rules', site.hostRules]);
    say(`Shard ${which} is done`);
  }
  async function command(name, args) {
    const { code, output } = await run(process.execPath, [`scripts/${name}.mjs`, ...args], {
      quiet: true,
      env: { THROUGHLINE_EXTENSION: extension },
    });
    if (code) throw new Error(`npm run ${name} ended with ${code}:\n${output.split('\n').slice(-8).join('\n')}`);
  }
}

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

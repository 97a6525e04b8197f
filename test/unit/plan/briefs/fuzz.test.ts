import 'fake-indexeddb/auto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { briefTemplate, planTemplateJson, readBrief } from '@/lib/plan';
import { expectAnswer } from '../../../kit/brief-answer';
import { type Dice, damage, damageWithin, dice, repeated, swapped } from '../../../kit/damage';

/**
 * Damaged files of every format. `FUZZ=5000` makes that many, `FUZZ_SEED=7` others, `FUZZ_KEEP=FOLDER` keeps those that
 * break something, and those that were slow; then the slowest is told.
 */
const COUNT = Number(process.env.FUZZ) || 300;
const SEED = Number(process.env.FUZZ_SEED) || 20;
const KEEP = process.env.FUZZ_KEEP;
/** In ms; past it, the page would be told that its file took too long. */
const SLOW = 5_000;

const folder = new URL('../../../fixtures/briefs/', import.meta.url);
const ENDINGS = ['docx', 'xlsx', 'csv', 'md', 'html', 'yaml', 'json', 'txt'];

interface File {
  ending: string;
  bytes: Uint8Array;
}

async function whole(): Promise<File[]> {
  const briefs = readdirSync(folder).filter((name) => !/^sample$|\.(?:mjs|expected\.yaml)$/.test(name));
  const files = briefs.map((name): File => ({ ending: endingOf(name), bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
  const plan = await briefTemplate('yaml');
  return [...files, { ending: 'yaml', bytes: plan.bytes }, { ending: 'json', bytes: new TextEncoder().encode(planTemplateJson()) }];
}

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

const pick = <Thing>(things: readonly Thing[], roll: Dice): Thing => things[roll(things.length)] as Thing;

function broken(files: readonly File[], roll: Dice): { name: string; bytes: Uint8Array } {
  // Each format in turn is asked for as often as the others, whatever number of briefs there is of it.
  const ending = pick(ENDINGS, roll);
  const own = files.filter((file) => file.ending === ending);
  const { bytes } = pick(own, roll);
  const packed = ending === 'docx' || ending === 'xlsx';
  const kind = roll(packed ? 6 : 4);
  const made =
    kind === 0
      ? repeated(bytes, roll)
      : kind === 1
        ? swapped(bytes, pick(roll(2) ? own : files.filter((file) => (file.bytes[0] === 0x50) === packed), roll).bytes, roll)
        : kind < 4
          ? damage(bytes, roll)
          : damageWithin(bytes, roll);
  return { name: `brief.${roll(5) ? ending : pick([...ENDINGS, 'pdf', ''], roll)}`, bytes: made };
}

test(
  'damaged files of every format get a draft or a clear problem, and nothing is stored',
  async () => {
    const files = await whole();
    expect(new Set(files.map(({ ending }) => ending))).toEqual(new Set(ENDINGS));
    const roll = dice(SEED);
    let slowest = { ms: 0, name: '' };
    let drafts = 0;
    for (let round = 0; round < COUNT; round += 1) {
      const file = broken(files, roll);
      const began = performance.now();
      try {
        const outcome = await readBrief(file);
        expectAnswer(outcome);
        if (outcome.ok) drafts += 1;
      } catch (error) {
        keep(round, file);
        throw error;
      }
      const ms = Math.round(performance.now() - began);
      if (ms > SLOW) keep(round, file);
      if (ms > slowest.ms) slowest = { ms, name: `${round}-${file.name}` };
    }
    expect(await indexedDB.databases()).toEqual([]);
    expect(drafts, 'damage leaves something to read').toBeGreaterThan(COUNT / 10);
    // oxlint-disable-next-line no-console -- asked for by hand
    if (process.env.FUZZ) console.log(`${COUNT} files, ${drafts} drafts, slowest ${slowest.ms} ms (${slowest.name})`);
  },
  COUNT * 400,
);

function keep(round: number, { name, bytes }: { name: string; bytes: Uint8Array }): void {
  if (!KEEP) return;
  mkdirSync(KEEP, { recursive: true });
  writeFileSync(`${KEEP}/${round}-${name}`, bytes);
}

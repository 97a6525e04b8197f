import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type DocumentPlace, planOfDraft, readBrief } from '@/lib/plan';

const folder = new URL('../../../fixtures/briefs/', import.meta.url);
const briefs = readdirSync(folder).filter((name) => !/^sample$|\.(?:mjs|expected\.yaml)$/.test(name));

/** Short enough to be read and checked by eye: the plan, the guesses, what was not understood and where. */
async function told(name: string): Promise<unknown> {
  const read = await readBrief({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) });
  if (!read.ok) return { problems: read.problems.map(({ what }) => what) };
  const { plan, fields, missing, left } = read.value;
  return {
    plan,
    guessed: fields.filter(({ how }) => how === 'guessed').map(({ path, place }) => `${path} (${where(place)})`),
    missing: missing.map(({ part }) => part),
    notUnderstood: left.map(({ text, place }) => `${where(place)}: ${text}`),
  };
}

const where = ({ sheet, cell, page, line, paragraph, heading }: DocumentPlace): string =>
  [sheet, cell, page && `page ${page}`, line && `line ${line}`, !cell && paragraph && `paragraph ${paragraph}`, heading].filter(Boolean).join(', ');

test('there are briefs in all the shapes that people have', () => {
  expect(briefs.length).toBeGreaterThanOrEqual(8);
  expect(new Set(briefs.map((name) => name.split('.').at(-1)))).toEqual(new Set(['docx', 'md', 'xlsx', 'csv', 'html', 'txt']));
});

describe.each(briefs)('%s', (name) => {
  const expected = new URL(`${name}.expected.yaml`, folder);

  test('comes in as expected', async () => {
    const draft = await told(name);
    // Written by hand, or with EXPECTED=write and then read line by line.
    if (process.env.EXPECTED === 'write') writeFileSync(expected, stringify(draft, { lineWidth: 0 }));
    expect(draft).toEqual(parse(readFileSync(expected, 'utf8')));
  });

  test('makes a plan once the brand’s name and a message are there', async () => {
    const read = await readBrief({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) });
    if (!read.ok) return;
    const { plan, format } = read.value;
    const whole = planOfDraft({
      format,
      plan: {
        ...plan,
        brand: { name: 'Larkwheel', ...plan.brand },
        messages: plan.messages ?? [{ statement: 'x', phrasings: [], contradictions: [], audiences: [], channels: [], proof: [] }],
      },
    });
    expect(whole.ok ? [] : whole.problems).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';

/** The files of docs/at-scale.md are to be used as they stand. */
const text = readFileSync('docs/at-scale.md', 'utf8');
const blocks = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => parseAllDocuments(yaml ?? ''));
const files = blocks.map((docs) => docs.map((doc) => doc.toJS()));

it('are sound YAML', () => {
  expect(blocks).toHaveLength(2);
  expect(blocks.flat().flatMap(({ errors }) => errors)).toEqual([]);
});

it('every shard of the matrix is run, of as many as there are, and all are joined', () => {
  const [[{ jobs }]] = files as [[{ jobs: Record<string, { strategy?: { matrix: { shard: number[] } }; if?: string; steps: { run?: string }[] }> }]];
  const { shard = [] } = jobs.shard?.strategy?.matrix ?? {};
  expect(shard).toEqual(shard.map((_, at) => at + 1));
  expect(jobs.shard?.steps.map(({ run }) => run).join('\n')).toContain(`--shard \${{ matrix.shard }}/${shard.length}`);
  expect(jobs.join?.if, 'also where one failed').toBe('always()');
});

it('every index of the job is a shard, of as many as there are', () => {
  const [, [job]] = files as [
    unknown,
    [{ spec: { completions: number; parallelism: number; template: { spec: { containers: { args: string[] }[] } } } }],
  ];
  const { completions, template } = job.spec;
  expect(template.spec.containers[0]?.args[0]).toContain(`--shard $((JOB_COMPLETION_INDEX + 1))/${completions}`);
});

it('names only what the commands know', () => {
  const known = readFileSync('scripts/audit-options.mjs', 'utf8') + readFileSync('scripts/merge.mjs', 'utf8');
  const commands = text.match(/npm run (?:audit|merge) -- .*/g) ?? [];
  expect(commands.length).toBeGreaterThan(3);
  for (const option of commands.flatMap((line) => line.match(/--[a-z-]{3,}/g) ?? [])) expect(known).toContain(option.slice(2));
});

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The house holds what README's "How the code is laid out" promises. */

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
const code = (...folders: string[]) => folders.flatMap(files).filter((path) => /\.(ts|tsx|mjs)$/.test(path));
const read = (path: string) => readFileSync(path, 'utf8');
const checkFiles = readdirSync('lib/checks', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((family) => files(join('lib/checks', family.name)));

describe('the house', () => {
  it('has one room for each step and nothing else in lib', () => {
    const rooms = ['audit', 'browser', 'capture', 'checks', 'in-worker.ts', 'language', 'plan', 'problem.ts', 'reading', 'report', 'store', 'zod.ts'];
    expect(readdirSync('lib').sort()).toEqual(rooms);
  });

  it.each(['entrypoints', 'components', 'lib', 'assets', 'test', 'package.json', 'tsconfig.json', 'wxt.config.ts', 'README.md'])(
    'has %s at the top',
    (name) => expect(existsSync(name)).toBe(true),
  );
});

describe('every check', () => {
  it.each(checkFiles)('%s has its examples and its entry in docs/checks.md', (path) => {
    const id = path
      .replaceAll('\\', '/')
      .replace(/^lib\/checks\//, '')
      .replace(/\.ts$/, '');
    expect(read(path)).toContain(`id: '${id}'`);
    expect(existsSync(`test/unit/checks/${id}.test.ts`), `test/unit/checks/${id}.test.ts`).toBe(true);
    expect(read('docs/checks.md')).toContain(`\`${id}\``);
  });

  it('names a fault: no verb, no "no-" in the id', () => {
    for (const path of checkFiles) expect(path).not.toMatch(/\/(no|has|check|find|detect)-/);
  });
});

describe('every file', () => {
  it('stays under 200 lines, or says in its first comment why not', () => {
    const long = code('entrypoints', 'components', 'lib', 'scripts').filter((path) => {
      const text = read(path);
      return text.split('\n').length > 201 && !/long(?:er than \d+ lines)? because/i.test(text.slice(0, 600));
    });
    expect(long).toEqual([]);
  });

  it('makes no network request of its own', () => {
    const calls = /\b(fetch\s*\(|XMLHttpRequest|new WebSocket|sendBeacon|EventSource|new Image\s*\()/;
    expect(code('entrypoints', 'components', 'lib').filter((path) => calls.test(read(path)))).toEqual([]);
  });

  it('takes Zod from the one place that keeps it from `eval`', () => {
    expect(code('entrypoints', 'components', 'lib').filter((path) => path !== join('lib', 'zod.ts') && /from 'zod'/.test(read(path)))).toEqual([]);
  });

  it('puts page text on screen only as text', () => {
    expect(
      code('entrypoints', 'components', 'lib').filter((path) =>
        /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write/.test(read(path)),
      ),
    ).toEqual([]);
  });

  it('keeps the browser to its own room and the entrypoints', () => {
    const named = /\b(?:browser|chrome)\.(?:runtime|tabs|scripting|permissions|storage|action|sidePanel|sidebarAction|alarms|windows|contextMenus)\b/;
    expect(code('components', 'lib').filter((path) => !path.startsWith(join('lib', 'browser')) && named.test(read(path)))).toEqual([]);
  });
});

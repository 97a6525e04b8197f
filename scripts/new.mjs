import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { giveUp, say } from './say.mjs';

const USAGE = `npm run new check FAMILY/NAME [page|across|plan]   for example: npm run new check message/missing
npm run new reader EXTENSION                       a brief format, for example: npm run new reader toml
npm run new format EXTENSION                       a report format, for example: npm run new format md`;

/** What each kind of thing begins with: path to text. Folders are read, so nothing else needs an edit. */
export const kinds = {
  check(name, scope = 'page') {
    if (!/^[a-z]+\/[a-z]+(-[a-z0-9]+)*$/.test(name)) return 'A check is called FAMILY/NAME, in small letters and dashes: message/missing.';
    if (/\/(no|has|check|find|detect)-/.test(name)) return 'A check names the fault: message/missing, not message/find-missing.';
    if (!['page', 'across', 'plan'].includes(scope)) return 'A check looks at a page, across touchpoints, or at the plan: page, across or plan.';
    return { [`lib/checks/${name}.ts`]: checkText(name, scope), [`test/unit/checks/${name}.test.ts`]: checkTest(name, scope) };
  },
  reader: (name) => plain(name, (id) => ({ [`lib/plan/readers/${id}.ts`]: readerText(id) })),
  format: (name) => plain(name, (id) => ({ [`lib/report/formats/${id}.ts`]: formatText(id) })),
};

const plain = (name, files) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? files(name) : 'The name is in small letters, digits and dashes.');
const title = (id) => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
const camel = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const needs = { page: 'landings', across: 'touchpoints', plan: 'plan' };

const checkText = (id, scope) => `import { defineCheck } from '../define';

/** What is wrong when this is found, and what is not it. */
export default defineCheck({
  id: '${id}',${scope === 'page' ? '' : `\n  scope: '${scope}',`}
  title: '${title(id.split('/')[1])}',
  why: 'Why it matters, in one sentence.',
  element: 'strategy',
  severity: 'moderate',
  needs: ['${needs[scope]}'],

  *judge({ ${needs[scope]} }) {
    // Yield what is found: about, says (one line), evidence, todo (one sentence).
    if (!${needs[scope]}) yield { says: 'What is wrong.', evidence: [], todo: 'What to do.' };
  },
});
`;

const checkTest = (id, scope) => `import ${camel(id.split('/')[1])} from '@/lib/checks/${id}';
import { checkTester } from '${'../'.repeat(3)}kit/check-tester';

const plan = { messages: [{ id: 'first', priority: 1, statement: 'Your evenings are your own again' }] };

checkTester(${camel(id.split('/')[1])}, {
  clear: [{ name: 'as planned', plan${scope === 'page' ? ", page: '<h1>Your evenings are your own again</h1><p>Close the laptop at five.</p>'" : ''} }],
  found: [{ name: 'the fault', plan${scope === 'page' ? ", page: '<h1>Reports in seconds</h1>'" : ', given: {}'}, says: /what is wrong/i }],
  notJudged: [${scope === 'page' ? `{ name: 'a login wall', plan, page: '<form><input type="password"></form>', because: 'login-wall' }` : ''}],
});
`;

const readerText = (id) => `import { defineReader } from '../define';

/** A brief as a .${id} file: what is understood, and what is not. */
export default defineReader({
  name: '${id}',
  label: '${id.toUpperCase()}',
  extensions: ['${id}'],
  suits: () => 0,

  parse() {
    return { problems: [{ code: '${id}-unreadable', what: 'This file cannot be read yet.' }], fatal: true };
  },
});
`;

const formatText = (id) => `import { defineFormat } from '../define-format';

/** For whom this format is, and what it leaves out. */
export default defineFormat({
  name: '${title(id)}',
  about: 'For whom it is, in one short sentence.',
  group: 'read',
  extension: '${id}',
  fileName: 'report.${id}',
  mediaType: 'text/plain;charset=utf-8',

  write: (report) => report.summary.lead,
});
`;

/** Writes the files of a new thing; refuses to write over one that is there. */
export function create(kind, name, more) {
  const files = kinds[kind]?.(name ?? '', more) ?? `It makes one of these:\n${USAGE}`;
  if (typeof files === 'string') return { problem: files };
  const there = Object.keys(files).filter((path) => existsSync(path));
  if (there.length) return { problem: `${there.join(' and ')} is there already.` };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return { written: Object.keys(files) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const { problem, written = [] } = create(...process.argv.slice(2));
  if (problem) giveUp(problem);
  for (const path of written) say(`Written: ${path}`);
  if (process.argv[2] === 'check') say('Fill both in, then run: npm run golden (it also writes docs/checks.md).');
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** Holds text against its golden file in `test/golden/`. Only `npm run golden` writes one; an absent one fails. */
export function expectGolden(name: string, text: string): void {
  const path = fileURLToPath(new URL(`../golden/${name}`, import.meta.url));
  compare(path, `test/golden/${name}`, text);
}

/** Holds a generated document, by its path in the project, against what is committed. */
export const expectGenerated = (name: string, text: string): void => compare(fileURLToPath(new URL(`../../${name}`, import.meta.url)), name, text);

function compare(path: string, name: string, text: string): void {
  if (process.env.GOLDEN === 'write') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  expect(existsSync(path), `${name} is not there: run npm run golden, read what it wrote, and commit it`).toBe(true);
  expect(text, `${name} differs: if the change is meant, run npm run golden and commit the difference`).toBe(readFileSync(path, 'utf8'));
}

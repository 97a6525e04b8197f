import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** What a person downloads, packed as for the store, and what goes into each page that is read. */
export function sizes(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());
  const packed = zipSync(Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name))])), { level: 9 });
  return {
    packageBytes: { value: packed.length, unit: 'bytes' },
    captureBytes: { value: statSync(join(folder, 'capture.js')).size, unit: 'bytes' },
  };
}

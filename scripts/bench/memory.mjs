import { readdirSync, readFileSync } from 'node:fs';

/** Memory of the browser that works in this profile and of all its processes, bytes (shared pages counted once); undefined where the system does not say. */
export async function memoryOf(profile) {
  if (process.platform !== 'linux') return undefined;
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(about)
    .filter(Boolean);
  const mine = new Set(processes.filter(({ command }) => command.includes(`--user-data-dir=${profile}`)).map(({ id }) => id));
  for (let before = -1; mine.size !== before; ) {
    before = mine.size;
    for (const { id, parent } of processes) if (mine.has(parent)) mine.add(id);
  }
  return [...mine].reduce((sum, id) => sum + bytesOf(id), 0);
}

/** Processes come and go while they are looked at. */
function about(id) {
  try {
    const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    return { id, parent, command: readFileSync(`/proc/${id}/cmdline`, 'utf8') };
  } catch {
    return undefined;
  }
}

function bytesOf(id) {
  try {
    return 1024 * Number(/^Pss:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

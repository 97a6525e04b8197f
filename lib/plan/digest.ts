import type { Plan } from './schema';
import { withoutTaught } from './teaching';

/** SHA-256, hex, of what a plan says, whoever saved it and under whatever number; what was taught about pages is no part of it. */
export async function planDigest(plan: Plan): Promise<string> {
  const { teaching: _, ...parts } = withoutTaught(plan);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(ordered(parts)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same whatever order the fields were written in; what is undefined or empty counts as left out. */
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, inner) => {
    if (Array.isArray(inner)) return inner;
    if (typeof inner !== 'object' || inner === null) return inner;
    const kept = Object.entries(inner).filter(([, field]) => field !== undefined && !(Array.isArray(field) && field.length === 0));
    return Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
  });

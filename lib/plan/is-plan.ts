import { isRecord } from './parts';
import { type Plan, planFile } from './schema';

/** Whether this has the form of a plan as rooms read it, every item with its id. A copy that comes from elsewhere is asked before it is stored. */
export function isPlan(value: unknown): value is Plan {
  if (!planFile.safeParse(value).success) return false;
  const { teaching: _, ...parts } = value as Record<string, unknown>;
  return named.every((part) => haveIds(parts[part])) && (parts.channels as { touchpoints?: unknown }[]).every((one) => haveIds(one.touchpoints));
}

const haveIds = (items: unknown): boolean => Array.isArray(items) && items.every((item) => isRecord(item) && typeof item.id === 'string');

const named = ['messages', 'features', 'benefits', 'claims', 'terms', 'goals', 'audiences', 'channels'] as const;

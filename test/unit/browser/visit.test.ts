import { expect, it, vi } from 'vitest';

const did = vi.hoisted(() => [] as unknown[][]);
const updated = vi.hoisted(() => new Set<(id: number, change: object) => void>());

vi.mock('wxt/browser', () => {
  const none = { addListener: () => undefined, removeListener: () => undefined };
  return {
    browser: {
      runtime: { id: 'ours' },
      scripting: { executeScript: async () => [{ result: null }] },
      tabs: {
        onRemoved: none,
        onUpdated: { addListener: (one: () => void) => updated.add(one), removeListener: (one: () => void) => updated.delete(one) },
        create: async ({ windowId }: { windowId: number }) => {
          did.push(['create', windowId]);
          queueMicrotask(() => {
            for (const one of updated) one(5, { status: 'loading' });
          });
          return { id: 5 };
        },
        update: async (...given: unknown[]) => void did.push(['update', ...given]),
        remove: async (...given: unknown[]) => void did.push(['remove', ...given]),
        get: async () => ({ status: 'complete', url: 'https://brand.test/' }),
      },
    },
  };
});

import { visit } from '@/lib/browser/scan/visit';

it('a visit is silent from its beginning, and closes what it opened whatever came', async () => {
  vi.useFakeTimers();
  const seen = visit(1, 'https://brand.test/', {});
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await seen).ok).toBe(false);
  expect(did).toEqual([
    ['create', 1],
    ['update', 5, { muted: true }],
    ['remove', 5],
  ]);
  expect(updated.size, 'and listens no longer').toBe(0);
  vi.useRealTimers();
});

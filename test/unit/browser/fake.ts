import { vi } from 'vitest';

/** As much of the browser as the pure parts of the room touch. Name it in `vi.mock('wxt/browser', …)`. */
export const fakeBrowser = () => ({
  browser: {
    runtime: {
      id: 'throughline',
      getURL: (path: string) => `chrome-extension://throughline${path}`,
      sendMessage: vi.fn(),
      getPlatformInfo: vi.fn(async () => ({})),
      onMessage: { addListener: vi.fn() },
    },
    alarms: { create: vi.fn(async () => undefined), clear: vi.fn(async () => true) },
    storage: { session: { get: vi.fn(async () => ({ session: 'this run' })), set: vi.fn() } },
    permissions: { contains: vi.fn(async () => false), getAll: vi.fn(async () => ({ origins: [] })) },
    action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setBadgeTextColor: vi.fn() },
  },
});

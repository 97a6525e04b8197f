import { describe, expect, it } from 'vitest';
import { isLocal, nextOf, PAUSE_MS, restAfter, SLOW_MS, SLOW_TRIES } from '@/lib/browser/scan/queue';
import { mayPass } from '@/lib/browser/scan/reasons';

const hosts: Record<string, string> = { home: 'acme.com', pricing: 'acme.com', shop: 'shop.acme.com', local: 'localhost', preview: 'localhost' };
const next = (change: Partial<Parameters<typeof nextOf>[0]> = {}) =>
  nextOf({ queue: Object.keys(hosts), taken: new Set(), hostOf: (id) => hosts[id] ?? '', rests: {}, busy: new Set(), now: 10_000, ...change });

describe('the next touchpoint', () => {
  it('is the first in the plan’s order', () => {
    expect(next()).toEqual({ visit: 'home' });
  });

  it('is never one that another window has in hand', () => {
    expect(next({ taken: new Set(['home']), busy: new Set(['acme.com']) })).toEqual({ visit: 'shop' });
  });

  it('waits for its host’s rest, others go first', () => {
    expect(next({ rests: { 'acme.com': { until: 11_000, tries: 0 } } })).toEqual({ visit: 'shop' });
    expect(next({ queue: ['home', 'pricing'], rests: { 'acme.com': { until: 11_000, tries: 0 } } })).toEqual({ waitMs: 1000, first: 'home' });
    expect(next({ queue: ['home'], rests: { 'acme.com': { until: 9_000, tries: 0 } } })).toEqual({ visit: 'home' });
  });

  it('is due at once when the computer slept through a rest', () => {
    const { rests } = restAfter('acme.com', 429, {}, 10_000);
    expect(next({ queue: ['home'], rests, now: 20_000 })).toMatchObject({ first: 'home' });
    expect(next({ queue: ['home'], rests, now: 10_000 + 8 * 3_600_000 })).toEqual({ visit: 'home' });
  });

  it('goes to a foreign host one at a time, to this machine as often as there are windows', () => {
    expect(next({ queue: ['home', 'pricing'], taken: new Set(['home']), busy: new Set(['acme.com']) })).toEqual({
      waitMs: PAUSE_MS,
      first: 'pricing',
    });
    expect(next({ queue: ['local', 'preview'], taken: new Set(['local']), busy: new Set(['localhost']) })).toEqual({ visit: 'preview' });
  });

  it('is nothing when all are done or in hand', () => {
    expect(next({ queue: [] })).toBeUndefined();
    expect(next({ queue: ['home'], taken: new Set(['home']) })).toBeUndefined();
  });
});

describe('a host after a visit', () => {
  it('rests a moment, unless it is this machine', () => {
    expect(restAfter('acme.com', 200, {}, 1000)).toEqual({ rests: { 'acme.com': { until: 1000 + PAUSE_MS, tries: 0 } }, again: false });
    expect(restAfter('127.0.0.1', 200, {}, 1000)).toEqual({ rests: {}, again: false });
  });

  it('rests a minute, then two, when it asks to slow down, and is then given up', () => {
    let { rests, again } = restAfter('acme.com', 429, {}, 0);
    expect([rests['acme.com']?.until, again]).toEqual([SLOW_MS, true]);
    ({ rests, again } = restAfter('acme.com', 503, rests, 0));
    expect([rests['acme.com']?.until, again]).toEqual([2 * SLOW_MS, true]);
    expect(rests['acme.com']?.tries).toBe(SLOW_TRIES);
    ({ rests, again } = restAfter('acme.com', 503, rests, 0));
    expect([rests['acme.com']?.until, again]).toEqual([PAUSE_MS, false]);
  });

  it('does not rest longer for other errors', () => {
    expect(restAfter('acme.com', 404, {}, 0).again).toBe(false);
    expect(restAfter('acme.com', undefined, {}, 0).again).toBe(false);
  });
});

describe('this machine', () => {
  it.each(['localhost', '127.0.0.1', '127.1.2.3', '[::1]', 'acme.localhost', 'www.larkwheel.test'])('is %s', (host) =>
    expect(isLocal(host)).toBe(true),
  );
  it.each(['acme.com', 'localhost.acme.com', '128.0.0.1', 'test.com', 'mytest', 'notlocalhost', '127.0.0.1.acme.com'])('is not %s', (host) =>
    expect(isLocal(host)).toBe(false),
  );
});

describe('what is worth another try', () => {
  it.each([408, 425, 429, 500, 502, 503, 504])('an answer of %i', (status) => expect(mayPass({ status })).toBe(true));
  it.each([400, 401, 403, 404, 410, 451])('not an answer of %i', (status) => expect(mayPass({ status })).toBe(false));
  it.each(['page/slow', 'page/gone', 'page/error'])('a visit that ended with %s', (code) =>
    expect(mayPass({ problem: { code, what: '' } })).toBe(true),
  );
  it.each(['page/no-access', 'page/unreadable', 'page/empty'])('not one that ended with %s', (code) =>
    expect(mayPass({ problem: { code, what: '' } })).toBe(false),
  );
});

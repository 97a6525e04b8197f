import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => (await import('./fake')).fakeBrowser());

import { browser } from 'wxt/browser';
import { type Handlers, messages, open, receive, send } from '@/lib/browser/messages';

const page = { id: 'throughline', url: 'chrome-extension://throughline/dashboard.html', frameId: 0 };
const watcher = { id: 'throughline', url: 'https://acme.com/', tab: { id: 4 }, frameId: 0 };
const told = { type: 'page/settled', data: { url: 'https://acme.com/' } };
const scan = { type: 'scan/start', data: { planId: 'p' } };

describe('a message is heard', () => {
  it('from our own pages', () => {
    expect(open(scan, page)).toEqual({ ok: true, value: { type: 'scan/start', data: { planId: 'p' } } });
  });

  it('from the watcher in a page: that it has come to rest', () => {
    expect(open(told, watcher).ok).toBe(true);
  });
});

describe('a message is refused', () => {
  it.each(Object.keys(messages).filter((type) => type !== 'page/settled'))('%s from a page that is not ours', (type) => {
    expect(open({ type, data: {} }, watcher).ok).toBe(false);
  });

  it('from another extension', () => expect(open(scan, { ...page, id: 'stranger' }).ok).toBe(false));
  it('from nobody', () => expect(open(scan, {}).ok).toBe(false));
  it('from an address that only begins like ours', () =>
    expect(open(scan, { ...page, url: 'chrome-extension://throughline.evil/x' }).ok).toBe(false));
  it('from a frame inside a page', () => expect(open(told, { ...watcher, frameId: 7 }).ok).toBe(false));
  it('as the watcher’s word from our own page', () => expect(open(told, page).ok).toBe(false));
  it('with a type we do not know', () => expect(open({ type: 'eval', data: {} }, page).ok).toBe(false));
  it('with a type every object has', () => expect(open({ type: 'constructor', data: {} }, page).ok).toBe(false));
  it.each([undefined, null, 'scan/start', 7, [], {}, { type: 'scan/start' }])('when it is %j', (raw) => expect(open(raw, page).ok).toBe(false));
  it('with more windows than six', () => expect(open({ ...scan, data: { planId: 'p', concurrency: 7 } }, page).ok).toBe(false));
  it('with keys beside the known ones', () => expect(open({ ...scan, data: { planId: 'p', extra: 1 } }, page).ok).toBe(false));
  it('with an address of any length', () => expect(open({ ...told, data: { url: 'x'.repeat(10_000) } }, watcher).ok).toBe(false));

  it('in a sentence that names the field', () => {
    const heard = open({ ...scan, data: { planId: 7 } }, page);
    expect(heard.ok ? undefined : heard.problems[0]).toMatchObject({ code: 'message/refused', where: 'planId' });
  });
});

describe('the receiver', () => {
  const listener = () =>
    vi.mocked(browser.runtime.onMessage.addListener).mock.lastCall?.[0] as (
      raw: unknown,
      sender: object,
      respond: (answer: unknown) => void,
    ) => boolean;
  beforeEach(() => vi.clearAllMocks());

  it('answers a refused message at once and reaches no handler', () => {
    const handler = vi.fn();
    receive(new Proxy({}, { get: () => handler }) as Handlers);
    const respond = vi.fn();
    expect(listener()(scan, { id: 'stranger' }, respond)).toBe(false);
    expect(respond).toHaveBeenCalledWith(expect.objectContaining({ ok: false }));
    expect(handler).not.toHaveBeenCalled();
  });

  it('answers with a problem when a handler throws', async () => {
    receive({ 'scan/start': async () => Promise.reject(new Error('boom')) } as unknown as Handlers);
    const answer = await new Promise<unknown>((respond) => listener()(scan, page, respond));
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'unexpected', where: 'boom' }] });
  });
});

describe('the sender', () => {
  it('gets a problem where nobody answers', async () => {
    vi.mocked(browser.runtime.sendMessage).mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    expect(await send('scan/stop', { jobId: 'j' })).toMatchObject({ ok: false, problems: [{ code: 'message/unheard' }] });
    vi.mocked(browser.runtime.sendMessage).mockResolvedValueOnce(undefined);
    expect((await send('scan/stop', { jobId: 'j' })).ok).toBe(false);
  });
});

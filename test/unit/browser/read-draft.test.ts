import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readDraftInWorker } from '@/lib/browser/read-draft';

interface FakeWorker {
  onmessage?: (event: { data: unknown }) => void;
  onerror?: () => void;
  terminate: ReturnType<typeof vi.fn>;
  postMessage: ReturnType<typeof vi.fn>;
}
const workers: FakeWorker[] = vi.hoisted(() => []);

vi.mock('@/lib/browser/draft.worker?worker', () => ({
  default: class {
    terminate = vi.fn();
    postMessage = vi.fn();
    constructor() {
      workers.push(this);
    }
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  workers.length = 0;
});
afterEach(() => vi.useRealTimers());

test('a draft whose reading never ends is ended, and told in one sentence', async () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const read = readDraftInWorker({ name: 'endless.docx', bytes }, 'mail');
  expect(workers[0]?.postMessage.mock.calls[0]).toMatchObject([
    [{ name: 'endless.docx' }, { channel: 'mail', name: 'endless.docx' }],
    [bytes.buffer],
  ]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await read).toMatchObject({ ok: false, problems: [{ code: 'draft/slow', where: 'endless.docx', mend: expect.any(String) }] });
  expect(workers[0]?.terminate).toHaveBeenCalledOnce();
});

test('one whose reading breaks off is told, and one that was read leaves no worker behind', async () => {
  const broken = readDraftInWorker({ name: 'big.html', text: 'words' }, undefined);
  workers[0]?.onerror?.();
  expect(await broken).toMatchObject({ ok: false, problems: [{ code: 'draft/stopped', where: 'big.html' }] });
  const whole = readDraftInWorker({ name: 'one', text: 'words' }, undefined);
  workers[1]?.onmessage?.({ data: { ok: true, value: 'read' } });
  expect(await whole).toEqual({ ok: true, value: 'read' });
  expect(workers.map(({ terminate }) => terminate.mock.calls.length)).toEqual([1, 1]);
});

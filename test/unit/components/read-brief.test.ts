import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isPlanFile, readInWorker } from '@/components/import/read-brief';

const workers: FakeWorker[] = vi.hoisted(() => []);

interface FakeWorker {
  onmessage?: (event: { data: unknown }) => void;
  onerror?: () => void;
  terminate: ReturnType<typeof vi.fn>;
  postMessage: ReturnType<typeof vi.fn>;
}

vi.mock('@/components/import/brief.worker?worker', () => ({
  default: class {
    terminate = vi.fn();
    postMessage = vi.fn();
    constructor() {
      workers.push(this);
    }
  },
}));

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

beforeEach(() => {
  vi.useFakeTimers();
  workers.length = 0;
});
afterEach(() => vi.useRealTimers());

test('a worker that never answers is ended and told in one sentence', async () => {
  const read = readInWorker({ name: 'brief', text: 'words' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await read).toMatchObject({ ok: false, problems: [{ code: 'import/too-long', where: 'brief' }] });
  expect(workers[0]?.terminate).toHaveBeenCalledOnce();
});

test('a worker that breaks off is told, and one that answers is ended too', async () => {
  const broken = readInWorker({ name: 'brief', text: 'words' });
  workers[0]?.onerror?.();
  expect(await broken).toMatchObject({ ok: false, problems: [{ code: 'import/stopped' }] });
  const whole = readInWorker({ name: 'brief', text: 'words' });
  workers[1]?.onmessage?.({ data: { ok: false, problems: [] } });
  expect(await whole).toEqual({ ok: false, problems: [] });
  expect(workers[1]?.terminate).toHaveBeenCalledOnce();
});

test('plan files keep their own rules; words that only look a little like one make a draft', () => {
  expect(isPlanFile('plan.yml', '')).toBe(true);
  expect(isPlanFile('pasted text', 'throughlinePlan: 1\nbrand: { name: Larkfield }')).toBe(true);
  expect(isPlanFile('pasted text', 'Brand: Larkfield\nKey messages:\n- One')).toBe(false);
  expect(isPlanFile('brief.md', 'brand: Larkfield')).toBe(false);
  expect(isPlanFile('brief.docx', '')).toBe(false);
});

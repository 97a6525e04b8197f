import { describe, expect, it, vi } from 'vitest';
import { capture, captureInSlices } from '@/lib/capture';
import { documentFrom } from '../../kit/page';

/** A large page is read in slices, the page's own work between them. The clock stands still here: only nodes are counted. */

const NOW = '2026-11-15T09:00:00.000Z';
const parts = (count: number) => Array.from({ length: count }, (_, at) => `<p>Words <b>number</b> ${at}</p>`).join('');

function still(html: string): Document {
  const document = documentFrom(html);
  vi.spyOn((document.defaultView as Window).performance, 'now').mockReturnValue(0);
  return document;
}

/** Reads in slices; `between` is what the page does in its turns. Answers with the snapshot and the elements asked in each slice. */
async function read(document: Document, between: (turn: number) => void = () => {}) {
  const view = document.defaultView as Window;
  const styles = vi.spyOn(view, 'getComputedStyle');
  const slices: number[] = [];
  const close = () => {
    slices.push(styles.mock.calls.length);
    styles.mockClear();
  };
  const snapshot = await captureInSlices(document, { now: NOW }, async () => {
    close();
    between(slices.length);
  });
  close();
  return { snapshot, slices, texts: snapshot.blocks.map(({ text }) => text) };
}

describe('a large page', () => {
  it('is never held for more than a thousand nodes at once, and reads as in one go', async () => {
    const document = still(parts(400));
    const { snapshot, slices } = await read(document);
    expect(slices.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...slices)).toBeLessThanOrEqual(1000);
    expect(snapshot).toEqual(capture(document, { now: NOW }));
  });

  it('gives way by the clock too, where nodes are slow', async () => {
    const document = documentFrom(parts(200));
    let now = 0;
    vi.spyOn((document.defaultView as Window).performance, 'now').mockImplementation(() => (now += 5));
    const { slices } = await read(document);
    expect(slices.length).toBeGreaterThan(3);
  });

  it('small enough is read at one go', async () => {
    expect((await read(still(parts(100)))).slices).toHaveLength(1);
  });
});

describe('a page that changes between slices', () => {
  const page = () => still(`<main id="one"><p id="kept">Kept</p>${parts(250)}</main><main id="two"><p>Never mind</p></main>`);

  it('is read anew where the part in hand has gone', async () => {
    const document = page();
    const { texts } = await read(document, (turn) => {
      if (turn === 1) document.getElementById('one')?.replaceChildren(document.getElementById('kept') as Element);
    });
    expect(texts).toEqual(['Kept', 'Never mind']);
  });

  it('keeps what was read where only that has changed', async () => {
    const document = page();
    const { texts } = await read(document, (turn) => {
      if (turn === 1) (document.querySelector('p') as Element).textContent = 'Changed since';
    });
    expect(texts[0]).toBe('Kept');
    expect(texts).toHaveLength(252);
  });

  it('comes to an end though the page takes away every part in hand', async () => {
    const document = page();
    const main = document.getElementById('one') as Element;
    const { slices, texts } = await read(document, () => main.replaceChildren(...Array.from(main.children, (child) => child.cloneNode(true))));
    expect(slices.length).toBeLessThan(10);
    expect(texts).toContain('Never mind');
  });
});

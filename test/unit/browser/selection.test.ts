import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => {
  const fake = (await import('./fake')).fakeBrowser();
  return { browser: { ...fake.browser, scripting: { executeScript: vi.fn() } } };
});

import { browser } from 'wxt/browser';
import { pageSelection, phraseOf } from '@/lib/browser/selection';
import { documentFrom } from '../../kit/page';

const phrase = (text: string) => {
  const made = phraseOf(text, 'https://acme.com/');
  return made.ok ? made.value.quote : made.problems[0]?.code;
};

describe('marked words become a phrase', () => {
  it.each([
    ['  Baked this\n\n morning ', 'Baked this morning'],
    ['“Baked this morning”', 'Baked this morning'],
    ['• Baked this morning,', 'Baked this morning'],
    ['– Baked this morning –', 'Baked this morning'],
    ['Baked\u00ADthis\u200Bmorning', 'Baked this morning'],
    ['Save 20%', 'Save 20%'],
    ['Baked this morning.', 'Baked this morning.'],
    ['Is it fresh?', 'Is it fresh?'],
    ['(since 1987)', '(since 1987)'],
  ])('%j as %j', (text, quote) => expect(phrase(text)).toBe(quote));

  it.each([
    ['', 'selection/none'],
    [' \n\t ', 'selection/none'],
    ['“ — ”', 'selection/none'],
    ['word '.repeat(200), 'selection/long'],
  ])('%j is none', (text, code) => expect(phrase(text)).toBe(code));
});

describe('the page in a tab', () => {
  const execute = vi.mocked(browser.scripting.executeScript);
  beforeEach(() => execute.mockReset());
  const answers = (result: unknown) => execute.mockResolvedValueOnce([{ frameId: 0, result }] as never);

  it('is asked for its own words, no frame within it', async () => {
    answers({ text: 'Baked  today', url: 'https://acme.com/' });
    expect(await pageSelection(7)).toEqual({ ok: true, value: { quote: 'Baked today', url: 'https://acme.com/' } });
    expect(execute.mock.lastCall?.[0].target).toEqual({ tabId: 7 });
  });

  it.each([undefined, null, 7, 'text', {}, { text: 7 }, { text: ['x'] }, { text: {}, url: {} }])(
    'may answer with %j: nothing is marked',
    async (result) => {
      answers(result);
      expect(await pageSelection(7)).toMatchObject({ ok: false, problems: [{ code: 'selection/none' }] });
    },
  );

  it('out of reach is told as such', async () => {
    execute.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
    expect(await pageSelection(7)).toMatchObject({ ok: false, problems: [{ code: 'page/unreadable' }] });
    execute.mockRejectedValueOnce(new Error('Missing host permission for the tab'));
    expect(await pageSelection(7)).toMatchObject({ ok: false, problems: [{ code: 'page/no-access' }] });
  });
});

describe('what runs in the page', () => {
  /** The very function that is sent, run against a document. */
  async function marked(html: string, from: [string, number], to: [string, number]): Promise<unknown> {
    vi.mocked(browser.scripting.executeScript)
      .mockReset()
      .mockResolvedValueOnce([] as never);
    await pageSelection(1);
    const [{ func }] = vi.mocked(browser.scripting.executeScript).mock.lastCall as unknown as [{ func: () => unknown }];
    const document = documentFrom(html);
    const window = document.defaultView!;
    const selection = window.getSelection()!;
    const text = (selector: string) => document.querySelector(selector)!.firstChild!;
    selection.setBaseAndExtent(text(from[0]), from[1], text(to[0]), to[1]);
    const inPage = new Function('getSelection', 'location', 'Node', `return (${func.toString()})()`);
    return (inPage(() => selection, window.location, window.Node) as { text: string }).text;
  }

  it('takes a word in that the marking begins or ends within', async () => {
    expect(await marked('<p>Freshly baked this morning</p>', ['p', 10], ['p', 20])).toBe('baked this morning');
  });

  it('leaves whole words as they are marked', async () => {
    expect(await marked('<p>Freshly baked this morning</p>', ['p', 8], ['p', 18])).toBe('baked this');
  });

  it('finds the words whichever way they were marked', async () => {
    expect(await marked('<p>Freshly baked this morning</p>', ['p', 20], ['p', 10])).toBe('baked this morning');
  });

  it('answers with nothing where nothing is marked', async () => {
    expect(await marked('<p>Freshly baked</p>', ['p', 3], ['p', 3])).toBe('');
  });
});

import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type DraftSource, type PageSnapshot, readDraft, readSnapshot } from '@/lib/capture';
import { docx, eml, pdf } from '../../kit/drafts';

const NOW = '2026-11-15T09:00:00.000Z';

const outcome = (source: DraftSource) => readDraft(source, { url: 'draft:one', name: source.name, now: NOW });

async function read(source: DraftSource): Promise<PageSnapshot> {
  const read = await outcome(source);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const checked = readSnapshot(structuredClone(read.value), { drafts: true });
  expect(checked.ok, JSON.stringify(checked)).toBe(true);
  return read.value;
}
const file = (name: string, words: string | Uint8Array): DraftSource => ({ name, bytes: typeof words === 'string' ? strToU8(words) : words });
const shape = ({ blocks }: PageSnapshot) => blocks.map(({ role, level, text }) => `${role}${level ?? ''}: ${text}`);

describe('plain text', () => {
  it('has a heading, paragraphs, items and links', async () => {
    const snapshot = await read({
      name: 'pasted words',
      text: 'Warm bread at seven\n\nOrder tonight and collect it on your way to work.\nNo queue.\n\n- Ovens in every shop\n- Paid by card\n\nRead more: https://brand.test/bread.',
    });
    expect(shape(snapshot)).toEqual([
      'heading1: Warm bread at seven',
      'paragraph: Order tonight and collect it on your way to work.',
      'paragraph: No queue.',
      'item: Ovens in every shop',
      'item: Paid by card',
      'paragraph: Read more: https://brand.test/bread.',
    ]);
    expect(snapshot.blocks[1]?.under).toBe(0);
    expect(snapshot.blocks[5]?.actions).toEqual([{ kind: 'link', text: 'https://brand.test/bread', href: 'https://brand.test/bread' }]);
    expect(snapshot).toMatchObject({ url: 'draft:one', capturedAt: NOW, draft: { kind: 'paste', name: 'pasted words' } });
  });

  it('joins lines that broke at the margin, and only those', async () => {
    const snapshot = await read(
      file(
        'advert.txt',
        'Hello there.\n\nThe evening belongs to you again, because the post that can wait does\nwait until the day you chose for it.\nShort line.\nAnother.',
      ),
    );
    expect(shape(snapshot)).toEqual([
      'paragraph: Hello there.',
      'paragraph: The evening belongs to you again, because the post that can wait does wait until the day you chose for it.',
      'paragraph: Short line.',
      'paragraph: Another.',
    ]);
  });

  it('takes a copy deck’s labels for what they mean and leaves them out of the copy', async () => {
    const snapshot = await read({
      name: 'deck',
      text: 'Subject: Your evening is back\nPreheader: Mail that waits for you\n\nHeadline: Your evening belongs to you again\nBody:\nLarkfield sorts your mail.\nCTA: Start free\nNote: this one is no label',
    });
    expect(snapshot).toMatchObject({ title: 'Your evening is back', description: 'Mail that waits for you' });
    expect(shape(snapshot)).toEqual([
      'heading1: Your evening belongs to you again',
      'paragraph: Larkfield sorts your mail.',
      'button: Start free',
      'paragraph: Note: this one is no label',
    ]);
    expect(snapshot.blocks[2]?.actions).toEqual([{ kind: 'button', text: 'Start free' }]);
  });

  it.each([
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...'Größe zählt hier nicht.'].map((sign) => sign.charCodeAt(0))).buffer)]),
    ],
    ['the old encoding of Windows', Uint8Array.from('Größe zählt hier nicht.', (sign) => sign.charCodeAt(0))],
  ])('is read whatever it was saved as: %s', async (_, bytes) => {
    expect(shape(await read(file('advert.txt', bytes)))).toEqual(['paragraph: Größe zählt hier nicht.']);
  });

  it('lies on the first screen only as far as a screen goes', async () => {
    const { blocks } = await read(
      file('long.txt', Array.from({ length: 60 }, (_, at) => `This is sentence number ${at} of a long text.`).join('\n\n')),
    );
    expect(blocks[0]?.prominence.firstScreen).toBe(true);
    expect(blocks.at(-1)?.prominence.firstScreen).toBe(false);
  });
});

describe('rich text from the clipboard', () => {
  it('keeps headings, lists, links, and what a document program puts there', async () => {
    const snapshot = await read({
      name: 'pasted words',
      text: 'unused',
      html: `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1><span>Warm bread at seven</span></h1>
        <p><span>Order </span><span style="font-weight:700">tonight</span><span>.</span></p><ul><li><p>Ovens in every shop</p></li></ul>
        <p><a href="https://brand.test/order">Order now</a></p><p><b>Why it matters</b></p><p>It is <del>cold</del> warm.</p></b>`,
    });
    expect(shape(snapshot)).toEqual([
      'heading1: Warm bread at seven',
      'paragraph: Order tonight.',
      'item: Ovens in every shop',
      'link: Order now',
      'heading3: Why it matters',
      'paragraph: It is warm.',
    ]);
    expect(snapshot.blocks[3]?.actions).toEqual([{ kind: 'link', text: 'Order now', href: 'https://brand.test/order' }]);
  });

  it('falls back to the plain words where the form holds none', async () => {
    expect(shape(await read({ name: 'x', text: 'Only these words.', html: '<style>p{}</style><img src="x.png">' }))).toEqual([
      'paragraph: Only these words.',
    ]);
  });
});

describe('HTML', () => {
  it('knows regions, leaves out what is hidden, and tells of pictures with words', async () => {
    const snapshot = await read(
      file(
        'page.html',
        `<!doctype html><html lang="en"><head><title>Bread</title><meta name="description" content="Warm bread"></head><body>
        <header><nav><a href="/a">Shop</a></nav></header><main><h1>Warm bread</h1><p style="display:none">Secret</p><p hidden>Gone</p>
        <p>Collect it at seven.</p><img src="http://evil.test/pixel.png" alt="Twelve ovens, one town"><article><header><h2>Ovens</h2></header></article></main>
        <footer>Harbour Street 4</footer></body></html>`,
      ),
    );
    expect(snapshot.blocks.map(({ region, text }) => `${region}: ${text}`)).toEqual([
      'navigation: Shop',
      'main: Warm bread',
      'main: Collect it at seven.',
      'main: Ovens',
      'footer: Harbour Street 4',
    ]);
    expect(snapshot).toMatchObject({ title: 'Bread', description: 'Warm bread', language: 'en', spoken: ['Twelve ovens, one town'] });
    expect(snapshot.unseen).toEqual([{ kind: 'picture', what: 'Twelve ovens, one town' }]);
    expect(snapshot.blocks[0]?.actions, 'an address that leads nowhere is none').toEqual([{ kind: 'link', text: 'Shop' }]);
  });

  it('runs nothing and takes no address that runs something', async () => {
    const snapshot = await read(
      file(
        'evil.html',
        '<script>document.body.textContent = globalThis.ran = "ran"</script><p onclick="ran()">Words <a href="javascript:ran()">here</a> and <a href="data:text/html,x">there</a>.</p><img src=x onerror="globalThis.ran=1"><iframe src="https://evil.test"></iframe><svg><script>ran()</script></svg>',
      ),
    );
    expect((globalThis as { ran?: unknown }).ran).toBeUndefined();
    expect(shape(snapshot)).toEqual(['paragraph: Words here and there.']);
    expect(snapshot.blocks[0]?.actions?.every(({ href }) => href === undefined)).toBe(true);
  });

  it.each([
    ['nested without end', '<div>'.repeat(2_000) + 'deep'],
    ['larger than any page', `<p>${'word '.repeat(1_400_000)}</p>`],
  ])('says in one sentence why a page is not read: %s', async (_, html) => {
    const read = await outcome(file('big.html', html));
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problems[0]).toMatchObject({ where: 'big.html', what: expect.stringMatching(/^[^.]+\.$/), mend: expect.any(String) });
  });

  it('is read to its end where its tags are careless', async () => {
    const careless =
      '<html><head><title>Bread &amp; rolls</title><body><p>One<p>Two &lt;three&gt; &amp; four<ul><li>Five<li>Six</ul></body></html><html><body><p>Seven</body></html></b></div><p>Eight';
    const snapshot = await read(file('careless.html', careless));
    expect(snapshot.title).toBe('Bread & rolls');
    expect(shape(snapshot)).toEqual([
      'paragraph: One',
      'paragraph: Two <three> & four',
      'item: Five',
      'item: Six',
      'paragraph: Seven',
      'paragraph: Eight',
    ]);
  });

  it('stops at what a person would call enough, and says so', async () => {
    const snapshot = await read(file('many.html', '<p>One more line of it.</p>'.repeat(9_000)));
    expect(snapshot.blocks.length).toBeLessThanOrEqual(6_000);
    expect(snapshot.unseen).toContainEqual({ kind: 'too-much', what: 'more text than can be read' });
  });
});

describe('an e-mail', () => {
  const html = `<html><body><div style="display:none;max-height:0">Your mail can wait &zwnj;&nbsp;</div>
    <table role="presentation"><tr><td><a href="https://brand.test/web">View in your browser</a></td></tr>
    <tr><td style="font-size:30px">Your evening is back</td></tr><tr><td style="font-size:16px">Larkfield sorts your mail into today and later.<br><br>Teams share one list.</td></tr>
    <tr><td><a href="https://brand.test/start" style="background:#000">Start free</a></td></tr>
    <tr><td>Harbour Street 4</td></tr><tr><td><a href="https://brand.test/u">Unsubscribe</a></td></tr></table></body></html>`;

  it('has its subject, the line beside it, its copy, and a footer of its own', async () => {
    const snapshot = await read(file('spring.eml', eml({ subject: '=?utf-8?Q?Your_evening_=E2=80=93_back?=', html })));
    expect(snapshot).toMatchObject({ title: 'Your evening – back', description: 'Your mail can wait', draft: { kind: 'eml', name: 'spring.eml' } });
    expect(snapshot.blocks.map(({ region, role, text }) => `${region} ${role}: ${text}`)).toEqual([
      'navigation link: View in your browser',
      'main heading: Your evening is back',
      'main text: Larkfield sorts your mail into today and later.',
      'main text: Teams share one list.',
      'main link: Start free',
      'main text: Harbour Street 4',
      'footer link: Unsubscribe',
    ]);
  });

  it('is known by what it holds where its name says nothing, and may be plain', async () => {
    const snapshot = await read(file('message', eml({ subject: 'Hello', text: 'Warm bread at seven.' })));
    expect(snapshot).toMatchObject({ title: 'Hello', draft: { kind: 'eml' } });
    expect(shape(snapshot)).toEqual(['paragraph: Warm bread at seven.']);
  });
});

describe('Word', () => {
  it('has headings, items and no struck-out words', async () => {
    const snapshot = await read(
      file(
        'copy.docx',
        docx([{ text: 'Warm bread', style: 'Title' }, 'Collect it at seven.', { text: 'Ovens', list: true }, { text: 'Cheap bread', struck: true }]),
      ),
    );
    expect(shape(snapshot)).toEqual(['heading1: Warm bread', 'paragraph: Collect it at seven.', 'item: Ovens']);
  });

  it('is not opened where it unfolds to gigabytes', async () => {
    const read = await outcome(file('bomb.docx', docx(['x'], { 'word/styles.xml': new Uint8Array(40_000_000) })));
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'draft/too-much' }] });
  });

  it.each([
    ['no package', strToU8('just words'), /called Word but is none/],
    ['cut off', docx(['Some words to read.']).slice(0, 700), /damaged/],
    ['another Office file', new Uint8Array(docx([])).fill(0x58, 0, 0), /no words/],
    ['nothing', new Uint8Array(), /empty/],
  ])('says what is wrong: %s', async (_, bytes, words) => {
    const read = await outcome(file('copy.docx', bytes));
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problems[0]?.what).toMatch(words);
  });
});

describe('PDF', () => {
  const leaflet = pdf(
    [
      [
        { text: 'Warm bread at seven', size: 24, y: 760 },
        { text: 'Order tonight by nine and collect it on your way to', y: 700 },
        { text: 'work, still warm from the oven.', y: 686 },
        { text: 'Teams share one list.', y: 650 },
        { text: 'Order now', y: 620 },
        { text: '1', y: 30 },
      ],
    ],
    { links: [{ href: 'https://brand.test/order', box: [55, 615, 200, 632] }] },
  );

  it('has its lines as paragraphs, its largest as headings, its links, and no page numbers', async () => {
    const snapshot = await read(file('leaflet.pdf', leaflet));
    expect(shape(snapshot)).toEqual([
      'heading1: Warm bread at seven',
      'paragraph: Order tonight by nine and collect it on your way to work, still warm from the oven.',
      'paragraph: Teams share one list.',
      'paragraph: Order now',
    ]);
    expect(snapshot.blocks[3]?.actions).toEqual([{ kind: 'link', text: 'Order now', href: 'https://brand.test/order' }]);
  });

  it('keeps what is set bold: a short line is a heading, a paragraph weighs more than the others', async () => {
    const snapshot = await read(
      file(
        'bold.pdf',
        pdf([
          [
            { text: 'Warm bread at seven', y: 700, bold: true },
            { text: 'Order tonight by nine and collect it on your way to', y: 686 },
            { text: 'work, still warm from the oven.', y: 672 },
            { text: 'No queue, no cash, no plastic: you walk in, you take your bag,', y: 640, bold: true },
            { text: 'you walk out again.', y: 626, bold: true },
            { text: 'Plain again.', y: 612 },
          ],
        ]),
      ),
    );
    expect(snapshot.blocks.map(({ role, level, text, prominence }) => [`${role}${level ?? ''}`, prominence.weight, text])).toEqual([
      ['heading3', 700, 'Warm bread at seven'],
      ['paragraph', 400, 'Order tonight by nine and collect it on your way to work, still warm from the oven.'],
      ['paragraph', 700, 'No queue, no cash, no plastic: you walk in, you take your bag, you walk out again.'],
      ['paragraph', 400, 'Plain again.'],
    ]);
  });

  it('passes over running heads', async () => {
    const page = (text: string) => [
      { text: 'Brightloaf price list', y: 820, size: 9 },
      { text, y: 700 },
    ];
    const snapshot = await read(file('list.pdf', pdf([page('Bread is warm.'), page('Rolls are warm.'), page('Cake is cold.')])));
    expect(shape(snapshot).join('\n')).not.toContain('price list');
  });

  it.each([
    ['cut off', leaflet.slice(0, 200), /damaged/],
    ['only pictures', pdf([[]]), /pictures of words/],
    ['locked', pdf([[{ text: 'Secret', y: 700 }]], { encrypt: true }), /locked with a password/],
    ['not one', strToU8('words'), /called PDF but is none/],
  ])('says what is wrong: %s', async (_, bytes, words) => {
    const read = await outcome(file('leaflet.pdf', bytes));
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problems[0]).toMatchObject({ what: expect.stringMatching(words), mend: expect.any(String) });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['photo.png', '\x89PNG\r\n', /picture/],
    ['mail.msg', '\xd0\xcf\x11\xe0\xa1\xb1', /old Office or Outlook file/],
    ['notes.rtf', '{\\rtf1 words}', /rich-text/],
    ['setup.txt', 'MZ\x90\0\x03', /no file of words/],
    ['data.txt', 'a\0b\0c', /no text that can be read/],
    ['all.zip', 'PK\x03\x04\x14\0\0\0\x08\0', /packed file/],
    ['blank.txt', '  \n ', /no words in it/],
  ])('%s is told in a sentence', async (name, head, words) => {
    const read = await outcome({ name, bytes: Uint8Array.from(head, (sign) => sign.charCodeAt(0)) });
    expect(read).toMatchObject({ ok: false, problems: [{ where: name, what: expect.stringMatching(words) }] });
  });
});

describe('a draft at the border', () => {
  it('is no answer a page may give', async () => {
    const snapshot = await read({ name: 'x', text: 'Some words to read.' });
    expect(readSnapshot(snapshot)).toMatchObject({ ok: false });
    const { draft: _, ...undrafted } = snapshot;
    expect(readSnapshot(undrafted, { drafts: true })).toMatchObject({ ok: false });
    expect(readSnapshot({ ...snapshot, url: 'https://brand.test/' }, { drafts: true }), 'a page is no draft').toMatchObject({ ok: false });
  });
});

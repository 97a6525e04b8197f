import { GlobalWorkerOptions, getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
// oxlint-disable-next-line import/default -- the bundler gives the file's address
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { Unseen } from '../snapshot';
import { damaged, defineDraft, MOST, Unreadable } from './define';
import { type Line, type LinkBox, linesOf, piecesOfLines } from './pdf-lines';

const MOST_PAGES = 80;

/** A PDF's words, page by page. Its scripts, forms and pictures are never opened; of its fonts only their names are looked at. */
export default defineDraft({
  kind: 'pdf',
  async read({ bytes }) {
    // A worker within the one that reads, so that it ends with it. Where there are none, as in tests, the library runs in place.
    if (typeof Worker !== 'undefined') GlobalWorkerOptions.workerPort ??= new Worker(worker, { type: 'module' });
    const task = getDocument({
      data: bytes.slice(),
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      enableXfa: false,
      // Pictures are not unpacked: what is larger than this many px is left out.
      maxImageSize: 1,
      verbosity: 0,
    });
    try {
      const pdf = await task.promise;
      const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: { Title?: unknown } };
      const pages: Line[][] = [];
      const unseen: Unseen[] = [];
      let characters = 0;
      for (let number = 1; number <= pdf.numPages; number += 1) {
        if (number > MOST_PAGES || characters > MOST.characters) {
          unseen.push({ kind: 'too-much', what: `pages from ${number} on` });
          break;
        }
        const lines = await linesOfPage(await pdf.getPage(number));
        characters += lines.reduce((sum, { text }) => sum + text.length, 0);
        pages.push(lines);
        if (lines.length === 0 && unseen.length < MOST.unseen) unseen.push({ kind: 'picture', what: `page ${number}` });
      }
      if (characters === 0) throw onlyPictures();
      const title = typeof info.Title === 'string' ? info.Title.replace(/\s+/g, ' ').trim().slice(0, 300) : '';
      return { pieces: piecesOfLines(pages), unseen, ...(title && !/\.\w{2,5}$|^untitled/i.test(title) && { title }) };
    } catch (error) {
      throw error instanceof Unreadable ? error : problemOf(error);
    } finally {
      void task.destroy();
    }
  },
});

async function linesOfPage(page: PDFPageProxy): Promise<Line[]> {
  const [, bottom = 0, , top = 0] = page.view;
  const [{ items }, annotations] = await Promise.all([page.getTextContent(), page.getAnnotations().catch(() => [])]);
  const bold = await boldFonts(page, new Set(items.flatMap((item) => ('str' in item ? [item.fontName] : []))));
  const links = (annotations as { subtype?: string; url?: unknown; rect?: unknown }[]).flatMap(({ subtype, url, rect }): LinkBox[] =>
    subtype === 'Link' && typeof url === 'string' && Array.isArray(rect) ? [{ href: url, box: rect as LinkBox['box'] }] : [],
  );
  page.cleanup();
  return linesOf(
    items.flatMap((item) => ('str' in item ? [{ ...item, strong: bold.has(item.fontName) }] : [])),
    { links, bottom, top },
  );
}

/** Fonts are known once the page's drawing was read. */
async function boldFonts(page: PDFPageProxy, names: ReadonlySet<string>): Promise<Set<string>> {
  if (names.size === 0) return new Set();
  await page.getOperatorList().catch(() => undefined);
  const isBold = (name: string) => {
    if (!page.commonObjs.has(name)) return false;
    const font = page.commonObjs.get(name) as { name?: string; bold?: boolean; black?: boolean };
    return Boolean(font.bold || font.black) || BOLD.test(font.name ?? '');
  };
  return new Set([...names].filter(isBold));
}

/** What makers of type call a heavy cut: "Sans-Bold", "SansSemiBold", "Sans-Black". */
const BOLD = /bold|black|heavy|[-_ ](?:demi|bd)\b/i;

const onlyPictures = (): Unreadable =>
  new Unreadable({
    code: 'draft/pictures',
    what: 'This PDF holds pictures of words, not words.',
    mend: 'Drop the file it was made from, or paste its words.',
  });

const problemOf = (error: unknown): Unreadable =>
  error instanceof Error && error.name === 'PasswordException'
    ? new Unreadable({ code: 'draft/locked', what: 'This PDF is locked with a password.', mend: 'Save it without the password and drop that.' })
    : damaged();

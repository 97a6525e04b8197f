import { strFromU8, Unzip, UnzipInflate, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { damaged, defineDraft, tooMuch, Unreadable } from './define';
import { contentOfHtml } from './html';

/** What is needed to read the words; pictures, macros, comments and embedded files are left packed. */
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/document\d*\.xml\.rels|document\d*\.xml|styles\.xml|numbering\.xml))$/i;
/** Bytes of unpacked text; a hundred pages have some 5 MB. */
const MOST_TEXT = 16_000_000;
/** Bytes fed to the unpacker at once: one step can grow to a thousand times that before we look. */
const STEP = 4_096;
/** Some hundred pages; more would hold the window up for seconds. */
const MOST_PARAGRAPHS = 4_000;
const MOST_DEPTH = 400;

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  'strike => s',
];

/** Word, as it stands once all changes are accepted; comments and what was struck out are not read. */
export default defineDraft({
  kind: 'docx',
  async read({ bytes }) {
    const parts = unpack(bytes);
    const document = Object.keys(parts).find((name) => /^word\/document\d*\.xml$/i.test(name));
    if (!document)
      throw Object.keys(parts).length > 0
        ? new Unreadable({
            code: 'draft/foreign',
            what: 'This is an Office file with no text document in it, such as slides or a spreadsheet.',
            mend: 'Save it as PDF and drop that, or paste its words.',
          })
        : damaged();
    bounded(strFromU8(parts[document] as Uint8Array));
    const zip = zipSync(parts, { level: 0 });
    const { value } = await mammoth.convertToHtml(
      // The first is what mammoth takes in a browser, the second what it takes in Node.
      { arrayBuffer: zip.buffer, buffer: zip } as unknown as Parameters<typeof mammoth.convertToHtml>[0],
      { styleMap: STYLES, includeEmbeddedStyleMap: false, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return contentOfHtml(value);
  },
});

/** The needed parts, counted while they unpack, so that a file that unfolds to gigabytes costs no more than the limit. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  const found: Record<string, Uint8Array> = {};
  let left = MOST_TEXT;
  const unzip = new Unzip((file) => {
    if (!NEEDED.test(file.name) || Object.hasOwn(found, file.name)) return;
    const pieces: Uint8Array[] = [];
    file.ondata = (error, piece, last) => {
      // The unpacker hands back what was thrown out of it.
      if (error) throw error instanceof Unreadable ? error : damaged();
      left -= piece.length;
      if (left < 0) throw tooMuch();
      pieces.push(piece);
      if (last) found[file.name] = joined(pieces);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP) unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  return found;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The parser descends as deep as the document does, and takes its word for what its names stand for. */
function bounded(xml: string): void {
  if (/<!DOCTYPE/i.test(xml)) throw damaged();
  let depth = 0;
  let paragraphs = 0;
  for (const [tag] of xml.matchAll(/<\/?[\w:]+(?:"[^"]*"|'[^']*'|[^>"'])*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (tag.startsWith('<w:p>') || tag.startsWith('<w:p ')) paragraphs += 1;
    if (depth > MOST_DEPTH || paragraphs > MOST_PARAGRAPHS) throw tooMuch();
  }
}

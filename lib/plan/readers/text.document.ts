import { defineDocument } from '../documents';
import type { Block, DocumentPlace } from '../draft';
import { decode } from '../formats';
import { tooMuch } from '../unpack';

const MOST_LINES = 20_000;

/** Plain text: an e-mail, notes, what was copied without its form. Lines in capitals are headings, typed dots and numbers are lists. */
export default defineDocument({
  name: 'text',
  read(bytes) {
    const lines = decode(bytes)
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
      .split(/[\n\r\u2028]/);
    if (lines.length > MOST_LINES) throw tooMuch();
    let paragraph: { text: string; place: DocumentPlace } | undefined;
    const blocks: Block[] = [];
    const close = () => {
      if (paragraph) blocks.push({ kind: 'paragraph', ...paragraph });
      paragraph = undefined;
    };
    lines.forEach((line, index) => {
      const text = line.trim();
      const place: DocumentPlace = { line: index + 1 };
      const item = /^(\s*)(?:[•·▪◦*–—-]|(\d{1,2})[.)])\s+(\S.*)$/.exec(line);
      if (!text || /^[-=_*]{3,}$/.test(text) || text.includes('\t\t')) return close();
      if (item?.[3]) {
        close();
        blocks.push({
          kind: 'item',
          level: Math.min(Math.floor((item[1]?.replaceAll('\t', '  ').length ?? 0) / 2), 8),
          text: item[3],
          place,
          ...(item[2] && { number: Number(item[2]) }),
        });
      } else if (isHeading(text)) {
        close();
        blocks.push({ kind: 'heading', level: 7, text: text.replace(/:$/, ''), place });
      } else if (paragraph && !/^[^:]{2,40}:(?!\/\/)/.test(text) && (lines[index - 1]?.length ?? 0) > 55) paragraph.text += ` ${text}`;
      else {
        close();
        paragraph = { text, place };
      }
    });
    close();
    return blocks;
  },
});

const isHeading = (text: string): boolean =>
  text.length > 2 && text.length < 60 && /\p{Lu}/u.test(text) && text === text.toUpperCase() && !/[.!]$/.test(text) && !/\d{4}/.test(text);

import { strToU8, zipSync } from 'fflate';

/** Draft files as programs make them, small and by hand, so that every byte of them is known. */

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Paragraph {
  text: string;
  style?: string;
  list?: boolean;
  struck?: boolean;
}

/** A Word file of these paragraphs; `more` puts other parts into the package. */
export function docx(paragraphs: readonly (string | Paragraph)[], more: Record<string, Uint8Array> = {}): Uint8Array {
  const body = paragraphs
    .map((one) => (typeof one === 'string' ? { text: one } : one))
    .map(
      ({ text, style, list, struck }: Paragraph) =>
        `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${list ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : ''}</w:pPr><w:r>${struck ? '<w:rPr><w:strike/></w:rPr>' : ''}<w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`,
    )
    .join('');
  return docxOf(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`, more);
}

/** A Word file around this XML. */
export const docxOf = (document: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/styles.xml': strToU8(
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>',
    ),
    'word/numbering.xml': strToU8(
      '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    ),
    'word/document.xml': strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${document}`),
    ...more,
  });

interface PdfLine {
  text: string;
  /** Points. */
  size?: number;
  x?: number;
  y: number;
  bold?: boolean;
}

/** A PDF of these pages; `links` lie on the first one. */
export function pdf(pages: readonly (readonly PdfLine[])[], { links = [] as { href: string; box: number[] }[], encrypt = false } = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const heavy = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((lines, at) => {
    const stream = lines
      .map(
        ({ text, size = 11, x = 60, y, bold }) => `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`,
      )
      .join('\n');
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    const notes = at
      ? []
      : links.map(({ href, box }) =>
          add(`<< /Type /Annot /Subtype /Link /Rect [${box.join(' ')}] /Border [0 0 0] /A << /S /URI /URI (${href}) >> >>`),
        );
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R /F2 ${heavy} 0 R >> >> /Annots [${notes.map((one) => `${one} 0 R`).join(' ')}] >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const locked = encrypt ? add(`<< /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -44 >>`) : undefined;
  let file = '%PDF-1.4\n';
  const places = objects.map((body, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = file.length;
  const id = encrypt ? `/ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>] /Encrypt ${locked} 0 R` : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${id} >>\nstartxref\n${table}\n%%EOF`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

/** An e-mail as saved by a mail program, HTML and plain text beside each other. */
export const eml = ({ subject, html, text = 'See the other part.' }: { subject: string; html?: string; text?: string }): Uint8Array =>
  strToU8(
    [
      'From: Team <team@brand.test>',
      'To: you@example.test',
      `Subject: ${subject}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="edge"',
      '',
      '--edge',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      ...(html
        ? [
            '--edge',
            'Content-Type: text/html; charset=utf-8',
            'Content-Transfer-Encoding: base64',
            '',
            Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n'),
          ]
        : []),
      '--edge--',
      '',
    ].join('\r\n'),
  );

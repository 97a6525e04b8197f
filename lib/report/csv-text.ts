import Papa from 'papaparse';

/** Rows as RFC 4180, UTF-8 with a byte order mark for Excel. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${Papa.unparse(rows as string[][], { quotes: true, newline: '\r\n', escapeFormulae: formula })}\r\n`;

/** Page text is hostile: a cell that a spreadsheet would run as a formula is defused with an apostrophe. Full-width signs and leading blanks count too. */
const formula = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]|^[\t\r\n]/u;

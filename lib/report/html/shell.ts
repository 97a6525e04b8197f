import { cssString, type Html, html } from './html';
import { style } from './style';

interface Shell {
  title: string;
  /** At the head of every printed page, left and right. */
  heads?: [string, string];
  /** Rules of this document alone. */
  rules?: Html;
  body: Html;
}

/** A document that stands alone. Its own policy forbids scripts and anything fetched, whatever a page tried to slip in. */
export const shell = ({ title, heads: [left, right] = [title, ''], rules, body }: Shell): string =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}
@page { @top-left { content: ${cssString(left)}; } @top-right { content: ${cssString(right)}; } }${rules}</style></head>
<body>${body}</body></html>
`.markup;

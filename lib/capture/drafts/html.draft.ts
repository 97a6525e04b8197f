import { defineDraft, tooMuch } from './define';
import { contentOfHtml } from './html';
import { decode } from './kind';

/** Characters of HTML; a page with its styles within it has some hundred thousand. */
const LONGEST = 4_000_000;

/** A saved page, or what a program put on the clipboard with its form. */
export default defineDraft({
  kind: 'html',
  read({ bytes }) {
    const html = decode(bytes);
    if (html.length > LONGEST) throw tooMuch();
    return contentOfHtml(html);
  },
});

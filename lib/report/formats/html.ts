import { defineFormat } from '../define-format';
import { page } from '../html/page';

/** One file that opens anywhere, offline, without a script, and prints well. Everything a page said is text in it. */
export default defineFormat({
  name: 'Web page (HTML)',
  about: 'The review document: opens in any browser, prints well, light enough to mail.',
  group: 'read',
  extension: 'html',
  fileName: 'report.html',
  mediaType: 'text/html;charset=utf-8',

  write: page,
});

import { defineFormat } from '../define-format';
import { handOverBlocks } from '../document/hand-over';
import { webPage } from '../document/web';

/** What to change, with boxes to tick: a page that opens anywhere. */
export default defineFormat({
  name: 'Web page (HTML)',
  about: 'What to change, with boxes to tick and links to each sentence.',
  group: 'agencies',
  extension: 'html',
  fileName: 'hand-over.html',
  mediaType: 'text/html;charset=utf-8',

  write: (report) => webPage(`${report.brand}: what to change`, handOverBlocks(report)),
});

import { defineFormat } from '../define-format';
import { handOverBlocks } from '../document/hand-over';

/** What to change, with boxes to tick, in Word. */
export default defineFormat({
  name: 'Word',
  about: 'The same, to edit and to comment on.',
  group: 'agencies',
  extension: 'docx',
  fileName: 'hand-over.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',

  async write(report) {
    const { word } = await import('../document/word');
    return word(`${report.brand}: what to change`, handOverBlocks(report));
  },
});

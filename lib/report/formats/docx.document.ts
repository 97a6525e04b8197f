import { defineFormat } from '../define-format';

/** The review document to edit and comment on. */
export default defineFormat({
  name: 'Word',
  about: 'The review document to edit and to comment on.',
  group: 'read',
  extension: 'docx',
  fileName: 'report.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',

  async write(report) {
    const [{ word }, { reviewBlocks }] = await Promise.all([import('../document/word'), import('../document/review')]);
    return word(`${report.brand}: message audit`, reviewBlocks(report));
  },
});

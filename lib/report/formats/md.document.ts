import { defineFormat } from '../define-format';

/** The review document as plain text with marks, for wikis and notes. */
export default defineFormat({
  name: 'Markdown',
  about: 'The review document for a wiki or notes.',
  group: 'read',
  extension: 'md',
  fileName: 'report.md',
  mediaType: 'text/markdown;charset=utf-8',

  async write(report) {
    const [{ markdown }, { reviewBlocks }] = await Promise.all([import('../document/markdown'), import('../document/review')]);
    return markdown(reviewBlocks(report));
  },
});

import { defineFormat } from '../define-format';
import { handOverBlocks } from '../document/hand-over';

/** What to change, with boxes to tick, as Markdown. */
export default defineFormat({
  name: 'Markdown',
  about: 'The same, with boxes that wikis and issue trackers tick.',
  group: 'agencies',
  extension: 'md',
  fileName: 'hand-over.md',
  mediaType: 'text/markdown;charset=utf-8',

  async write(report) {
    const { markdown } = await import('../document/markdown');
    return markdown(handOverBlocks(report));
  },
});

import type { PageSnapshot } from './snapshot';

/** What the page shows without a click, one block a line. */
export const visibleText = ({ blocks }: PageSnapshot): string =>
  blocks
    .filter((block) => !block.folded)
    .map((block) => block.text)
    .join('\n');

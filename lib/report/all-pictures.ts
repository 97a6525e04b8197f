import type { Picture } from './define-picture';

const drawn = import.meta.glob<Picture>('./pictures/*.ts', { eager: true, import: 'default' });

/** Pictures to paste into slides; for pages. */
export const pictures: readonly Picture[] = Object.values(drawn);

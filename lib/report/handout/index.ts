import type { MessageCard, TeachingSheet } from '@/lib/plan';
import { cardHandout } from './card-words';
import type { Handout, HandoutFormat } from './handout';
import { sheetHandout } from './sheet-words';

export type HandoutFormatName = 'html' | 'docx' | 'markdown';

export interface WrittenHandout {
  name: string;
  mime: string;
  bytes: string | Uint8Array;
}

const found = import.meta.glob<HandoutFormat>('./formats/*.ts', { import: 'default' });

/** The message card as a file to hand on. What writes it is fetched with the click: this belongs in pages. */
export const writeCard = (card: MessageCard, format: HandoutFormatName): Promise<WrittenHandout> =>
  written(cardHandout(card), `${card.brand.name} message card ${card.place}`, format);

/** The teaching sheet likewise. */
export const writeSheet = (sheet: TeachingSheet, format: HandoutFormatName): Promise<WrittenHandout> =>
  written(sheetHandout(sheet), `${sheet.brand.name} what we say`, format);

async function written(handout: Handout, title: string, name: HandoutFormatName): Promise<WrittenHandout> {
  const load = found[`./formats/${name}.ts`];
  if (!load) throw new Error(`No format ${name} in lib/report/handout/formats.`);
  const { extension, mediaType, write } = await load();
  return { name: `${fileName(title)}.${extension}`, mime: mediaType, bytes: await write(handout) };
}

const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);

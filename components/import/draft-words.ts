import { i18n } from '#i18n';
import type { DocumentPlace, Draft, draftChanges } from '@/lib/plan';
import { type PartKey, partKeys } from '../plan/outline';
import { dotted } from '../words';

export type Changes = Awaited<ReturnType<typeof draftChanges>>;

/** Longest heading told in a place, in characters. */
const HEADING = 50;

/** Where a value stands in the document, as a person finds it again. */
export const placeWords = ({ sheet, cell, page, line, paragraph, heading, address }: DocumentPlace): string =>
  dotted(
    sheet && i18n.t('place.sheet', [sheet]),
    cell && i18n.t('place.cell', [cell]),
    page !== undefined && i18n.t('place.page', [page]),
    line !== undefined && i18n.t('place.line', [line]),
    paragraph !== undefined && line === undefined && !cell && i18n.t('place.paragraph', [paragraph]),
    address && i18n.t('place.address', [address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')]),
    heading && i18n.t('place.heading', [heading.length > HEADING ? `${heading.slice(0, HEADING)}…` : heading]),
  );

/** Fields of the draft by part, in the order a brief is read. */
export function byPart(fields: Draft['fields']): [PartKey, Draft['fields']][] {
  const of = (key: PartKey) => fields.filter(({ path }) => path.split(/[.[]/)[0] === key);
  return partKeys.map((key): [PartKey, Draft['fields']] => [key, of(key)]).filter(([, some]) => some.length > 0);
}

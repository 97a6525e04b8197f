export { type CardPlace, cardOf } from './card';
export { teachingSheetOf } from './sheet';
export type { CardMessage, MessageCard, TeachingSheet } from './types';

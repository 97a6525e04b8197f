export type * from './schema';

export { placeResults } from './place';
export { readResults } from './read';
export type * from './types';
export { doubts, type Met, peopleMet, resultsByChannel } from './weigh';

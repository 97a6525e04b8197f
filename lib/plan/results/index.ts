export { placeResults } from './place';
export { readResults } from './read';
export type * from './types';
export { doubts, type Met, type ResultsTold, resultsTold } from './weigh';

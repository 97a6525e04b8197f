export { movesOn, planned, stepOf } from './actions';
export { crowdedFor, toldApart } from './apart';
export { calibrate } from './calibration';
export { figuresOf } from './figures-of';
export { type HeardPage, hear, listen } from './hear';
export { type ReadOptions, read } from './read';
export { conflict, sameThing } from './same-fact';
export { signedIn } from './signed-in';
export type * from './types';

export { calibrate } from './calibration';
export { hear } from './hear';
export { type ReadOptions, read } from './read';
export { conflict, sameThing } from './same-fact';
export type * from './types';

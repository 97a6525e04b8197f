export { calibrate } from './calibration';
export { hear } from './hear';
export { type ReadOptions, read } from './read';
export type * from './types';

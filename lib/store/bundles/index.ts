export type { Conflict, Side } from './conflicts';
export { type Contents, contentsOf } from './contents';
export { type BundleLook, type Joins, lookAt, type PlanLook, type Tally, type Told } from './look';
export { type OpenBundle, openBundle } from './read';
export { type TakeWish, takeIn } from './take';
export { type BundleWish, type Progress, writeBundle } from './write';

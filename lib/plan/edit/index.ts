export { begun, changedTo, type History, paused, redone, undone } from './history';
export { holderOf, type Loosened, targets, withItem, withMoved, withoutItem, withReference } from './items';
export { keyOf, withKeys } from './keys';
export { merged, same } from './merge';
export { editTree, faultsOf, planOfTree } from './sound';
export { type EditTree, pathSteps, valueAt, withValue } from './tree';

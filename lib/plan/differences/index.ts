export { aligned, alignedWords, type Piece } from './aligned';
export { type Difference, differences } from './differences';

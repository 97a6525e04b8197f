export { withDecisions } from './decisions';
export { type AllToJudge, judgeAll } from './judge-all';
export { judgePage, type PageToJudge } from './judge-page';
export { coverageOf, scoreOf } from './score';
export { switchedOff } from './switched-off';
export type * from './types';

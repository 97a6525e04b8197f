export { withDecisions } from './decisions';
export { ENGINE } from './engine';
export { judgeAcross, judgePlan } from './judge-across';
export { type AllToJudge, judgeAll } from './judge-all';
export { judgePage, type PageToJudge } from './judge-page';
export { reasonSentence } from './reasons';
export { coverageOf, scoreOf } from './score';
export { switchedOff } from './switched-off';
export type * from './types';

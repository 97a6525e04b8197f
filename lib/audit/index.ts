export { type Candidate, type CandidatePage, candidates } from './candidates';
export { type Change, changes } from './changes';
export { withDecisions } from './decisions';
export { type AllToJudge, judgeAll } from './judge-all';
export { judgePage, type PageToJudge } from './judge-page';
export { compared, drawQuestions, type Question } from './questions';
export { coverageOf, scoreOf } from './score';
export { switchedOff } from './switched-off';
export type * from './types';

export { type Candidate, type CandidatePage, candidates } from './candidates';
export { type Change, changes } from './changes';
export { ENGINE } from './engine';
export { type AllToJudge, type JudgingStep, judgeAll, judgeSteps, type PageVerdict } from './judge-all';
export { judgePage, type PageToJudge } from './judge-page';
export { compared, drawQuestions, type Question } from './questions';
export { coverageOf, scoreOf } from './score';
export { switchedOff } from './switched-off';
export type * from './types';

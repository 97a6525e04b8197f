export { turned } from './concepts';
export { gramLikeness } from './grams';
export { type LanguageGuess, languageOf } from './language-of';
export { denied } from './negation';
export { type Sentence, sentences } from './sentences';
export { dice, trigrams } from './similarity';
export { stem } from './stems';
export { plainFigure, type Term, terms } from './terms';
export { fold, type Word, words, wordsAt } from './words';

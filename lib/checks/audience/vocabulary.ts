import { defineCheck } from '../define';
import { listed, quoted } from '../wording';

/** Words that put the audience off, or a long page without a single one of its own words. */
export default defineCheck({
  id: 'audience/vocabulary',
  title: 'Not in the audience’s words',
  why: 'People search in their own words, and trust whoever speaks them.',
  element: 'people and culture',
  severity: 'minor',
  needs: ['audienceWords', 'copyWords', 'onScreen'],

  *judge({ audienceWords, copyWords }) {
    const avoided = audienceWords.flatMap(({ audience, avoided }) => avoided.map((use) => ({ audience, ...use })));
    for (const word of new Set(avoided.map(({ word }) => word.toLowerCase()))) {
      const uses = avoided.filter((use) => use.word.toLowerCase() === word);
      const [use] = uses;
      if (!use) continue;
      yield {
        key: word,
        says: `${quoted(use.found, 24)} is used ${use.count === 1 ? 'once' : `${use.count} times`}; it puts off ${quoted(use.audience.name, 28)}.`,
        evidence: use.evidence,
        todo: `Say it in their words instead${use.audience.vocabulary.length ? `, such as ${listed(use.audience.vocabulary.slice(0, 3).map((one) => `“${one}”`))}` : ''}.`,
        // Said to several audiences, it may be another one's word.
        certainty: uses.length === audienceWords.length ? 'confirmed' : 'pleaseCheck',
      };
    }
    const theirs = audienceWords.flatMap(({ audience }) => audience.vocabulary);
    if (copyWords < ENOUGH || theirs.length < FEW || audienceWords.some(({ audience, own }) => own.length > 0 || !audience.vocabulary.length)) return;
    yield {
      key: 'none of their words',
      says: `None of the ${theirs.length} words the audience uses is on this page.`,
      evidence: [],
      todo: `Say it in their words, such as ${listed(theirs.slice(0, 4).map((one) => `“${one}”`))}.`,
      certainty: 'pleaseCheck',
    };
  },
});

/** Words of copy under which none of theirs is no surprise, and words of theirs below which it is none either. */
const ENOUGH = 150;
const FEW = 4;

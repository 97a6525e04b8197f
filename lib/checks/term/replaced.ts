import { defineCheck } from '../define';

/** A word the plan replaced still stands in the brand's own copy. */
export default defineCheck({
  id: 'term/replaced',
  title: 'A replaced word is still in use',
  why: 'Two words for one thing read as two things.',
  element: 'people and culture',
  severity: 'minor',
  needs: ['terms'],

  *judge({ terms }) {
    for (const { term, found, count, evidence } of terms) {
      yield {
        about: { term: term.id },
        key: found.toLowerCase(),
        says: `“${found}” is used ${count === 1 ? 'once' : `${count} times`}; the plan says “${term.use}”.`,
        evidence,
        todo: `Write “${term.use}” instead.${term.why ? ` ${term.why}` : ''}`,
      };
    }
  },
});

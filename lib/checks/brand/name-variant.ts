import { defineCheck } from '../define';

/** The brand's name in a spelling that the plan does not accept. */
export default defineCheck({
  id: 'brand/name-variant',
  title: 'The brand’s name is spelt differently',
  why: 'A name that changes is harder to remember and to search for.',
  element: 'execution and optimisation',
  severity: 'moderate',
  needs: ['names'],

  *judge({ names }) {
    for (const { planned, found, count, evidence } of names) {
      yield {
        key: found,
        says: `The page writes “${found}”${count > 1 ? ` ${count} times` : ''}; the name is “${planned}”.`,
        evidence,
        todo: `Write “${planned}”, or add “${found}” to the accepted spellings if it is meant.`,
      };
    }
  },
});

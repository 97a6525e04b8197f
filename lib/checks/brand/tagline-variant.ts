import { defineCheck } from '../define';
import { quoted } from '../wording';

/** Words close to the tagline that are not the tagline. */
export default defineCheck({
  id: 'brand/tagline-variant',
  title: 'The tagline is told in other words',
  why: 'A tagline works by being the same everywhere.',
  element: 'execution and optimisation',
  severity: 'moderate',
  needs: ['taglines'],

  *judge({ taglines }) {
    for (const { planned, found, evidence } of taglines) {
      yield {
        key: found.toLowerCase(),
        says: `The page says ${quoted(found, 40)}, close to the tagline but not it.`,
        evidence,
        todo: `Use the tagline as agreed: “${planned}”`,
        certainty: 'confirmed',
      };
    }
  },
});

import { defineCheck, type Inputs } from '../define';
import { quoted } from '../wording';

/** An audience that is a bare age band, a generation or everybody. Whoever says what these people need is specific enough. */
export default defineCheck({
  id: 'plan/audience-unspecific',
  scope: 'plan',
  title: 'An audience is too wide to write for',
  why: 'A sentence for everybody speaks to nobody: an age tells nothing of what people need.',
  element: 'data and insights',
  aspect: 'people',
  severity: 'moderate',
  needs: ['plannedAudiences', 'brief', 'planInEnglish'],

  *judge({ plannedAudiences: audiences, brief }) {
    for (const [index, audience] of audiences.entries()) {
      if (audience.needs.length > 0 || !isBare(audience.name)) continue;
      yield {
        key: audience.id,
        says: `${quoted(audience.name, 40)} says who they are by age or number alone.`,
        evidence: [{ quote: audience.name, surface: 'plan', field: `audiences[${index}].name`, cues: ['Age, sex or “everyone”, and no need'] }],
        todo: todoFor(audiences, brief),
      };
    }
  },
});

function todoFor(audiences: Inputs['plannedAudiences'], { reach }: Inputs['brief']): string {
  const model = audiences.find(({ name }) => !isBare(name));
  if (model) return `Add what they are doing or have had enough of, as ${quoted(model.name, 60)} does.`;
  if (reach && !isBare(reach)) return `Take the words of the brief, ${quoted(reach, 80)}, and add what these people need.`;
  return 'Add what they need, or have had enough of, in their own words.';
}

const AGE = /\b(?:aged?|ages?|between|over|under|above|below|from|to|and|or|years?|old|y\.?o\.?)\b|\d{1,2}\s*(?:[-–—]\s*\d{1,2}|\+|s\b|plus\b)?/giu;
const ANYBODY =
  /\b(?:all|any|both|our|the|of|in|with|young(?:er)?|older|male|female|men|women|males|females|m|f|genders?|sex(?:es)?|people|persons?|adults?|everyone|everybody|anyone|anybody|consumers?|customers?|users?|general|broad|wider|public|mass|market|audience|target|group|demographic|households?|millennials?|boomers?|gen(?:eration)?|x|y|z|alpha|teens?|teenagers?|youth|seniors?|b2b|b2c|social (?:class|grade)|abc1|c2de)\b/giu;
const COUNTRY = /\b(?:in|across|from) (?:the )?\p{Lu}[\p{L}.]*(?:(?:,| and)? \p{Lu}[\p{L}.]*)*/gu;

/** Nothing is left of it when ages, sexes and words for everybody are taken away. */
const isBare = (name: string): boolean => !/\p{L}/u.test(name.replace(COUNTRY, ' ').replace(ANYBODY, ' ').replace(AGE, ' '));

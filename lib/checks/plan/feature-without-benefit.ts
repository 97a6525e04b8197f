import { defineCheck, type Inputs } from '../define';
import { quoted } from '../wording';

/** A planned feature that nobody paired with what it does for the customer. */
export default defineCheck({
  id: 'plan/feature-without-benefit',
  scope: 'plan',
  title: 'A feature has no benefit beside it',
  why: 'Writers list what the plan lists: a feature without its benefit reaches the page as a bare feature.',
  element: 'strategy',
  severity: 'moderate',
  needs: ['plannedFeatures', 'plan'],

  *judge({ plannedFeatures, plan }) {
    for (const [index, feature] of plannedFeatures.entries()) {
      if (feature.benefit) continue;
      yield {
        about: { feature: feature.id },
        says: `The plan does not say how ${quoted(feature.name, 36)} helps the customer.`,
        evidence: [{ quote: feature.name, surface: 'plan', field: `features[${index}].benefit`, cues: ['Named without a benefit'] }],
        todo: todoFor(feature.name, plan),
      };
    }
  },
});

/** The nearest example in the plan's own words: a benefit that shares a word, a feature that has its benefit, any benefit. */
function todoFor(name: string, { features, benefits }: Inputs['plan']): string {
  const stems = stemsOf(name);
  const akin = benefits.find(({ text }) => stemsOf(text).some((stem) => stems.includes(stem)));
  if (akin) return `Write what it solves for the customer, perhaps ${quoted(akin.text, 70)}.`;
  const model = features.find(({ benefit }) => benefit);
  if (model?.benefit) return `Write what it solves, the way ${quoted(model.name)} has ${quoted(model.benefit, 70)}.`;
  const [first] = benefits;
  if (first) return `Write what it solves for the customer; the plan’s benefits, such as ${quoted(first.text, 60)}, may hold it.`;
  return `Finish the sentence “${name}, so that you …” and write the end as its benefit.`;
}

/** The first four letters of a longer word stand in for the stem: “billing” and “bills” are near enough for a suggestion. */
const stemsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 4)
    .map((word) => word.slice(0, 4));

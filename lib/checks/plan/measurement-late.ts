import { isBlank } from '../blank';
import { defineCheck, type Inputs } from '../define';
import { dayOf, listed, quoted } from '../wording';

/** What counts as success was settled after the start, or never. */
export default defineCheck({
  id: 'plan/measurement-late',
  scope: 'plan',
  title: 'Measurement is not agreed before the start',
  why: 'Whoever chooses the measure after seeing the figures always succeeds.',
  element: 'data and insights',
  severity: 'serious',
  needs: ['launch', 'plan'],

  *judge({ launch, plan }) {
    const { agreedOn, metrics = [] } = plan.measurement ?? {};
    const start = dayOf(launch);
    const measures = metrics.filter((each) => !isBlank(each));
    if (agreedOn && agreedOn > launch)
      yield {
        key: 'late',
        says: `Measurement was agreed on ${dayOf(agreedOn)}, after the start on ${start}.`,
        evidence: [{ quote: agreedOn, surface: 'plan', field: 'measurement.agreedOn', cues: [`The plan starts on ${launch}`] }],
        todo: `Judge what happened before ${dayOf(agreedOn)} apart, and agree before the next start.`,
      };
    else if (!measures.length)
      yield {
        key: 'never',
        says: `The plan starts on ${start} and does not say what is measured.`,
        evidence: [
          { quote: launch, surface: 'plan', field: plan.measurement ? 'measurement.metrics' : 'measurement', cues: ['No measure is named'] },
        ],
        todo: `Agree on what is counted before ${start}${example(plan)}.`,
      };
    else if (!agreedOn)
      yield {
        key: 'undated',
        says: `The plan does not say whether its measures were agreed before ${start}.`,
        evidence: [
          { quote: listed(measures), surface: 'plan', field: 'measurement.agreedOn', cues: ['Measures without a day on which they were agreed'] },
        ],
        todo: `Write the day on which everyone agreed to ${quoted(measures[0] ?? '', 50)}.`,
        severity: 'minor',
        certainty: 'pleaseCheck',
      };
  },
});

/** What the goals count already, or what the brief calls proof. */
function example({ goals, commercialBrief }: Inputs['plan']): string {
  const counted = goals.flatMap(({ metric }) => metric ?? []).slice(0, 2);
  if (counted.length) return `, beginning with what the goals count: ${listed(counted.map((each) => quoted(each, 40)))}`;
  return isBlank(commercialBrief.proofOfSuccess) ? '' : `, beginning with ${quoted(commercialBrief.proofOfSuccess ?? '', 60)}`;
}

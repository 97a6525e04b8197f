import { defineCheck } from '../define';
import { counts } from '../goals';
import { quoted } from '../wording';

/** A key result that counts nothing: it is work to do, or another objective. */
export default defineCheck({
  id: 'plan/key-result-unmeasurable',
  scope: 'plan',
  title: 'A key result counts nothing',
  why: 'A key result is how one sees that the goal is met; without a figure it is a second goal.',
  element: 'data and insights',
  severity: 'moderate',
  needs: ['goalsWithResults', 'planInEnglish'],

  *judge({ goalsWithResults: goals }) {
    const model = goals.flatMap(({ keyResults }) => keyResults.filter(counts))[0];
    for (const [index, { id, statement, keyResults }] of goals.entries()) {
      for (const [at, result] of keyResults.entries()) {
        if (counts(result)) continue;
        yield {
          about: { goal: id },
          key: result.statement,
          says: `The key result ${quoted(result.statement, 48)} counts nothing.`,
          evidence: [
            {
              quote: result.statement,
              surface: 'plan',
              field: `goals[${index}].keyResults[${at}]`,
              cues: [`Key result of ${quoted(statement)}, without a figure`],
            },
          ],
          todo: model
            ? `Put a figure to it, as ${quoted(model.statement, 60)} has, or make it a milestone.`
            : `Write how many, or how much, shows that ${quoted(statement, 50)} is met, or make it a milestone.`,
        };
      }
    }
  },
});

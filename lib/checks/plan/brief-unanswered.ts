import { isBlank } from '../blank';
import { defineCheck, type Inputs } from '../define';
import { onlyAChannel } from '../tactics';
import { quoted } from '../wording';

/** The four commercial questions. An answer of “TBD” is none, and neither is a channel where an end was asked for. */
export default defineCheck({
  id: 'plan/brief-unanswered',
  scope: 'plan',
  title: 'A question of the brief has no answer',
  why: 'Whoever writes for this plan answers the open question alone, and each one differently.',
  element: 'strategy',
  severity: 'serious',
  needs: ['brief', 'plan'],

  *judge({ brief, plan }) {
    for (const { field, question, example } of questions) {
      const answer = brief[field];
      const hint = example(plan);
      const channel = answer && ENDS.has(field) ? onlyAChannel(answer) : undefined;
      if (answer && channel)
        yield {
          key: `${field} channel`,
          says: `The brief answers “${question}” with a channel.`,
          evidence: [
            { quote: answer, surface: 'plan', field: `commercialBrief.${field}`, cues: [`${quoted(channel)} is a means; the end is not named`] },
          ],
          todo: `Say what should come of ${quoted(answer, 40)}${hint ? `, perhaps ${quoted(hint, 60)}` : ''}, and keep the channel for the channels.`,
        };
      if (!isBlank(answer)) continue;
      yield {
        key: field,
        says: `The brief does not answer: “${question}”`,
        evidence: [
          {
            quote: answer ?? question,
            surface: 'plan',
            field: `commercialBrief.${field}`,
            cues: [answer ? 'A placeholder, no answer' : 'Left blank'],
          },
        ],
        todo: hint
          ? `Answer it in one sentence; the plan itself suggests ${quoted(hint, 80)}.`
          : 'Answer it in one sentence that everyone on the plan would sign.',
      };
    }
  },
});

/** Questions that ask for an end or for people, which no channel is. */
const ENDS: ReadonlySet<string> = new Set(['achieve', 'reach']);

type Plan = Inputs['plan'];

const questions: { field: keyof Inputs['brief']; question: string; example: (plan: Plan) => string | undefined }[] = [
  { field: 'achieve', question: 'What should the business achieve?', example: (plan) => leadGoal(plan)?.statement },
  { field: 'reach', question: 'Whom do we need to reach?', example: (plan) => plan.audiences[0]?.name },
  { field: 'action', question: 'What should they do?', example: (plan) => plan.channels.find(({ callToAction }) => callToAction)?.callToAction },
  { field: 'proofOfSuccess', question: 'How shall we know that it worked?', example: (plan) => proof(leadGoal(plan)) },
];

const leadGoal = ({ goals }: Plan) => goals.find(({ level }) => level === 'business') ?? goals[0];

function proof(goal: Plan['goals'][number] | undefined): string | undefined {
  if (goal?.target === undefined) return undefined;
  return `${goal.metric ?? goal.statement}: ${goal.target}${goal.by ? ` by ${goal.by}` : ''}`;
}

import { defineCheck, type Inputs } from '../define';
import { channelFigure, isBusiness, isChannels } from '../goals';
import { quoted } from '../wording';

/** A channel's own figure that serves no goal of the business. As a leading indicator of one it is welcome. */
export default defineCheck({
  id: 'plan/goal-channel-only',
  scope: 'plan',
  title: 'A goal is a figure of one channel alone',
  why: 'A channel can reach its own figure in full while the business gains nothing from it.',
  element: 'strategy',
  aspect: 'performance',
  severity: 'serious',
  needs: ['levelledGoals'],

  *judge({ levelledGoals: goals }) {
    const lead = goals.find(isBusiness);
    for (const [index, goal] of goals.entries()) {
      if (!isChannels(goal) || servesBusiness(goal, goals)) continue;
      const figure = channelFigure(goal);
      yield {
        about: { goal: goal.id },
        says: `${quoted(goal.statement, 36)} is a channel’s figure and serves no business goal.`,
        evidence: [
          {
            quote: goal.statement,
            surface: 'plan',
            field: `goals[${index}].serves`,
            cues: [
              figure ? `${quoted(figure)} is counted on one channel` : 'The plan calls it a goal of a channel',
              'Names no business goal that it serves',
            ],
          },
        ],
        todo: lead
          ? `Write which business goal it serves, perhaps ${quoted(lead.statement, 60)}, or take it out.`
          : `Write first what the business gains when ${quoted(goal.statement, 40)} is reached, and let it serve that goal.`,
      };
    }
  },
});

type Goal = Inputs['goals'][number];

/** By one step or several. */
function servesBusiness(goal: Goal, goals: readonly Goal[], seen: readonly string[] = []): boolean {
  const next = goals.find(({ id }) => id === goal.serves);
  if (!next || seen.includes(next.id)) return false;
  return isBusiness(next) || servesBusiness(next, goals, [...seen, goal.id]);
}

import { isBlank } from '../blank';
import { defineCheck, type Inputs } from '../define';
import { dayOf, quoted } from '../wording';

/** A milestone for which nobody answers. */
export default defineCheck({
  id: 'plan/milestone-ownerless',
  scope: 'plan',
  title: 'Nobody answers for a milestone',
  why: 'A day without a name passes without anybody noticing.',
  element: 'execution and optimisation',
  aspect: 'people',
  severity: 'moderate',
  needs: ['milestones', 'plan'],

  *judge({ milestones, plan }) {
    const bare = milestones.filter(({ owner }) => isBlank(owner));
    if (bare.length > 2 && bare.length === milestones.length) {
      yield { ...found(bare, milestones, plan), key: 'all', says: `None of the ${bare.length} milestones names who answers for it.` };
      return;
    }
    for (const one of bare)
      yield {
        ...found([one], milestones, plan),
        key: one.id,
        says: `Nobody answers for ${quoted(one.name, 40)}${one.date ? ` on ${dayOf(one.date)}` : ''}.`,
      };
  },
});

type Milestone = Inputs['milestones'][number];

function found(bare: readonly Milestone[], milestones: readonly Milestone[], { channels }: Inputs['plan']) {
  const evidence = bare.map((one) => ({
    quote: one.name,
    surface: 'plan' as const,
    field: bare.length === 1 ? `timeline.milestones[${milestones.indexOf(one)}].owner` : 'timeline.milestones',
    cues: [one.owner ? `${quoted(one.owner)} is no name` : 'No owner'],
  }));
  const before = milestones.find(({ id, owner }) => bare[0]?.dependsOn.includes(id) && !isBlank(owner));
  const model = before ?? milestones.find(({ owner }) => !isBlank(owner));
  const owner = channels.find((channel) => channel.owner)?.owner;
  const todo = model
    ? `Name one person, as ${quoted(model.name, 40)} has ${quoted(model.owner ?? '', 40)}.`
    : owner
      ? `Name one person for each, perhaps among the owners of the channels, such as ${quoted(owner, 40)}.`
      : 'Name one person for each.';
  return { evidence, todo };
}

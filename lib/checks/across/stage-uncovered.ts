import { defineCheck, type Found, type Inputs } from '../define';
import { crowdedEnd, peopleAt, STAGES, type Stage } from '../funnel';
import { listed, quoted } from '../wording';

/** A planned stage of the decision that nothing read serves, or touchpoints that crowd at one end. Stages nobody planned are the plan's own fault. */
export default defineCheck({
  id: 'across/stage-uncovered',
  scope: 'across',
  title: 'Nothing live serves a stage of the decision',
  why: 'The plan meets people there; the brand does not.',
  element: 'execution and optimisation',
  severity: 'moderate',
  needs: ['touchpoints', 'coverage', 'stagedChannels'],

  *judge({ touchpoints, coverage, stagedChannels: channels }) {
    const read = new Set(touchpoints.map(({ touchpoint }) => touchpoint.id));
    for (const stage of STAGES) {
      const serving = channels.filter(({ stages }) => stages.includes(stage));
      const places = coverage.filter(({ channel }) => channel.stages.includes(stage));
      if (!serving.length || places.some(({ touchpoint }) => read.has(touchpoint.id))) continue;
      yield gap(stage, serving, places);
    }
    yield* crowding(touchpoints);
  },
});

function gap(stage: Stage, serving: Inputs['channels'], places: Inputs['coverage']): Found {
  const names = serving.map(({ name }) => quoted(name, 30));
  return {
    key: stage,
    says: `Nothing that was read serves ${peopleAt[stage]}.`,
    evidence: serving.map(({ name, touchpoints }) => ({
      quote: name,
      surface: 'plan' as const,
      cues: [touchpoints.length ? 'Planned for this stage; none of its touchpoints was read' : 'Planned for this stage, without a touchpoint'],
    })),
    todo: places.length
      ? `Read ${listed(places.slice(0, 3).map(({ touchpoint }) => quoted(touchpoint.name, 30)))}, or plan another touchpoint for this stage.`
      : `List the touchpoints of ${listed(names.slice(0, 2))}, or give the stage to a channel that is live.`,
    // What was listed and not read may well be there.
    certainty: places.length ? 'pleaseCheck' : 'confirmed',
  };
}

function* crowding(touchpoints: Inputs['touchpoints']): Iterable<Found> {
  const staged = touchpoints.filter(({ channel }) => channel.stages.length).map(({ touchpoint, channel: { stages } }) => ({ touchpoint, stages }));
  const crowd = crowdedEnd(staged);
  if (!crowd) return;
  const only = staged.filter(({ stages }) => stages.every((stage) => crowd.end.includes(stage)));
  yield {
    key: 'crowded',
    says: `${crowd.count} of ${staged.length} touchpoints serve only ${peopleAt[crowd.end[0] ?? 'buying']}.`,
    evidence: only.map(({ touchpoint: { name }, stages }) => ({
      quote: name,
      surface: 'plan' as const,
      touchpoint: name,
      cues: [`Serves only: ${stages.join(', ')}`],
    })),
    todo: `Move one of them, such as ${quoted(only.at(-1)?.touchpoint.name ?? '', 40)}, to a stage with fewer, or add a touchpoint there.`,
  };
}

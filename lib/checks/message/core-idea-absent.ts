import { defineCheck } from '../define';
import { quoted } from '../wording';

/** Nothing on the page serves the core idea: neither its own words nor a message the plan ranks first, nor an idea of it. */
export default defineCheck({
  id: 'message/core-idea-absent',
  title: 'The core idea is not on the page',
  why: 'What every channel serves becomes one brand in people’s minds; what one of them leaves out does not.',
  element: 'vision',
  severity: 'moderate',
  needs: ['idea', 'allLandings', 'plan', 'copyWords', 'onScreen'],

  *judge({ idea, allLandings, plan, copyWords }) {
    if (idea.state !== 'absent' || copyWords < ENOUGH) return;
    const top = Math.min(...plan.messages.map(({ priority }) => priority));
    const carriers = allLandings.filter(({ message }) => message.priority === top || message.kind === 'idea');
    // A message that the page contradicts serves nothing.
    if (carriers.some(({ state }) => state === 'present' || state === 'weak')) return;
    const nothing = allLandings.every(({ state, certainty }) => state === 'missing' && certainty === 'confirmed');
    const core = plan.brand.coreIdea ?? '';
    yield {
      key: 'core idea',
      says: `Nothing here serves ${quoted(core, 52)}.`,
      // Whoever knows better sees at a glance what came nearest.
      evidence: idea.carried >= NEAR ? idea.evidence : [],
      todo: `Let the main heading or the first sentence serve it: “${core}”`,
      // An idea has many faces; only a page on which the whole plan is missing surely serves none.
      certainty: nothing ? 'confirmed' : 'pleaseCheck',
    };
  },
});

/** Words of copy; a shorter text, such as a bio, has room for one message and owes no more. */
const ENOUGH = 60;
/** Share of the idea from which the nearest sentence is worth showing. */
const NEAR = 0.2;

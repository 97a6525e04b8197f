import { movesOn, planned, stepOf } from '@/lib/reading';
import { defineCheck } from '../define';
import { listed, quoted } from '../wording';

/** The page asks for a step, and it is not the channel's. Where nothing is asked at all it is `cta/missing`. */
export default defineCheck({
  id: 'cta/off-role',
  title: 'The call to action is not the channel’s',
  why: 'Each channel has one job for the whole; a page that asks for another leaves that job undone.',
  element: 'strategy',
  severity: 'moderate',
  needs: ['plannedAction', 'actions', 'asides', 'channel', 'onScreen'],

  *judge({ plannedAction, actions, asides, channel }) {
    const wanted = stepOf(planned(plannedAction));
    // A planned call in words of its own ("Meet the bakers") can only be known by those words.
    if (!wanted) return;
    const asked = actions.filter((action) => movesOn(action) && action.region !== 'navigation' && action.alone);
    const offered = [...actions, ...asides];
    if (!asked.length || offered.some((action) => stepOf(action) === wanted || saysIt(plannedAction, action.text))) return;
    const texts = [...new Set(asked.map(({ text }) => text))];
    yield {
      key: 'off role',
      says: `The page asks for ${quoted(texts[0] ?? '', 26)}; the plan says ${quoted(plannedAction, 26)}.`,
      evidence: texts.slice(0, 3).map((text) => ({
        quote: text,
        surface: 'body' as const,
        block: asked.find((action) => action.text === text)?.block ?? 0,
        selector: { type: 'TextQuoteSelector' as const, exact: text, prefix: '', suffix: '' },
        cues: ['asks for another step than the plan'],
      })),
      todo: `Make ${quoted(plannedAction, 40)} the main button${texts.length > 1 ? `, before ${listed(texts.slice(0, 2).map((text) => quoted(text, 24)))}` : ''}.`,
      // A page deep in a site may have its own small job; where everything leads to one step, the first screen's button tells.
      certainty: ONE_STEP.has(channel.type) && asked.some(({ firstScreen }) => firstScreen) ? 'confirmed' : 'pleaseCheck',
    };
  },
});

/** Channels on which every page is there for the one step. */
const ONE_STEP = new Set(['landing', 'email', 'ads']);

/** The page's words hold all the planned ones of three letters and more. */
function saysIt(plan: string, text: string): boolean {
  const wanted = content(plan);
  const said = new Set(content(text));
  return wanted.length > 0 && wanted.every((word) => said.has(word));
}

const content = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

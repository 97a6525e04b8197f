import { type CallToAction, stepOf } from '@/lib/reading';
import { defineCheck } from '../define';
import { listed, quoted } from '../wording';

/** The first screen asks for several steps that lead to different ends. "Learn more" beside the main button is no rival. */
export default defineCheck({
  id: 'cta/competing',
  title: 'Calls to action that pull apart',
  why: 'Who is asked for three things at once does the one that costs least, or none.',
  element: 'strategy',
  severity: 'minor',
  needs: ['actions', 'channel', 'onScreen'],

  *judge({ actions, channel }) {
    if (!ASKING.has(channel.type)) return;
    const steps = new Map<string, CallToAction>();
    for (const action of actions) {
      const step = stepOf(action);
      if (step && action.firstScreen && action.alone && action.region !== 'navigation' && !steps.has(step)) steps.set(step, action);
    }
    const main = [...steps.keys()].filter((step) => !BESIDE.has(step));
    if (main.length < 2) return;
    const asked = main.flatMap((step) => steps.get(step) ?? []);
    yield {
      key: main.toSorted().join(' '),
      says: `The first screen asks for ${listed(asked.slice(0, 3).map(({ text }) => quoted(text, 18)))}.`,
      evidence: asked.map(({ text, block }) => ({
        quote: text,
        surface: 'body' as const,
        block,
        selector: { type: 'TextQuoteSelector' as const, exact: text, prefix: '', suffix: '' },
        cues: ['one of several steps asked for at once'],
      })),
      todo: channel.callToAction
        ? `Keep “${channel.callToAction}” as the one button here and move the others down.`
        : 'Choose the one step this page is for and move the others down.',
      certainty: main.length >= MANY ? 'confirmed' : 'pleaseCheck',
    };
  },
});

/** Channels that exist to move people on. */
const ASKING = new Set(['site', 'landing', 'email', 'ads']);
/** Steps that usually stand beside another one without harm. */
const BESIDE = new Set(['contact', 'subscribe']);
/** Different steps that are too many on any page. */
const MANY = 3;

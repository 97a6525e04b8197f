import { defineCheck } from '../define';

/** Nothing on the page asks the visitor to take a step. */
export default defineCheck({
  id: 'cta/missing',
  title: 'No call to action',
  why: 'Whoever was won over has nowhere to go.',
  element: 'strategy',
  severity: 'moderate',
  needs: ['actions', 'channel', 'onScreen'],

  *judge({ actions, channel }) {
    const planned = channel.callToAction;
    if (!planned && !ASKING.has(channel.type)) return;
    if (actions.some(({ intent }) => intent !== 'learn' && intent !== 'other')) return;
    const wanted = content(planned ?? '');
    if (wanted.length && actions.some(({ text }) => wanted.every((word) => content(text).includes(word)))) return;
    yield {
      says: planned ? `Nothing here asks people to “${planned}”.` : 'Nothing here asks people to take a step.',
      evidence: [],
      todo: planned ? `Add a button: “${planned}”.` : 'Add one clear button for the step this channel is for.',
      // A site has pages that owe none, such as its story; the plan's own word or the channel's purpose makes it sure.
      certainty: actions.length || (!planned && channel.type === 'site') ? 'pleaseCheck' : 'confirmed',
    };
  },
});

/** Channels that exist to move people on, whatever the plan says; stores bring their own button. */
const ASKING = new Set(['site', 'landing', 'email', 'ads']);

const content = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

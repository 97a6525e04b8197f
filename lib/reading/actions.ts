import type { PageAction, TextBlock } from '@/lib/capture';
import type { PageContext } from './context';
import type { CallToAction } from './types';

/** What a call to action asks for, first match holds: the narrower intent stands before the wider. */
const intents: [string, RegExp][] = [
  ['trial', /\b(?:free trial|try (?:it|us|for|now|free|out|\w+ (?:for )?free)|start (?:a |your )?(?:free|trial)|test drive|trial)\b/i],
  [
    'contact',
    /\b(?:contact|talk to|speak (?:to|with)|call (?:us|me|now)|e-?mail us|write to us|get in touch|request (?:a )?(?:demo|quote|call)|book (?:a |your )?(?:demo|call|appointment|consultation)|ask (?:us|a question)|message us|find (?:a|your) (?:branch|shop|store))\b/i,
  ],
  ['donate', /\b(?:donate|give (?:now|today|monthly)|make a (?:gift|donation)|sponsor)\b/i],
  ['download', /\b(?:download|install|get (?:the|our|it on|it from) ?(?:app)?|app store|google play|add to (?:chrome|firefox|browser))\b/i],
  ['subscribe', /\b(?:subscribe|newsletter|get updates|notify me|follow (?:us|along))\b/i],
  [
    'sign-up',
    /\b(?:sign up|sign me up|register|create (?:an |your )?account|join(?: us| now| today)?|get started|get going|start (?:now|today|here|your|for)|open (?:an |your )?account|apply(?: now| online)?|switch (?:now|today))\b/i,
  ],
  [
    'buy',
    /\b(?:buy|order|add to (?:cart|basket|bag)|shop(?: now)?|check ?out|purchase|book|reserve|rent|hire|upgrade|choose (?:a|your|the)|pick (?:a|your)|get (?:a|your)|see (?:plans|prices|pricing)|plans and pricing)\b/i,
  ],
  [
    'learn',
    /\b(?:learn more|visit|go to|read (?:more|on|the)|find out|see (?:how|all|more|the)|discover|explore|view|more about|more info|how it works|watch|tell me more|take a (?:look|tour)|details)\b/i,
  ],
];

/** Intents that move a visitor on; the others only tell more. */
const MOVES = new Set(['trial', 'contact', 'donate', 'download', 'subscribe', 'sign-up', 'buy']);
export const movesOn = ({ intent }: Pick<CallToAction, 'intent'>): boolean => MOVES.has(intent);

/** What a planned call to action asks for. */
export const planned = (text: string): Pick<CallToAction, 'text' | 'intent'> => ({ text, intent: intentOf(text) });

/** Words; longer link texts are sentences, not calls. */
const CALL_WORDS = 7;

/** The page's calls to action, in reading order: buttons and button-like links of the brand's own part of the page. */
export function actions({ blocks }: Pick<PageContext, 'blocks'>): CallToAction[] {
  return blocks.flatMap(({ index, block }) => {
    if (block.region === 'footer' || block.region === 'cookie-layer') return [];
    return (block.actions ?? []).filter((action) => isCall(action, block)).map((action) => call(action, index, block));
  });
}

/** What a text asks for; `other` where it asks for nothing we know. */
export function intentOf(text: string, href = ''): string {
  if (/^(?:mailto|tel):/.test(href)) return 'contact';
  if (/^https?:\/\/(?:apps\.apple\.com|play\.google\.com)\//.test(href)) return 'download';
  return intents.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}

const call = (action: PageAction, index: number, block: TextBlock): CallToAction => ({
  text: action.text,
  ...(action.href && { href: action.href }),
  intent: intentOf(action.text, action.href),
  block: index,
  firstScreen: block.prominence.firstScreen,
  region: block.region,
  ...(standsAlone(action, block) && { alone: true }),
});

const standsAlone = ({ text }: PageAction, block: TextBlock): boolean =>
  block.role === 'link' || block.role === 'button' || block.text === text || block.text === `${text}.`;

/** Links kept of navigation and footer. */
const MOST_ASIDES = 60;

/** What navigation and footer ask for: enough to say that a step is offered there, no call of the page's own. */
export function asides({ blocks }: Pick<PageContext, 'blocks'>): CallToAction[] {
  return blocks
    .filter(({ block }) => block.region === 'footer' || block.region === 'navigation')
    .flatMap(({ index, block }) => (block.actions ?? []).filter(({ text }) => text).map((action) => call(action, index, block)))
    .filter(({ text }) => text.split(/\s+/).length <= CALL_WORDS)
    .slice(0, MOST_ASIDES);
}

/** Steps that lead to the same end for the visitor: beginning, or one of the others. Nothing for what only tells more. */
export const stepOf = ({ intent }: Pick<CallToAction, 'intent'>): string | undefined =>
  BEGINS.has(intent) ? 'begin' : MOVES.has(intent) ? intent : undefined;
const BEGINS = new Set(['trial', 'sign-up', 'buy']);

/** A button always calls; a link does when it stands alone or asks for something, and is no list of pages. */
function isCall({ kind, text, href }: PageAction, block: TextBlock): boolean {
  if (!text || text.split(/\s+/).length > CALL_WORDS) return false;
  const intent = intentOf(text, href);
  if (kind !== 'link') return intent !== 'other' || (block.region === 'main' && kind === 'submit');
  if (block.region === 'navigation') return MOVES.has(intent) && /^(?:trial|sign-up|donate|download)$/.test(intent);
  if (/^(?:mailto|tel):/.test(href ?? '')) return true;
  return block.role === 'link' || block.role === 'button' || block.text === text ? intent !== 'other' : MOVES.has(intent);
}

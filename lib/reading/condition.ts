import { languageOf } from '@/lib/language';
import type { Message, Plan } from '@/lib/plan';
import type { PageContext } from './context';
import type { NotJudgedReason } from './types';
import { IDENTITY, SIGN_IN } from './wall-words';
import { wallOf } from './walls';

// Words of copy under which a page with a password field is nothing but that.
const LOGIN_WORDS = 80;
// Words of copy under which nothing can be said of a page.
const LEAST_WORDS = 5;
const LEAST_FOR_LANGUAGE = 20;

/** Why a document that came is not the brand's copy, or nothing where it is. Careful: a real page with a login form is no wall. */
export function condition(page: PageContext): NotJudgedReason | undefined {
  const { snapshot, copyWords, language, plan } = page;
  const all = page.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  // Copy that was pasted or dropped in stands before no wall.
  const wall = 'draft' in snapshot ? undefined : wallOf(page);
  if (wall) return wall;
  if ((snapshot.responseStatus ?? 0) >= 400) return 'error-page';
  if (all === 0) return 'empty-shell';
  if (snapshot.asks.password && copyWords < LOGIN_WORDS && page.blocks.some(({ block }) => SIGN_IN.test(block.text) || IDENTITY.test(block.text)))
    return 'login-wall';
  if (copyWords < LEAST_WORDS)
    return page.sentences.some((sentence) => sentence.region === 'cookie-layer')
      ? 'cookie-layer-only'
      : all < 2 * LEAST_WORDS
        ? 'empty-shell'
        : 'too-little-text';
  if (language.sure && copyWords >= LEAST_FOR_LANGUAGE && !plan.messages.some((message) => speaks(message, page))) return 'language-not-read';
  return undefined;
}

/** Whether a message has a wording in the page's language. Where the language is uncertain, it is taken to have. */
export function speaks(message: Message, page: PageContext): boolean {
  if (!page.language.sure) return true;
  const code = page.language.code;
  return planLanguage(page.plan) === code || message.phrasings.some((phrasing) => phrasing.language?.toLowerCase().split(/[-_]/)[0] === code);
}

/** Whether the page is in the language the plan is written in, which its words for audiences and its core idea are in too. */
export const inPlanLanguage = (page: PageContext): boolean => !page.language.sure || planLanguage(page.plan) === page.language.code;

const languages = new WeakMap<Plan, string>();

/** The language the plan's messages are written in; short ones are taken for English. */
function planLanguage(plan: Plan): string {
  const known = languages.get(plan);
  if (known) return known;
  const guess = languageOf(plan.messages.map((message) => message.statement).join('. '), 'en');
  const code = guess.sure && guess.code ? guess.code : 'en';
  languages.set(plan, code);
  return code;
}

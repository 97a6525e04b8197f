import { languageOf } from '@/lib/language';
import type { Message, Plan } from '@/lib/plan';
import type { PageContext } from './context';
import type { NotJudgedReason } from './types';

// Words of copy under which a page with a password field, a human check or an error title is nothing but that.
const WALL_WORDS = 80;
const CHECK_WORDS = 120;
const ERROR_WORDS = 150;
// Words of copy under which nothing can be said of a page.
const LEAST_WORDS = 5;
const LEAST_FOR_LANGUAGE = 20;

// A title or heading that is an error and nothing else; "How we wrote our 404 page" is an article.
const ERROR =
  /^(error\s*)?(404|403|410|500|502|503)(\s*error)?$|^(404\W+)?(sorry\W+|oops\W+)?(this |the |that )?page (was |could )?(not (be )?|cannot be |can.t be )?(found|doesn.?t exist|does not exist|is gone|is not available|no longer exists)|^(page )?not found|^something went wrong|^access denied|^forbidden$|^service unavailable|^(internal )?server error/i;
const LOGIN = /\b(log ?in|sign ?in|log on|sign on|password)\b/i;

/** Why a document that came is not the brand's copy, or nothing where it is. Careful: a real page with a login form is no wall. */
export function condition(page: PageContext): NotJudgedReason | undefined {
  const { snapshot, copyWords, language, plan } = page;
  if ((snapshot.responseStatus ?? 0) >= 400) return 'error-page';
  const all = page.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  if (snapshot.asks.humanCheck && copyWords < CHECK_WORDS) return 'human-check';
  if (all === 0) return 'empty-shell';
  if (copyWords < ERROR_WORDS && saysError(snapshot.title, mainHeading(page))) return 'error-page';
  if (snapshot.asks.password && copyWords < WALL_WORDS && LOGIN.test(page.blocks.map(({ block }) => block.text).join('\n'))) return 'login-wall';
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

const mainHeading = (page: PageContext): string => page.blocks.find(({ block }) => block.role === 'heading')?.block.text ?? '';

const saysError = (...lines: string[]): boolean => lines.flatMap((line) => line.split(/\s[|–—:·-]\s|[|:]/)).some((piece) => ERROR.test(piece.trim()));

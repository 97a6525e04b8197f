import type { PageContext } from './context';
import type { NotJudgedReason } from './types';

/** Why a document that came is not the brand's copy, or nothing where it is. Conservative: a real page with a login form is no wall. */
export function condition(page: PageContext): NotJudgedReason | undefined {
  const { snapshot, copyWords, language, plan } = page;
  const all = page.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  if ((snapshot.responseStatus ?? 0) >= 400) return 'error-page';
  if (snapshot.asks.humanCheck && copyWords < 120) return 'human-check';
  if (snapshot.asks.password && copyWords < 80) return 'login-wall';
  if (all === 0) return 'empty-shell';
  if (snapshot.asks.cookieChoice && copyWords < 10) return 'cookie-layer-only';
  if (copyWords < 5) return all < 10 ? 'empty-shell' : 'too-little-text';
  if (language.sure && language.code !== languageOfPlan(plan) && copyWords >= 20) return 'language-not-read';
  return undefined;
}

/** Plans are written in one language unless a phrasing says otherwise. */
function languageOfPlan(_plan: PageContext['plan']): string {
  return 'en';
}

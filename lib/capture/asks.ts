import { all } from './dom';
import type { PageSnapshot, TextBlock } from './snapshot';
import type { Walked } from './walked';

/** Marks of pages that stand before a site and ask whether a person is there, as their makers document them. */
const CHALLENGE =
  '#challenge-form,#challenge-running,#challenge-stage,#cf-challenge-running,.cf-turnstile,#px-captcha,#captcha-container,.h-captcha,.g-recaptcha';
const ALWAYS = '#challenge-form,#challenge-running,#challenge-stage,#cf-challenge-running,#px-captcha';
const SAYS =
  /verify(?:ing)? (?:that )?you(?:'re| are)? (?:not a (?:ro)?bot|(?:a )?human)|checking (?:if the site connection is secure|your browser)|are you (?:a )?(?:human|robot)|unusual traffic/i;
/** What a visitor would fill in besides: then the check only guards a form. */
const FIELDS = 'input[type=text],input[type=email],input[type=tel],input[type=password],input:not([type]),textarea:not([name*=response])';
/** A challenge says little besides; a page with more text only guards a form. Characters. */
const LITTLE = 800;

/** What the page wants from a visitor before it shows more. */
export function asksOf(document: Document, { password, humanFrame }: Walked, blocks: readonly TextBlock[]): PageSnapshot['asks'] {
  let shown = 0;
  for (const block of blocks) if (!block.folded) shown += block.text.length;
  const little = shown < LITTLE;
  const challenged =
    all(document, ALWAYS).length > 0 ||
    (little &&
      (blocks.some((block) => SAYS.test(block.text)) || ((humanFrame || all(document, CHALLENGE).length > 0) && all(document, FIELDS).length === 0)));
  return {
    password,
    cookieChoice: blocks.some((block) => block.region === 'cookie-layer' && !block.folded && !block.faded),
    humanCheck: challenged,
  };
}

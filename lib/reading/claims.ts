import { figures } from '@/lib/language';
import { made, type Passage, passageOf } from './claim-made';
import { type Sought, soughtIn } from './claim-sought';
import { LONG } from './claim-words';
import type { CopySentence, PageContext } from './context';
import { evidenceOf } from './evidence';
import type { ClaimUse } from './types';

/**
 * Shares of a claim's words, by weight, that a passage must hold to be told as a question, and as a fact.
 * A telling figure or address stands for much of the rest.
 */
const CLAIMED = { please: 0.72, confirmed: 0.82, withFigure: 0.55 };
/** Sentences that may carry a claim together. */
const TOGETHER = 2;
const APART = new Set(['navigation', 'cookie-layer']);

/** Claims of the plan, retired or approved, that the page makes today in its own words: not denied, not another figure, not quoted. */
export function claims(page: PageContext): ClaimUse[] {
  if (!page.plan.claims.length) return [];
  const copy = page.sentences.filter(({ region, role }) => !APART.has(region) && role !== 'quotation' && role !== 'code');
  return page.plan.claims.flatMap((claim) => {
    const wanted = soughtOf(page, claim.text);
    if (!wanted.terms.length) return [];
    const least = wanted.telling ? CLAIMED.withFigure : CLAIMED.please;
    let best: { sentence: CopySentence; share: number } | undefined;
    copy.forEach((sentence, at) => {
      if (!mayMake(wanted, sentence)) return;
      const share = made(wanted, passage(copy, at, sentence, page.plan.brand.name));
      if (share >= least && share > (best?.share ?? 0)) best = { sentence, share };
    });
    if (!best) return [];
    return [
      {
        claim: claim.id,
        confidence: Math.min(1, best.share),
        certainty: best.share >= (wanted.telling ? CLAIMED.please : CLAIMED.confirmed) ? ('confirmed' as const) : ('pleaseCheck' as const),
        evidence: evidenceOf(page.snapshot, best.sentence, [`makes the claim “${claim.text}”`]),
      },
    ];
  });
}

/**
 * Spares most sentences the closer reading: the claim's figures must be told, and without them one of its very words
 * (or a part of one) must stand there.
 */
function mayMake({ values, hints, telling }: Sought, { text, stems }: CopySentence): boolean {
  if (values.length) return values.every(({ value }) => figures(text).some((one) => one.value === value || one.to === value));
  return telling || stems.some((one) => hints.has(one) || hints.has(one.slice(0, LONG)));
}

const sought = new WeakMap<PageContext['plan'], Map<string, Sought>>();

function soughtOf({ plan, brandWords }: PageContext, text: string): Sought {
  const known = sought.get(plan) ?? new Map<string, Sought>();
  sought.set(plan, known);
  const made = known.get(text) ?? soughtIn(text, brandWords, plan.brand.name);
  known.set(text, made);
  return made;
}

const remembered = new WeakMap<CopySentence, Passage>();

function passage(copy: readonly CopySentence[], at: number, sentence: CopySentence, brand: string): Passage {
  const known = remembered.get(sentence);
  if (known) return known;
  const next = copy.slice(at + 1, at + TOGETHER).filter(({ block, text }) => Math.abs(block - sentence.block) <= 1 && !text.endsWith('?'));
  const read = passageOf(sentence, [sentence.heading ?? '', ...next.map(({ text }) => text)], brand);
  remembered.set(sentence, read);
  return read;
}

import { type Term, terms } from '@/lib/language';
import type { CopySentence, PageContext } from './context';
import { evidenceOf } from './evidence';
import type { Evidence, FeatureUse } from './types';

/** Share of the paired benefit's words, by weight, that count as "told". */
const TOLD = 0.42;
/** Weight from which a name tells by itself. */
const TELLING = 0.8;
/** Sentences before and after in which the benefit may stand. */
const NEARBY = 4;

/** Planned features the page names, and whether the benefit that the plan pairs with each stands nearby. */
export function features({ plan, snapshot, sentences, brandWords }: PageContext): FeatureUse[] {
  const copy = sentences.filter(({ region, role }) => (region === 'main' || region === 'banner') && role !== 'button' && role !== 'link');
  const meant = copy.map(({ text }) => terms(text));
  const stems = meant.map((said) => new Set(said.map(({ stem }) => stem)));
  return plan.features.flatMap((feature) => {
    const name = terms(feature.name).filter(({ word }) => !brandWords.has(word));
    if (!name.length) return [];
    // "The Acme app" without Acme is any app: such a name must stand in full.
    const whole = name.reduce((sum, { weight }) => sum + weight, 0) < TELLING ? feature.name.toLowerCase().replace(/^the /, '') : undefined;
    const at = stems.flatMap((said, index) =>
      name.every(({ stem }) => said.has(stem)) && (!whole || copy[index]?.text.toLowerCase().includes(whole)) ? [index] : [],
    );
    const [first] = at;
    if (first === undefined) return [];
    const benefit = feature.benefit ? terms(feature.benefit).filter(({ word }) => !brandWords.has(word)) : [];
    const near = at.map((index) => benefitNear(benefit, copy, meant, index) ?? purposeAt(copy, index)).find((one) => one !== undefined);
    return [
      {
        feature: feature.id,
        evidence: evidenceOf(snapshot, copy[first] as CopySentence, [`names “${feature.name}”`]),
        ...(near !== undefined && { benefit: quote(snapshot, copy[near], feature.benefit ?? '') }),
      },
    ];
  });
}

const quote = (snapshot: PageContext['snapshot'], sentence: CopySentence | undefined, benefit: string): Evidence =>
  evidenceOf(snapshot, sentence as CopySentence, [`tells the benefit “${benefit}”`]);

/** A feature told with its purpose ("so the bags come too") has its benefit, in other words than the plan's. */
const purposeAt = (copy: CopySentence[], at: number): number | undefined => (PURPOSE.test(copy[at]?.text ?? '') ? at : undefined);
const PURPOSE =
  /\bso (?:that )?(?:you|your|the|it|they|nobody|nothing|no)\b|\b(?:lets|helps|saves|spares|keeps) you\b|\bmeans (?:you|that|no|less|more)\b|\bwithout having to\b/i;

/** The sentence near a feature that tells most of its benefit. */
function benefitNear(benefit: Term[], copy: CopySentence[], meant: Term[][], at: number): number | undefined {
  let best: number | undefined;
  let most = TOLD;
  const pool: Term[] = [];
  for (let index = Math.max(0, at - NEARBY); index <= Math.min(copy.length - 1, at + NEARBY); index += 1) {
    const said = meant[index] ?? [];
    if (copy[index]?.heading === copy[at]?.heading || Math.abs(index - at) <= 1) pool.push(...said);
    const share = held(benefit, said);
    if (share >= most) [best, most] = [index, share];
  }
  return best ?? (benefit.length && held(benefit, pool) >= TOLD * 1.5 ? at : undefined);
}

/** Share of the wanted words, by weight, that are said; a near-equivalent counts for most of the word. */
function held(wanted: Term[], said: Term[]): number {
  const all = wanted.reduce((sum, { weight }) => sum + weight, 0);
  if (!all) return 0;
  const got = wanted.reduce((sum, term) => sum + term.weight * Math.max(0, ...said.map((one) => likeness(term, one))), 0);
  return got / all;
}

function likeness(a: Term, b: Term): number {
  if (a.stem === b.stem) return 1;
  return a.concepts.some(({ group, loose }) => !loose && b.concepts.some((concept) => concept.group === group)) ? 0.7 : 0;
}

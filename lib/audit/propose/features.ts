import type { ReadPage } from '.';
import { alike, grouped, pagesOf, placesOf, type Said, telling, whyOf } from './alike';
import type { Proposed } from './types';

const MOST = 12;
/** Words of a feature's name. */
const WORDS = { least: 2, most: 9 };
/** A heading that names a feature speaks louder than an item in a list, and both louder than a sentence. */
const WEIGHT = { heading: 2, item: 1, sure: 1, paired: 1 };
const ENOUGH = 2;

/** What the product has or does: headings and items that name it, with the sentence beneath that says what it is good for. */
export function proposedFeatures(pages: readonly ReadPage[], messages: readonly Proposed[], brand: string): Proposed[] {
  const taken = messages.map(({ text }) => telling(text));
  const benefits = new Map<string, string>();
  const own = telling(brand);
  const said = pages.filter(({ aside }) => !aside).flatMap((page) => named(page, own, benefits));
  return grouped(said)
    .filter(({ said: all, words }) => (all[0]?.weight ?? 0) >= ENOUGH && !taken.some((message) => alike(message, words)))
    .toSorted((one, other) => pagesOf(other) - pagesOf(one) || (other.said[0]?.weight ?? 0) - (one.said[0]?.weight ?? 0))
    .slice(0, MOST)
    .map((group) => {
      const benefit = group.said.map(({ text }) => benefits.get(text)).find((one) => one !== undefined);
      return { text: trimmed(group.said[0]?.text ?? ''), ...(benefit && { benefit }), why: whyOf(group, pages.length), seen: placesOf(group) };
    });
}

function named(page: ReadPage, own: ReadonlySet<string>, benefits: Map<string, string>): Said[] {
  const { sentences } = page.reading.balance;
  return sentences.flatMap(({ text, block, label, decided }): Said[] => {
    const { role, level } = page.snapshot.blocks[block] ?? {};
    const heading = role === 'heading' && level !== 1;
    const words = text.split(/\s+/).length;
    if (!(heading || role === 'item') || words < WORDS.least || words > WORDS.most || NO_FEATURE.test(text)) return [];
    if ([...telling(text)].filter((word) => !own.has(word)).length < 1) return [];
    const beneath = heading ? sentences.find((one) => page.snapshot.blocks[one.block]?.under === block && one.block !== block) : undefined;
    const good = sentences.find((one) => page.snapshot.blocks[one.block]?.under === block && (one.label === 'benefit' || one.label === 'mixed'));
    const isFeature = label === 'feature' || (heading && label === 'other' && (beneath?.label === 'feature' || good !== undefined));
    if (!isFeature) return [];
    if (heading && good && good.text.length <= 200 && good.text.split(/\s+/).length > 3) benefits.set(text, good.text);
    const weight =
      (heading ? WEIGHT.heading : WEIGHT.item) + (label === 'feature' && decided ? WEIGHT.sure : 0) + (good && heading ? WEIGHT.paired : 0);
    return [{ text, page, weight, why: heading ? 'A heading of its own' : 'In a list' }];
  });
}

const NO_FEATURE =
  /[?!]\s*$|^\d+[.)]|^(?:i|my|how|why|what|when|where|who|about|our (?:team|story|history|mission|values)|contact|features?|benefits?|more|read|see|learn|get|follow|join|download|sign|subscribe|related|latest|news|faq|step \d|chapter)\b|\b(?:20\d\d|privacy policy|terms)\b/iu;

const trimmed = (text: string): string => text.replace(/[.:;,]\s*$/, '');

import { misnamings } from '@/lib/language';
import type { PageContext } from './context';
import { evidenceOf } from './evidence';
import type { Evidence, NameUse } from './types';

/** Quotes kept for one spelling. */
const QUOTES = 3;

/** Spellings of the brand's name that the plan does not accept: in the copy, the title and the share preview. */
export function names(page: PageContext): NameUse[] {
  const { brand } = page.plan;
  const uses = new Map<string, NameUse>();
  const note = (found: string, evidence: Evidence) => {
    const use = uses.get(found) ?? { planned: brand.name, found, count: 0, evidence: [] };
    use.count += 1;
    if (use.evidence.length < QUOTES) use.evidence.push(evidence);
    uses.set(found, use);
  };
  for (const sentence of page.sentences) {
    if (sentence.role === 'code' || sentence.region === 'cookie-layer') continue;
    for (const { found, how } of misnamings(sentence.text, brand)) note(found, evidenceOf(page.snapshot, sentence, [reasons[how]]));
  }
  for (const { surface, text } of shown(page))
    for (const { found, how } of misnamings(text, brand)) note(found, { quote: text, surface, cues: [reasons[how]] });
  return [...uses.values()].sort((a, b) => b.count - a.count);
}

const reasons = {
  listed: 'a spelling the plan lists as wrong',
  spelling: 'spelt differently from the plan',
  spacing: 'joined or parted differently from the plan',
  case: 'capitals differ from the plan',
};

/** What searchers and sharers see of the name. */
function shown({ snapshot }: PageContext): { surface: Evidence['surface']; text: string }[] {
  const all: { surface: Evidence['surface']; text: string | undefined }[] = [
    { surface: 'title', text: snapshot.title },
    { surface: 'description', text: snapshot.description },
    { surface: 'openGraph', text: snapshot.openGraph.title },
    { surface: 'openGraph', text: snapshot.openGraph.site_name },
  ];
  return all.flatMap(({ surface, text }) => (text ? [{ surface, text }] : []));
}

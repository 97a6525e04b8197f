import type { CopySentence, PageContext } from './context';
import { evidenceOf } from './evidence';
import type { Address } from './types';

const WE = /^(?:we|our|ours|us|ourselves|we'(?:re|ve|ll|d))$/;
const YOU = /^(?:you|your|yours|yourself|yourselves|you'(?:re|ve|ll|d))$/;
/** Parts and words a company speaks of itself in by right. */
const ABOUT_ITSELF =
  /\b(?:about(?: us)?|who we are|our (?:story|people|team|mission|values|history|vision|philosophy|approach)|meet the team|team|careers?|jobs|press|newsroom|media kit|privacy|terms|polic(?:y|ies)|legal|imprint|manifesto|science|research|press kit|news|blog|year in review|updates?|contribut\w*|donat\w*|support us)\b/i;
const COPY = new Set(['heading', 'paragraph', 'item', 'text', 'caption']);
const QUOTES = 3;

/** Whether the copy speaks of "we" or of "you". English only; quotations and buttons do not count, and an article speaks to nobody. */
export function address(page: PageContext): Address | undefined {
  if (page.language.code !== 'en') return undefined;
  if (page.snapshot.openGraph.type === 'article') return undefined;
  const seen = new Set<string>();
  const copy = page.sentences.filter((sentence) => isCopy(page, sentence) && !seen.has(sentence.text) && seen.add(sentence.text));
  const counted = copy.map((sentence) => ({ sentence, we: count(sentence, WE), you: count(sentence, YOU) }));
  const selfish = counted.filter(({ we, you }) => we && !you).sort((a, b) => b.we - a.we);
  return {
    we: counted.reduce((sum, { we }) => sum + we, 0),
    you: counted.reduce((sum, { you }) => sum + you, 0),
    aboutItself: ABOUT_ITSELF.test(
      `${page.snapshot.title} ${page.blocks.find(({ block }) => block.level === 1)?.block.text ?? ''} ${pathOf(page.snapshot.url)}`,
    ),
    evidence: selfish.slice(0, QUOTES).map(({ sentence }) => evidenceOf(page.snapshot, sentence, ['speaks of “we” and not of “you”'])),
  };
}

function isCopy({ snapshot }: PageContext, { region, role, text, block }: CopySentence): boolean {
  if ((region !== 'main' && region !== 'banner') || !COPY.has(role) || /^["“‘«]/.test(text)) return false;
  const one = snapshot.blocks[block];
  return !one?.actions?.some((action) => action.text.length >= one.text.length - 2);
}

/** "US" is a country. */
const count = ({ text, words }: CopySentence, form: RegExp): number =>
  words.filter((word) => form.test(word.text) && text.slice(word.start, word.end) !== 'US').length;

/** The address's path as words. */
const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname.replace(/[^a-z]+/gi, ' ') : '');

import type { PageSnapshot } from '@/lib/capture';
import type { CopySentence, PageContext } from './context';
import { evidenceOf } from './evidence';
import { listen } from './hear';
import { idea } from './idea';
import { landings } from './landings';
import type { Calibration, Evidence, FirstScreen, Landing } from './types';

/** Sentences a reader takes in within five seconds. */
const MOST = 3;
/** Words from which a piece says something; the main heading always does, another heading seldom in few words. */
const SAYS = { any: 3, heading: 4 };
/** Longest piece shown; characters. A longer one is not read in five seconds. */
const LONGEST = 320;
/** What draws the eye beyond the size of the type, in px of type size. */
const DRAWS = { mainHeading: 20, heading: 6, bold: 2, beforeHeading: -8, below: 20 };
/** Weight of type from which it is bold. */
const BOLD = 600;

/** What the first screen alone says, in at most three of its own sentences, held against the core idea and the messages that matter most. */
export function firstScreen(page: PageContext, calibration: Calibration): FirstScreen | undefined {
  const shown = page.sentences.filter((sentence) => sentence.firstScreen && (sentence.region === 'main' || sentence.region === 'banner'));
  const read = mostProminent(page, shown);
  if (!read.length) return undefined;
  const texts = new Set(read.map(({ text }) => text));
  const messages = heard(page, shown, calibration).map(({ message, state, evidence }) => ({ message, told: toldAs(state, evidence, texts) }));
  const served = idea(page, read)?.state;
  // An idea has many faces: where the first message is told, its own words need not be.
  const faced = served === 'absent' && messages.some(({ told }) => told === 'says' || told === 'half');
  return {
    sentences: read.map((sentence) => evidenceOf(page.snapshot, sentence, cuesOf(page, sentence))),
    ...(served && !faced && { idea: served }),
    messages,
  };
}

function mostProminent(page: PageContext, shown: readonly CopySentence[]): CopySentence[] {
  const main = mainHeading(page, shown);
  const seen = new Set<string>();
  return shown
    .map((sentence, at) => ({ sentence, at, draw: draw(page.snapshot, sentence) + beside(shown, main, at) }))
    .filter(({ sentence }) => isCopy(page.snapshot, sentence) && !seen.has(sentence.text) && seen.add(sentence.text))
    .sort((a, b) => b.draw - a.draw || a.at - b.at)
    .slice(0, MOST)
    .sort((a, b) => a.at - b.at)
    .map(({ sentence }) => sentence);
}

/** The heading of the first rank, else the largest one; -1 where there is none. */
function mainHeading({ snapshot }: PageContext, shown: readonly CopySentence[]): number {
  const first = shown.findIndex(({ block }) => snapshot.blocks[block]?.level === 1);
  if (first >= 0) return first;
  const sizes = shown.map(({ block, role }) => (role === 'heading' ? (snapshot.blocks[block]?.prominence.size ?? 0) : 0));
  return sizes.indexOf(Math.max(...sizes, 1));
}

/** The line under the main heading is read with it; what stands above is passed over, as are notices in the page's head. */
function beside(shown: readonly CopySentence[], main: number, at: number): number {
  const one = shown[at];
  if (main < 0 || at < main) return main >= 0 || one?.region === 'banner' ? DRAWS.beforeHeading : 0;
  const next = shown.find(({ role, block }, index) => index > main && block !== shown[main]?.block && !BESIDE.has(role));
  return next && next.block === one?.block ? DRAWS.below : 0;
}
const BESIDE = new Set(['heading', 'link', 'button', 'label']);

function draw(snapshot: PageSnapshot, { block, role }: CopySentence): number {
  const one = snapshot.blocks[block];
  if (!one) return 0;
  const { size, weight } = one.prominence;
  return size + (weight >= BOLD ? DRAWS.bold : 0) + (one.level === 1 ? DRAWS.mainHeading : role === 'heading' ? DRAWS.heading : 0);
}

const READ = new Set(['heading', 'paragraph', 'item', 'text', 'caption']);

/** Words that tell, no labels and no links that stand alone. */
function isCopy(snapshot: PageSnapshot, { block, role, text, words }: CopySentence): boolean {
  const one = snapshot.blocks[block];
  if (!one || !READ.has(role) || text.length > LONGEST || words.length < (one.level === 1 ? 1 : role === 'heading' ? SAYS.heading : SAYS.any))
    return false;
  if (one.actions?.some((action) => action.text === text) && role !== 'heading') return false;
  const pressed = (one.actions ?? []).reduce((sum, action) => sum + action.text.length, 0);
  return role === 'heading' || pressed < one.text.length * 0.6;
}

/** The engine's own verdict on the first screen, as if nothing else were on the page; messages of first priority only. */
function heard(page: PageContext, shown: readonly CopySentence[], calibration: Calibration): Landing[] {
  const kept = new Set(shown.map(({ block }) => block));
  const top = Math.min(...page.plan.messages.map(({ priority }) => priority));
  const first = new Set(page.plan.messages.filter(({ priority }) => priority === top).map(({ id }) => id));
  // Blocks keep their places, so that evidence points where it should; what is not on the first screen is folded away.
  const blocks = page.snapshot.blocks.map((block, at) => (kept.has(at) ? block : { ...block, folded: true }));
  return landings(listen(page.plan, { ...page.snapshot, blocks }), calibration).filter(
    ({ message, state }) => first.has(message) && state !== 'notJudged',
  );
}

function toldAs(state: Landing['state'], [best]: Evidence[], read: ReadonlySet<string>): FirstScreen['messages'][number]['told'] {
  if (state !== 'present' && state !== 'weak') return 'not';
  if (best && !read.has(best.quote)) return 'unread';
  return state === 'present' ? 'says' : 'half';
}

function cuesOf(page: PageContext, { block, role }: CopySentence): string[] {
  const level = page.snapshot.blocks[block]?.level;
  return [level === 1 ? 'The main heading' : role === 'heading' ? 'A heading on the first screen' : 'Among the largest words of the first screen'];
}

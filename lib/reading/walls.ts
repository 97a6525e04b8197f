import type { PageContext } from './context';
import { gateOf } from './gates';
import type { NotJudgedReason } from './types';
import { ERROR, ERROR_CODE, FOR_NOW, HUMAN, LOADING, MAINTENANCE, PARKED, SHELL } from './wall-notices';

// Words of copy from which a page is more than the wall of its kind.
const GATE_WORDS = 120;
const CHECK_WORDS = 120;
const ERROR_WORDS = 150;
const MAINTENANCE_WORDS = 100;
const PARKED_WORDS = 200;
const NOTICE_WORDS = 60;
// Below this many words the first lines count as a heading does.
const BARE_WORDS = 40;
/** Longest line that names what stands in place of the page; characters. */
const LINE = 140;

/** What stands in place of the brand's copy, where something does. Each kind wants its wording in a telling place, and a page with little else. */
export function wallOf(page: PageContext): NotJudgedReason | undefined {
  const { snapshot, copyWords, gates } = page;
  const blocks = page.blocks
    .map(({ block }) => block)
    .filter(({ region }) => region !== 'navigation' && region !== 'footer' && region !== 'cookie-layer');
  const lines = blocks.map(({ text }) => text);
  const presses = blocks.flatMap(({ actions }) => actions ?? []).length;
  const first = [
    ...titlePieces(snapshot.title),
    ...blocks
      .filter(({ role }) => role === 'heading')
      .slice(0, 1)
      .map(({ text }) => text),
  ];
  const sentences = page.sentences.filter(({ region }) => region === 'main' || region === 'banner' || region === 'dialog').map(({ text }) => text);
  const told = (copyWords < BARE_WORDS ? [...first, ...lines.slice(0, 4), ...sentences.slice(0, 4)] : [...first, ...lines.slice(0, 2)]).filter(
    (line) => line.length <= LINE,
  );

  if (snapshot.asks.humanCheck && copyWords < CHECK_WORDS) return 'human-check';
  if (copyWords < NOTICE_WORDS && presses < 2 && lines.some((line) => HUMAN.test(line))) return 'human-check';
  if (copyWords < MAINTENANCE_WORDS && told.some((line) => MAINTENANCE.test(line)) && lines.some((line) => FOR_NOW.test(line)) && presses < 4)
    return 'maintenance';
  if (copyWords < PARKED_WORDS && told.some((line) => PARKED.test(line))) return 'parked-domain';
  if (copyWords < ERROR_WORDS && saysError(first, told)) return 'error-page';
  if (copyWords < BARE_WORDS && lines.some((line) => SHELL.test(line)) && presses < 3) return 'empty-shell';
  if (lines.length > 0 && lines.every((line) => LOADING.test(line))) return 'empty-shell';
  if (copyWords < GATE_WORDS) {
    const gate = gateOf(blocks, { spoken: snapshot.spoken, password: snapshot.asks.password, title: snapshot.title, url: snapshot.url });
    if (gate) return gate;
  }
  return copyWords < BARE_WORDS ? gates.values().next().value : undefined;
}

/** A title or heading that is an error; a bare figure only where it stands alone ("404: a love story" is an article). */
const saysError = (first: readonly string[], told: readonly string[]): boolean =>
  first.some((line) => ERROR_CODE.test(line)) || told.some((line) => ERROR.test(line) || line.split(/:\s/).some((piece) => ERROR.test(piece)));

const titlePieces = (title: string): string[] =>
  title
    .split(/\s[|–—·-]\s|[|]/)
    .map((piece) => piece.trim())
    .filter(Boolean);

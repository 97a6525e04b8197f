import type { PageSnapshot, TextBlock } from '@/lib/capture';
import type { NotJudgedReason } from './types';
import { ACCEPT, AGE, BY_ANOTHER, CONSENT, DATE_PARTS, IDENTITY, MUST_SIGN_IN, NO, REFUSE, SIGN_IN, SIGN_IN_ALONE, YES } from './wall-words';

/** What asks something of a visitor before it lets them on. */
export type Gate = Extract<NotJudgedReason, 'login-wall' | 'age-gate' | 'consent-wall'>;

/** More characters than this are a page, whatever it asks on the way. */
const LONGEST = 1_500;
/** Longest line that can be the question itself; characters. */
const LINE = 160;
/** Longest line of labels; characters. */
const LABELS = 40;

/** Blocks of layers over the page that are gates: they belong to nobody's copy. */
export function gatesOver(snapshot: PageSnapshot): ReadonlyMap<number, Gate> {
  const found = new Map<number, Gate>();
  let layer: { index: number; block: TextBlock }[] = [];
  const close = () => {
    const gate = layer.length
      ? gateOf(
          layer.map(({ block }) => block),
          { spoken: snapshot.spoken, password: snapshot.asks.password },
        )
      : undefined;
    if (gate) for (const { index } of layer) found.set(index, gate);
    layer = [];
  };
  for (const [index, block] of snapshot.blocks.entries()) {
    if (block.region === 'dialog' && !block.folded) layer.push({ index, block });
    else if (!block.folded) close();
  }
  close();
  return found;
}

interface Asked {
  spoken: readonly string[];
  password: boolean;
  title?: string;
  url?: string;
}

/** The gate that these blocks make, if they make one: what they say, and what there is to press or fill in. */
export function gateOf(blocks: readonly TextBlock[], { spoken, password, title, url }: Asked): Gate | undefined {
  const lines = [...(title ? title.split(/\s[|–—·-]\s|\|/) : []), ...blocks.map(({ text }) => text)].map((line) => line.trim());
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) > LONGEST) return undefined;
  const short = lines.filter((line) => line.length <= LINE);
  const presses = blocks.flatMap((block) => (block.role === 'button' ? [block.text] : []).concat((block.actions ?? []).map(({ text }) => text)));
  const hints = [...spoken, ...blocks.filter(({ role }) => role === 'label').map(({ text }) => text)].filter((hint) => hint.length < 60);
  const headings = [...(title ? lines.slice(0, 2) : []), ...blocks.filter(({ role }) => role === 'heading').map(({ text }) => text)];

  if (short.some((line) => AGE.test(line)) && answersAge(presses, [...hints, ...short])) return 'age-gate';
  const known = password || hints.some((hint) => IDENTITY.test(hint)) || presses.some((press) => BY_ANOTHER.test(press));
  const wayIn = presses.some((press) => press.length <= 40 && SIGN_IN.test(press));
  if (short.some((line) => MUST_SIGN_IN.test(line)) && (wayIn || known)) return 'login-wall';
  if (headings.some((line) => SIGN_IN_ALONE.test(line)) && known) return 'login-wall';
  if (asksConsent(lines, presses, url)) return 'consent-wall';
  return undefined;
}

/** Yes and no, a button that says the age itself, or a date to fill in. */
function answersAge(presses: readonly string[], hints: readonly string[]): boolean {
  const yes = presses.some((press) => YES.test(press) || AGE.test(press));
  if (yes && presses.some((press) => NO.test(press))) return true;
  if (presses.some((press) => /\b(?:1[68]|2[01])\b/.test(press) && YES.test(press))) return true;
  const parts = hints.filter((hint) => hint.length <= LABELS).flatMap((hint) => hint.toLowerCase().match(DATE_PARTS) ?? []);
  return new Set(parts).size >= 2;
}

/** Accept or refuse, hardly anything else to press, and cookies or data as the subject. */
function asksConsent(lines: readonly string[], presses: readonly string[], url: string | undefined): boolean {
  const accepts = presses.filter((press) => press.length <= 40 && ACCEPT.test(press));
  if (!accepts.length) return false;
  const refuses = presses.filter((press) => press.length <= 40 && !ACCEPT.test(press) && REFUSE.test(press));
  const said = lines.filter((line) => CONSENT.test(line)).length;
  const others = new Set(presses).size - accepts.length - refuses.length;
  const place = url !== undefined && /^https?:\/\/(?:[\w-]+\.)*consent\.|[/.?&]consent\b/i.test(url);
  return said > 0 && (place || (refuses.length > 0 && said >= 2 && others <= 6));
}

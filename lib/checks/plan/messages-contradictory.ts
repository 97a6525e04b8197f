import { defineCheck, type Found, type Inputs } from '../define';
import { likeness, meet, wordingsOf } from '../messages';
import { quoted } from '../wording';

/** Two messages that the same people meet on the same day and that cannot both be true. */
export default defineCheck({
  id: 'plan/messages-contradictory',
  scope: 'plan',
  title: 'Two messages contradict each other',
  why: 'Every page that keeps one of them breaks the other, and people believe neither.',
  element: 'strategy',
  severity: 'serious',
  needs: ['plan'],

  *judge({ plan: { messages, brand } }) {
    for (const [index, one] of messages.entries()) {
      for (const other of messages.slice(index + 1)) {
        if (!meet(one, other)) continue;
        const clash = ruledOut(one, other, brand.name) ?? turned(ruledOut(other, one, brand.name)) ?? opposed(one, other, brand.name);
        if (clash) yield found(one, other, clash, [index, messages.indexOf(other)]);
      }
    }
  },
});

type Message = Inputs['plan']['messages'][number];

interface Clash {
  quotes: [string, string];
  cue: string;
  sure: boolean;
}

/** Share of words, by weight, from which on two texts say the same of the same thing; and from which on one that differs in a figure alone is meant. */
const SAME = 0.8;
const SAME_BUT_FIGURE = 0.95;

/** What one message must not be said beside, said by the other. */
function ruledOut(one: Message, other: Message, brand: string): Clash | undefined {
  for (const never of one.contradictions)
    for (const text of wordingsOf(other)) {
      const { share, denied, figures } = likeness(never, text, brand);
      if (plain(never) === plain(text) || (share >= SAME && !denied && figures[0] === figures[1]))
        return { quotes: [one.statement, text], cue: `Must not be said: ${quoted(never)}`, sure: true };
    }
  return undefined;
}

const turned = (clash: Clash | undefined): Clash | undefined => clash && { ...clash, quotes: [clash.quotes[1], clash.quotes[0]] };

/** The same words, once denied; or the same words with another figure. */
function opposed(one: Message, other: Message, brand: string): Clash | undefined {
  for (const a of wordingsOf(one))
    for (const b of wordingsOf(other)) {
      const { share, words, denied, figures } = likeness(a, b, brand);
      if (words < 2) continue;
      if (denied && share >= SAME && figures[0] === figures[1]) return { quotes: [a, b], cue: 'The same words, and one of them denied', sure: true };
      if (!denied && share >= SAME_BUT_FIGURE && figures[0] && figures[1] && figures[0] !== figures[1])
        return { quotes: [a, b], cue: 'The same words with another figure', sure: false };
    }
  return undefined;
}

const found = (one: Message, other: Message, { quotes, cue, sure }: Clash, at: [number, number]): Found => ({
  about: { message: other.id },
  key: `${one.id} ${other.id}`,
  says: `${quoted(one.statement, 26)} and ${quoted(other.statement, 26)} cannot both be true.`,
  evidence: [
    { quote: quotes[1], surface: 'plan', field: `messages[${at[1]}]`, cues: [cue] },
    { quote: quotes[0], surface: 'plan', field: `messages[${at[0]}]`, cues: [cue] },
  ],
  todo: sure
    ? `Keep the one that is true, perhaps ${quoted(one.statement, 60)}, or say for whom or when each of them holds.`
    : `If both figures are right, say in ${quoted(other.statement, 50)} what it is of; else keep one.`,
  certainty: sure ? 'confirmed' : 'pleaseCheck',
});

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

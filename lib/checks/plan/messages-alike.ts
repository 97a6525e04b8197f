import { defineCheck, type Inputs } from '../define';
import { likeness, meet, wordingsOf } from '../messages';
import { quoted } from '../wording';

/** Two messages that say the same to the same people at the same time. */
export default defineCheck({
  id: 'plan/messages-alike',
  scope: 'plan',
  title: 'Two messages say the same',
  why: 'Two messages for one thing take the room of another, and no page can tell which of them it carries.',
  element: 'strategy',
  severity: 'moderate',
  needs: ['plan'],

  *judge({ plan }) {
    const { messages, brand } = plan;
    for (const [index, one] of messages.entries()) {
      for (const other of messages.slice(index + 1)) {
        if (!meet(one, other)) continue;
        const twins = alikeWordings(one, other, brand.name);
        if (!twins) continue;
        const at = messages.indexOf(other);
        yield {
          about: { message: other.id },
          key: `${one.id} ${other.id}`,
          says: `${quoted(one.statement, 28)} and ${quoted(other.statement, 28)} say the same.`,
          evidence: [
            { quote: twins[1], surface: 'plan', field: `messages[${at}]`, cues: ['Much the same words'] },
            { quote: twins[0], surface: 'plan', field: `messages[${index}]`, cues: ['Much the same words'] },
          ],
          todo: `Keep ${quoted(one.statement, 50)} and make ${quoted(twins[1], 50)} one of its approved wordings, or say what sets them apart.`,
        };
      }
    }
  },
});

/** Share of the heavier text's words, by weight, that both must have. */
const ENOUGH = 0.8;

/** A wording of each that is much the same as one of the other. One denial, or one other figure, is another message. */
function alikeWordings(one: Message, other: Message, brand: string): [string, string] | undefined {
  for (const a of wordingsOf(one))
    for (const b of wordingsOf(other)) {
      const { share, words, denied, figures } = likeness(a, b, brand);
      if (share >= ENOUGH && words + Number(figures[0] !== '') >= 2 && !denied && figures[0] === figures[1]) return [a, b];
    }
  return undefined;
}

type Message = Inputs['plan']['messages'][number];

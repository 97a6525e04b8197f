import { type Term, terms } from '@/lib/language';
import { defineCheck, type Inputs } from '../define';
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

type Message = Inputs['plan']['messages'][number];

/** The same people may read both on the same day. */
const meet = (one: Message, other: Message): boolean =>
  (!one.audiences.length || !other.audiences.length || one.audiences.some((id) => other.audiences.includes(id))) &&
  (!one.until || !other.from || one.until >= other.from) &&
  (!other.until || !one.from || other.until >= one.from);

/** A wording of each that is much the same as one of the other. */
function alikeWordings(one: Message, other: Message, brand: string): [string, string] | undefined {
  const wordings = ({ statement, phrasings }: Message) => [statement, ...phrasings.filter(({ taught }) => !taught).map(({ text }) => text)];
  for (const a of wordings(one)) for (const b of wordings(other)) if (alike(a, b, brand)) return [a, b];
  return undefined;
}

/** Share of the heavier text's words, by weight, that both must have. */
const ENOUGH = 0.8;

function alike(a: string, b: string, brand: string): boolean {
  const names = new Set(terms(brand).map(({ stem }) => stem));
  const [one, other] = [a, b].map((text) => terms(text).filter(({ stem, weight }) => weight > 0 && !names.has(stem))) as [Term[], Term[]];
  const figures = (list: Term[]) => list.flatMap(({ stem }) => (stem.startsWith('#') ? [stem] : [])).sort();
  if (`${figures(one)}` !== `${figures(other)}`) return false;
  const theirs = new Map(other.map((term) => [term.stem, term]));
  const shared = new Map(one.flatMap((term) => (theirs.has(term.stem) ? [[term.stem, term]] : [])));
  // One denial is another message.
  if ([...shared.values()].some(({ stem, denied }) => theirs.get(stem)?.denied !== denied)) return false;
  const weight = (list: Iterable<Term>) =>
    [...new Map([...list].map((term) => [term.stem, term.weight])).values()].reduce((sum, each) => sum + each, 0);
  const all = Math.max(weight(one), weight(other));
  return shared.size >= 2 && all > 0 && weight(shared.values()) / all >= ENOUGH;
}

import { classify } from '@/lib/language';
import { defineCheck, type Inputs } from '../define';
import { quoted } from '../wording';

/** No message says what people gain: all are features, proofs and offers. */
export default defineCheck({
  id: 'plan/benefit-absent',
  scope: 'plan',
  title: 'No message states a benefit',
  why: 'Pages repeat the plan: where it holds features only, nobody learns what they are good for.',
  element: 'strategy',
  severity: 'serious',
  needs: ['kindedMessages', 'plan'],

  *judge({ kindedMessages: messages, plan }) {
    if (messages.some(statesBenefit)) return;
    yield {
      key: 'benefit',
      says:
        messages.length === 1 ? 'The one message does not say what people gain.' : `None of the ${messages.length} messages says what people gain.`,
      evidence: messages.slice(0, 4).map(({ statement, kind }) => ({
        quote: statement,
        surface: 'plan' as const,
        field: 'messages',
        cues: [kind ? `Planned as ${kind}` : 'Reads as a feature'],
      })),
      todo: todoFor(plan),
      certainty: messages.every(({ kind }) => kind && BARE.has(kind)) ? 'confirmed' : 'pleaseCheck',
    };
  },
});

type Message = Inputs['plan']['messages'][number];

/** Kinds that are no benefit whatever their words. */
const BARE: ReadonlySet<string> = new Set(['feature', 'proof']);
/** Odds of a benefit from which on a statement is given the benefit of the doubt. */
const MAYBE = 0.25;

function statesBenefit({ kind, statement, phrasings }: Message): boolean {
  if (kind === 'benefit') return true;
  if (kind && BARE.has(kind)) return false;
  return [statement, ...phrasings.map(({ text }) => text)].some((text) => {
    const { odds } = classify(text);
    return odds.benefit + odds.mixed >= MAYBE;
  });
}

function todoFor({ benefits, features, messages }: Inputs['plan']): string {
  const [own] = benefits;
  if (own) return `Make a message of what the plan knows already: ${quoted(own.text, 70)}.`;
  const paired = features.find(({ benefit }) => benefit);
  if (paired?.benefit) return `Make a message of ${quoted(paired.benefit, 60)}, which stands beside ${quoted(paired.name, 30)}.`;
  return `Finish the sentence ${quoted(messages[0]?.statement ?? '', 50)}, “so that you …”, and put its end first.`;
}

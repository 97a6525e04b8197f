import { isBlank } from '../blank';
import { defineCheck, type Found, type Inputs } from '../define';
import { quoted } from '../wording';

/** A claim without a source, or a message that asserts a fact without proof. Promises, prices and offers prove themselves. */
export default defineCheck({
  id: 'plan/claim-unproven',
  scope: 'plan',
  title: 'A claim has nothing behind it',
  why: 'Whoever is asked for proof and has none takes the claim back in public.',
  element: 'data and insights',
  aspect: 'process',
  severity: 'serious',
  needs: ['plan'],

  *judge({ plan }) {
    yield* claims(plan);
    yield* messages(plan);
  },
});

type Plan = Inputs['plan'];

function* claims({ claims }: Plan): Iterable<Found> {
  const approved = claims.filter(({ status }) => status === 'approved');
  const bare = approved.filter(({ source }) => isBlank(source));
  const model = approved.find(({ source }) => !isBlank(source));
  const todo = (text: string) =>
    model?.source
      ? `Name what proves it, as ${quoted(model.text, 40)} has ${quoted(model.source, 50)}.`
      : `Name the study, report or contract behind ${quoted(text, 50)}.`;
  if (bare.length > 2 && !model) {
    const evidence = bare.map(({ text }) => ({ quote: text, surface: 'plan' as const, field: 'claims', cues: ['No source'] }));
    yield { key: 'all', says: `None of the ${bare.length} approved claims names its source.`, evidence, todo: todo(bare[0]?.text ?? '') };
    return;
  }
  for (const claim of bare)
    yield {
      about: { claim: claim.id },
      says: `${quoted(claim.text, 44)} may be claimed and names no source.`,
      evidence: [{ quote: claim.text, surface: 'plan', field: `claims[${claims.indexOf(claim)}].source`, cues: ['Approved without a source'] }],
      todo: todo(claim.text),
      claim: claim.text,
    };
}

function* messages({ messages, claims }: Plan): Iterable<Found> {
  const approved = claims.filter(({ status }) => status === 'approved');
  for (const [index, { id, statement, kind, proof }] of messages.entries()) {
    const withdrawn = claims.filter((claim) => proof.includes(claim.id) && claim.status === 'retired');
    if (proof.length > 0 && withdrawn.length < proof.length) continue;
    if (!proof.length && (!asserts(statement, kind) || approved.some(({ text }) => sharesFigure(statement, text)))) continue;
    const near = approved.find(({ text }) => akin(statement, text));
    yield {
      about: { message: id },
      says: withdrawn.length
        ? `${quoted(statement, 40)} rests on a claim that was withdrawn.`
        : `${quoted(statement, 44)} asserts a fact without proof.`,
      evidence: [
        {
          quote: statement,
          surface: 'plan',
          field: `messages[${index}].proof`,
          cues: [withdrawn[0] ? `Its proof, ${quoted(withdrawn[0].text)}, is retired` : 'Names no claim as its proof'],
        },
      ],
      todo: near
        ? `Point it to the claim ${quoted(near.text, 60)}, or add the one that proves it.`
        : withdrawn[0]?.replacement
          ? `Approve ${quoted(withdrawn[0].replacement, 60)} as a claim with its source, and let the message rest on it.`
          : 'Add the claim that proves it, with its source, or say less.',
      severity: 'moderate',
    };
  }
}

/** Counts, shares and superlatives; hours, days and prices are promises that the brand itself keeps. */
const ASSERTION =
  /(?<![£$€\d])(?<![£$€] )\b\d[\d.,]*\s?(?:%|per ?cent\b|million\b|thousand\b)|(?<![£$€\d.,])(?<![£$€] )\b\d{1,3}(?:,\d{3})+\b|\b(?:number one|no\. ?1|award[- ]winning|market[- ]leading|the (?:leading|largest|biggest|fastest|cheapest|safest|most (?:trusted|popular|loved|used|reliable)))\b/i;

const asserts = (statement: string, kind: string | undefined): boolean => kind === 'proof' || (kind !== 'offer' && ASSERTION.test(statement));

const figuresOf = (text: string): string[] => text.match(/\d[\d.,]*\d|\d/g) ?? [];
const sharesFigure = (one: string, other: string): boolean => figuresOf(one).some((figure) => figuresOf(other).includes(figure));

const akin = (one: string, other: string): boolean => {
  const longer = (text: string): string[] => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return longer(one).some((word) => longer(other).includes(word));
};

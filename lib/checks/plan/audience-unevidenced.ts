import { isBlank } from '../blank';
import { defineCheck, type Inputs } from '../define';
import { quoted } from '../wording';

/** A picture of people that names nothing it rests on, or rests on belief. */
export default defineCheck({
  id: 'plan/audience-unevidenced',
  scope: 'plan',
  title: 'An audience rests on nothing',
  why: 'A picture that nobody looked up shows the people who drew it.',
  element: 'data and insights',
  aspect: 'people',
  severity: 'moderate',
  needs: ['plannedAudiences'],

  *judge({ plannedAudiences: audiences }) {
    const bare = audiences.filter((audience) => !audience.evidence.some(isEvidence));
    // Where none names any, it is one fault of the plan and not one of each.
    if (bare.length === audiences.length && bare.length > 2)
      yield foundFor(bare, audiences, `None of the ${bare.length} audiences names what it rests on.`);
    else for (const audience of bare) yield foundFor([audience], audiences, saysOf(audience));
  },
});

type Audience = Inputs['plannedAudiences'][number];

const foundFor = (bare: readonly Audience[], audiences: readonly Audience[], says: string) => ({
  key: bare.length === 1 ? bare[0]?.id : 'all',
  says,
  evidence: bare.map((audience) => ({
    quote: audience.evidence[0] ?? audience.name,
    surface: 'plan' as const,
    field: bare.length === 1 ? `audiences[${audiences.indexOf(audience)}].evidence` : 'audiences',
    cues: [audience.evidence.length ? 'A belief, no evidence' : 'No evidence named'],
  })),
  todo: todoFor(bare, audiences),
});

const saysOf = ({ name, evidence }: Audience): string =>
  evidence.length ? `${quoted(name, 40)} rests on what is believed.` : `${quoted(name, 40)} names nothing it rests on.`;

const BELIEF =
  /^\W*(?:we (?:think|believe|feel|assume|guess|know)|(?:our |team |internal |working )*(?:assum\w+|hypothes[ei]s|gut(?: feeling)?|guess\w*|common sense|intuition|opinion|belief|experience|instinct))\b/i;

/** Somebody counted or asked. */
const LOOKED_UP = /\d|\b(?:survey|interview|poll|panel|study|research|figures|data|test)/i;

const isEvidence = (text: string): boolean => !isBlank(text) && (!BELIEF.test(text) || LOOKED_UP.test(text));

function todoFor([first]: readonly Audience[], audiences: readonly Audience[]): string {
  const model = audiences.flatMap(({ name, evidence }) => evidence.filter(isEvidence).map((text) => ({ name, text })))[0];
  if (model) return `Name interviews, figures or notes, as ${quoted(model.name, 34)} has ${quoted(model.text, 60)}.`;
  const need = first?.needs[0];
  return need
    ? `Ask five of them whether ${quoted(need, 50)} is true, and write down when and whom you asked.`
    : 'Ask five of them, and write down when and whom you asked.';
}

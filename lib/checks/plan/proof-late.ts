import { terms } from '@/lib/language';
import { defineCheck, type Found, type Inputs } from '../define';
import { dayOf, quoted } from '../wording';

/** A message that goes live before what proves it is there: a source still to come, or a milestone that brings it. */
export default defineCheck({
  id: 'plan/proof-late',
  scope: 'plan',
  title: 'A message is live before its proof',
  why: 'A claim made on a promise of proof is taken back in public when the proof says less.',
  element: 'execution and optimisation',
  severity: 'serious',
  needs: ['plan', 'date', 'planInEnglish'],

  *judge({ plan, date }) {
    const approved = plan.claims.filter(({ status }) => status === 'approved');
    for (const [index, message] of plan.messages.entries()) {
      const start = startOf(message, plan, date);
      for (const claim of approved.filter(({ id }) => message.proof.includes(id))) {
        const late = pending(claim, start) ?? milestone(claim, start, plan, date);
        if (late) yield { about: { message: message.id, claim: claim.id }, ...found(message.statement, claim, start, late, index) };
      }
    }
  },
});

type Plan = Inputs['plan'];
type Claim = Plan['claims'][number];
interface Late {
  cue: string;
  day?: string | undefined;
  sure: boolean;
}

/** The first day on which the message may stand anywhere; a message without dates stands there today, or from the launch where that is to come. */
function startOf({ id, from }: Plan['messages'][number], { calendar, timeline }: Plan, date: string): string {
  const [first] = calendar
    .filter(({ message }) => message === id)
    .flatMap((entry) => entry.date ?? entry.from ?? [])
    .sort();
  return from ?? first ?? (timeline?.launch && timeline.launch > date ? timeline.launch : date);
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const PENDING = new RegExp(
  `\\b(?:pending|awaited|awaiting|to follow|to come|forthcoming|still (?:running|open)|in progress|under ?way|not (?:yet |)(?:finished|published|ready|complete|available|done)|(?:due|expected)(?= (?:in|on|by|at|end|next|this|early|mid|late|spring|summer|autumn|winter|Q[1-4]|\\d|${MONTHS.join('|')})))\\b`,
  'i',
);

/** A source that says itself that it is not there yet. */
function pending({ source = '' }: Claim, start: string): Late | undefined {
  if (!PENDING.test(source)) return undefined;
  const day = dayIn(source);
  return day && day <= start ? undefined : { cue: `The source is still to come: ${quoted(source, 60)}`, day, sure: true };
}

/** The first ISO day of the date that a text names. */
function dayIn(text: string): string | undefined {
  const iso = /\b\d{4}-\d\d-\d\d\b/.exec(text)?.[0];
  const [, day = '1', month = '', year = ''] =
    new RegExp(`(?:\\b(\\d{1,2})(?:st|nd|rd|th)? )?\\b(${MONTHS.join('|')}) (\\d{4})\\b`, 'i').exec(text) ?? [];
  return iso ?? (year ? `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined);
}

/** Share of a milestone's words, by weight, that the source or the claim must hold for the one to bring the other; and how many of them at least. */
const ENOUGH = 0.7;
const WORDS = 2;

/** A milestone still to come that brings the proof, after the message is out. */
function milestone({ source = '', text }: Claim, start: string, { timeline }: Plan, date: string): Late | undefined {
  const held = new Set(terms(`${source}. ${text}`).map(({ stem }) => stem));
  const bringing = (timeline?.milestones ?? []).find(({ name, date: day }) => {
    if (!day || day <= start || day <= date) return false;
    const wanted = terms(name).filter(({ weight }) => weight > 0);
    const shared = wanted.filter(({ stem }) => held.has(stem));
    const sum = (list: typeof wanted) => list.reduce((total, { weight }) => total + weight, 0);
    return shared.length >= WORDS && sum(shared) / sum(wanted) >= ENOUGH;
  });
  return bringing && { cue: `${quoted(bringing.name)} brings it on ${bringing.date}`, day: bringing.date, sure: false };
}

const found = (statement: string, claim: Claim, start: string, { cue, day, sure }: Late, index: number): Found => ({
  says: `${quoted(statement, 32)} is live from ${dayOf(start)}, before its proof.`,
  evidence: [{ quote: claim.source ?? claim.text, surface: 'plan', field: `messages[${index}].proof`, cues: [cue] }],
  todo: day
    ? `Begin on ${dayOf(day)} or later, or rest ${quoted(statement, 50)} on something that is there already.`
    : `Wait for ${quoted(claim.source ?? claim.text, 50)}, or rest ${quoted(statement, 50)} on something that is there already.`,
  certainty: sure ? 'confirmed' : 'pleaseCheck',
  claim: claim.text,
});

import { defineCheck, type Found, type Inputs } from '../define';
import { dayOf, listed, quoted } from '../wording';

type Drift = Inputs['earlier']['drifts'][number];

/**
 * A message that pages said when an audit was finished last and do not say now; one finding a message. The reverse counts where the
 * plan does not ask for the message there: it may well be meant, so a person is asked. A message that came where it is owed is what
 * everybody wanted, and is told under "Over time" alone.
 */
export default defineCheck({
  id: 'across/drift',
  scope: 'across',
  title: 'What pages say has drifted',
  why: 'A page changes without telling anyone: what the audience met last time it no longer meets.',
  element: 'execution and optimisation',
  severity: 'moderate',
  needs: ['earlier', 'plan'],

  *judge({ earlier: { date, drifts }, plan: { messages } }) {
    for (const { id, statement, priority } of messages) {
      const own = drifts.filter(({ message }) => message === id);
      const lost = own.filter(({ owed, way, from }) => owed && (way === 'lost' || way === 'less') && from === 'present');
      const came = own.filter(({ owed, way }) => !owed && way === 'gained');
      if (lost.length) yield lostOn(lost, { id, statement, priority, date });
      if (came.length) yield cameTo(came, { id, statement, date });
    }
  },
});

function lostOn(lost: Drift[], { id, statement, priority, date }: { id: string; statement: string; priority: number; date: string }): Found {
  const sure = lost.filter(({ certainty }) => certainty === 'confirmed');
  const told = sure.length ? sure : lost;
  const gone = told.filter(({ way }) => way === 'lost');
  return {
    about: { message: id },
    key: 'lost',
    says: saysOf(statement, told, gone.length ? 'no longer said' : 'now only half said'),
    evidence: told.map(({ touchpoint, before = '', to, came }) => ({
      quote: before,
      surface: 'body' as const,
      touchpoint,
      cues: [`Stood there on ${dayOf(date)}, ${became[to]}${came[0] ? `; now “${came[0]}”` : ''}`],
    })),
    values: told.map(({ touchpoint, before = '' }) => ({ touchpoint, quote: before })),
    todo: `Put the sentence back on ${names(told)}, or change the plan.`,
    severity: gone.length && priority === 1 ? 'serious' : gone.length ? 'moderate' : 'minor',
    certainty: sure.length ? 'confirmed' : 'pleaseCheck',
  };
}

const became: Record<Drift['to'], string> = {
  present: 'still said',
  weak: 'half said now',
  missing: 'gone now',
  contradicted: 'contradicted now',
  notJudged: 'not judged now',
};

const cameTo = (came: Drift[], { id, statement, date }: { id: string; statement: string; date: string }): Found => ({
  about: { message: id },
  key: 'came',
  says: saysOf(statement, came, 'new, and not asked for'),
  evidence: came.map(({ touchpoint, after = '' }) => ({
    quote: after,
    surface: 'body' as const,
    touchpoint,
    cues: [`Did not stand there on ${dayOf(date)}; the plan does not ask for it there`],
  })),
  values: came.map(({ touchpoint, after = '' }) => ({ touchpoint, quote: after })),
  todo: `Ask whether it is meant to stand on ${names(came)}; if so, let the plan ask for it there.`,
  severity: 'minor',
  certainty: 'pleaseCheck',
});

const names = (list: Drift[]): string => listed([...list.slice(0, 3).map(({ touchpoint }) => touchpoint), ...(list.length > 3 ? ['others'] : [])]);

/** The place where it fits one line, else how many. */
function saysOf(statement: string, list: Drift[], what: string): string {
  const [first] = list;
  const where = list.length === 1 && first ? `on ${first.touchpoint}` : `on ${list.length} touchpoints`;
  return `${quoted(statement, Math.max(24, 76 - where.length - what.length))}: ${what} ${where}.`;
}

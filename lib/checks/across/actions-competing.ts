import { type CallToAction, movesOn, planned, stepOf } from '@/lib/reading';
import { defineCheck, type Found, type ReadTouchpoint } from '../define';
import { quoted } from '../wording';

/** The same people at the same stage, meant to take the same step, are led to different ends by different touchpoints. */
export default defineCheck({
  id: 'across/actions-competing',
  scope: 'across',
  title: 'Touchpoints lead the same people to different ends',
  why: 'Who is asked for one thing here and another there does neither, and each page takes from the other.',
  element: 'strategy',
  severity: 'moderate',
  needs: ['touchpoints'],

  *judge({ touchpoints }) {
    const all = touchpoints.filter(({ channel }) => ASKING.has(channel.type)).flatMap(leading);
    const ways = new Set(all.filter(({ step, wanted }) => step !== wanted).map(({ step, wanted }) => `${wanted} ${step}`));
    for (const way of ways) {
      const astray = all.filter(({ step, wanted }) => `${wanted} ${step}` === way);
      const right = all.filter(
        ({ at, step, wanted }) => step === astray[0]?.wanted && step === wanted && astray.some((other) => samePeople(at, other.at)),
      );
      if (right.length) yield found(right, astray, way);
    }
  },
});

/** Channels that exist to move people on. */
const ASKING = new Set(['site', 'landing', 'email', 'ads']);
/** Steps that usually stand beside another one without harm. */
const BESIDE = new Set(['contact', 'subscribe']);

interface Leading {
  at: ReadTouchpoint;
  call: CallToAction;
  step: string;
  /** The step its channel is planned for. */
  wanted: string;
}

/** The step a page leads to first, where its channel is planned for one; a page that offers the planned step somewhere leads there. */
function leading(at: ReadTouchpoint): Leading[] {
  const wanted = at.channel.callToAction && stepOf(planned(at.channel.callToAction));
  const own = at.actions.filter((action) => action.alone && movesOn(action) && action.region !== 'navigation' && action.firstScreen);
  const call = at.actions.find((action) => stepOf(action) === wanted) ?? own.find((action) => !BESIDE.has(stepOf(action) ?? ''));
  const step = call && stepOf(call);
  return wanted && call && step ? [{ at, call, step, wanted }] : [];
}

/** Some of the same people, at a stage that both serve; within one channel they are the same. */
function samePeople({ channel: one, touchpoint: a }: ReadTouchpoint, { channel: other, touchpoint: b }: ReadTouchpoint): boolean {
  if (a.variantOf === b.id || b.variantOf === a.id) return false;
  if (one.id === other.id) return true;
  const shared = (left: readonly string[], right: readonly string[]) => left.some((each) => right.includes(each));
  return shared(one.stages, other.stages) && (!one.audiences.length || !other.audiences.length || shared(one.audiences, other.audiences));
}

function found(right: readonly Leading[], astray: readonly Leading[], way: string): Found {
  const [first, other] = [right[0], astray[0]] as [Leading, Leading];
  const both = [...right.slice(0, MOST), ...astray];
  return {
    key: way,
    says: `The same people are led to ${quoted(first.call.text, 20)} and to ${quoted(other.call.text, 20)}.`,
    evidence: both.map(({ at, call: { text, block } }) => ({
      quote: text,
      surface: 'body' as const,
      block,
      touchpoint: at.touchpoint.name,
      selector: { type: 'TextQuoteSelector' as const, exact: text, prefix: '', suffix: '' },
      cues: [`Planned for ${quoted(at.channel.name)}: ${quoted(at.channel.callToAction ?? '')}`],
    })),
    todo: `Let ${quoted(other.at.touchpoint.name, 40)} lead to ${quoted(other.at.channel.callToAction ?? '', 40)}, as the plan has it, or plan the other step for it.`,
    values: both.map(({ at, call }) => ({ touchpoint: at.touchpoint.name, quote: call.text })),
  };
}

/** Touchpoints shown that do as planned. */
const MOST = 3;

import type { Drift, DriftCause, DriftEnd, MessageDrift } from '@/lib/audit';
import type { ReportDrift } from './report';
import { counted, day, listed } from './words';

/** Losses told one by one; more of them are counted. */
const TOLD = 3;

/** What drifted, in sentences that stand by themselves. */
export function driftReport(drift: Drift): ReportDrift {
  return { ...drift, says: sentences(drift) };
}

/** "“October”, 2 November 2026" */
export const endWords = ({ name, date }: DriftEnd): string => (name ? `“${name}”, ${day(date)}` : day(date));

const causes: Record<DriftCause, string> = { page: 'the page changed', plan: 'the plan changed', date: 'a date passed' };
export const causeWords = (cause: DriftCause | undefined): string => (cause ? causes[cause] : '');

/** What became of the message, in few words. */
export const wayWords = ({ way, to }: Pick<MessageDrift, 'way' | 'to'>): string =>
  ({
    lost: to === 'contradicted' ? 'now contradicted' : 'no longer said',
    less: 'now only half said',
    gained: 'now said',
    more: 'now said more fully',
  })[way];

function sentences(drift: Drift): string[] {
  const { before, messages, findings, plan, pages, apart } = drift;
  const owed = messages.filter((one) => one.owed && one.certainty === 'confirmed');
  const down = owed.filter(({ way }) => way === 'lost' || way === 'less');
  const up = owed.filter(({ way }) => way === 'gained' || way === 'more');
  const count = (kind: string) => findings.filter((one) => one.kind === kind).length;
  const found = (
    [
      [count('new'), 'new'],
      [count('returned'), 'back again'],
      [count('settled'), 'settled'],
      [count('decided'), 'decided by people'],
    ] as const
  ).filter(([many]) => many > 0);
  const [first] = found;
  return [
    `Since ${endWords(before)}, ${counted(pages.changed, 'page')} of the ${pages.changed + pages.same} read both times ${pages.changed === 1 ? 'shows' : 'show'} other words.`,
    ...down.slice(0, TOLD).map(one),
    ...(down.length > TOLD
      ? [`${counted(down.length - TOLD, 'more loss', 'more losses')} of the same kind ${down.length - TOLD === 1 ? 'is' : 'are'} listed below.`]
      : []),
    ...(down.length ? [] : ['No page has lost a message it owes.']),
    ...(up.length ? [`${counted(up.length, 'owed message')} came or came back: ${listed(placesOf(up))}.`] : []),
    ...(first ? [`Of the findings, ${listed(found.map(([many, what]) => `${many} ${many === 1 ? 'is' : 'are'} ${what}`))}.`] : []),
    ...(plan.length ? [`The plan changed in ${counted(plan.length, 'message')}.`] : []),
    ...(apart.length ? [`${counted(apart.length, 'page')} cannot be compared: looked at in different ways.`] : []),
  ];
}

const one = (drift: MessageDrift): string => `“${drift.statement}” is ${wayWords(drift)} on ${drift.touchpoint}, because ${causeWords(drift.cause)}.`;

const placesOf = (list: readonly MessageDrift[]): string[] => [...new Set(list.map(({ touchpoint }) => touchpoint))].slice(0, 4);

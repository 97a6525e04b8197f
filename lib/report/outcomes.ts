import type { CheckOutcome } from '@/lib/audit';
import type { ReportOutcome } from './report';

/** Checks that stayed unjudged, together where the reason is the same. */
export function byReason(outcomes: CheckOutcome[], titles: Map<string, string>): { sentence: string; checks: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { check, outcome, sentence = 'No reason given.' } of outcomes) {
    if (outcome !== 'notJudged') continue;
    groups.set(sentence, [...(groups.get(sentence) ?? []), titles.get(check) ?? check]);
  }
  return [...groups].map(([sentence, checks]) => ({ sentence, checks }));
}

export const outcomesOf = (outcomes: CheckOutcome[], titles: Map<string, string>): ReportOutcome[] =>
  outcomes.map(({ check, outcome, sentence }) => ({ check, title: titles.get(check) ?? check, outcome, ...(sentence && { sentence }) }));

export const failures = (outcomes: CheckOutcome[], titles: Map<string, string>) =>
  outcomes.filter(({ outcome }) => outcome === 'failed').map(({ check, sentence = '' }) => ({ check: titles.get(check) ?? check, sentence }));

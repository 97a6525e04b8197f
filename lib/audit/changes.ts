import type { State } from '@/lib/reading';
import type { AuditedTouchpoint } from './types';

/** A message whose state on a touchpoint is another one than before. */
export interface Change {
  /** The message's id. */
  message: string;
  touchpointId: string;
  from: State;
  to: State;
}

type Shown = Pick<AuditedTouchpoint, 'touchpointId' | 'landings' | 'owed'>;

/** What became of the verdicts, owed messages first. Touchpoints that were not judged before, or are not now, are no change. */
export function changes(before: readonly Shown[], after: readonly Shown[]): Change[] {
  const then = new Map(before.flatMap(({ touchpointId, landings }) => landings.map((one) => [`${touchpointId}\n${one.message}`, one.state])));
  const found = after.flatMap(({ touchpointId, landings, owed }) =>
    landings.flatMap(({ message, state }) => {
      const from = then.get(`${touchpointId}\n${message}`);
      const change = { message, touchpointId, from, to: state };
      return from === undefined || from === state ? [] : [{ change, owed: owed.some((debt) => debt.message === message) }];
    }),
  );
  return [...found.filter((one) => one.owed), ...found.filter((one) => !one.owed)].map(({ change }) => change as Change);
}

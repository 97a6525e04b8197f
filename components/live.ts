import { useLiveQuery } from 'dexie-react-hooks';

/** What a live query has to say: nothing yet, nothing there, or the thing. */
export type Live<Value> = { state: 'loading' } | { state: 'absent' } | { state: 'there'; value: Value };

/** Reads the store and reads again whenever what it read has changed, in whichever window. */
export function useLive<Value>(read: () => Promise<Value | undefined>, deps: unknown[]): Live<Value> {
  const answer = useLiveQuery(async () => ({ key: deps.join('\n'), value: await read() }), deps);
  // Until the answer to this question has come, the answer to the last one does not count.
  if (answer?.key !== deps.join('\n')) return { state: 'loading' };
  return answer.value === undefined ? { state: 'absent' } : { state: 'there', value: answer.value };
}

/** The value, or undefined while it loads or where there is none. */
export const valueOf = <Value>(live: Live<Value>): Value | undefined => (live.state === 'there' ? live.value : undefined);

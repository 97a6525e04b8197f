import { bad, type Outcome, type Problem } from './problem';

interface Limits {
  /** ms. */
  longest: number;
  /** Told where the time is up, and where the worker breaks off. */
  tooLong: Problem;
  stopped: Problem;
  transfer?: Transferable[];
}

/**
 * Asks one question of a worker that is ended with its answer, or after its time: whatever it was given to read, the page that
 * asked never waits longer and never stands still. Never throws.
 */
export function inWorker<Value>(worker: Worker, asked: unknown, { longest, tooLong, stopped, transfer = [] }: Limits): Promise<Outcome<Value>> {
  return new Promise((answer) => {
    const end = (outcome: Outcome<Value>) => {
      clearTimeout(limit);
      worker.terminate();
      answer(outcome);
    };
    const limit = setTimeout(() => end(bad(tooLong)), longest);
    worker.onmessage = ({ data }: MessageEvent<Outcome<Value>>) => end(data);
    worker.onerror = () => end(bad(stopped));
    worker.postMessage(asked, transfer);
  });
}

import { useEffect } from 'react';
import type { PlanProblem } from '@/lib/plan';
import { dropEdit, keepEdit } from '@/lib/store';
// oxlint-disable-next-line import/default -- the bundler makes it a class
import FaultsWorker from './faults.worker?worker';
import type { Session } from './session';

/** After the last change, ms: long enough for the next sign, short enough to feel at once. */
const CHECK_AFTER = 300;
const KEEP_AFTER = 350;

/** What follows each change a moment later: its faults are found, and it is kept so that a closed tab loses nothing. */
export function useUpkeep(session: Session, planId: string): void {
  useEffect(() => {
    const worker = new FaultsWorker();
    // The next tree goes out when the answer to the last one is there: of those in between nobody needs to know.
    let [busy, again] = [false, false];
    const check = () => {
      again = busy;
      if (busy) return;
      busy = true;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other listener
      worker.postMessage(session.tree());
    };
    worker.onmessage = ({ data }: MessageEvent<PlanProblem[]>) => {
      busy = false;
      session.note(data);
      if (again) check();
    };
    let keeping = false;
    const keep = () => {
      keeping = false;
      const done = session.dirty()
        ? keepEdit(planId, { revision: session.revision(), tree: session.tree(), at: new Date().toISOString() })
        : dropEdit(planId);
      // Told when the plan is saved, where it matters; here the next change tries again.
      done.catch(() => undefined);
    };
    let [checkLater, keepLater]: (ReturnType<typeof setTimeout> | undefined)[] = [];
    const later = () => {
      clearTimeout(checkLater);
      clearTimeout(keepLater);
      keeping = true;
      checkLater = setTimeout(check, CHECK_AFTER);
      keepLater = setTimeout(keep, KEEP_AFTER);
    };
    const leave = () => {
      clearTimeout(keepLater);
      if (keeping) keep();
    };
    check();
    const stop = session.changes(later);
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    return () => {
      stop();
      leave();
      clearTimeout(checkLater);
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
      worker.terminate();
    };
  }, [session, planId]);
}

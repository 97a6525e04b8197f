import { useCallback, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { keyOf, pathSteps, pathText } from '@/lib/plan';
import type { Session } from './session';

/** Long lists are drawn a frame at a time; so many frames are waited for. */
const MOST_FRAMES = 120;

/** Shows what stands at a path, in whichever part, folded or not, and puts the cursor there; where the field itself is gone, in what held it. */
export function useGoTo(session: Session): (path: string) => void {
  const [, navigate] = useLocation();
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return useCallback(
    (path: string) => {
      const steps = pathSteps(path);
      for (let end = 1; end <= steps.length; end += 1) {
        const key = keyOf(session.at(pathText(steps.slice(0, end))));
        if (key) session.fold(key, true);
      }
      navigate(`/edit/${steps[0]}`);
      cancelAnimationFrame(frame.current);
      const look = (left: number) => {
        const found = inDocument(path);
        if (found) {
          found.focus({ preventScroll: true });
          found.scrollIntoView({ block: 'nearest' });
          return;
        }
        if (left > 0) frame.current = requestAnimationFrame(() => look(left - 1));
        else nearest(steps)?.focus();
      };
      frame.current = requestAnimationFrame(() => look(MOST_FRAMES));
    },
    [session, navigate],
  );
}

/** The field itself; of an item that has no head of its own, its first field. */
const inDocument = (path: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`) ??
  (path.endsWith(']') ? document.querySelector<HTMLElement>(`[data-path^="${CSS.escape(path)}."]`) : null);

function nearest(steps: readonly (string | number)[]): HTMLElement | undefined {
  for (let end = steps.length - 1; end > 0; end -= 1) {
    const found = inDocument(pathText(steps.slice(0, end)));
    if (found) return found;
  }
  return undefined;
}

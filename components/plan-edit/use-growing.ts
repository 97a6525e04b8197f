import { useEffect, useState } from 'react';

/** Drawn at once; the rest follows a frame at a time, so that a long list never holds anyone up. */
const AT_ONCE = 24;

/** How many of so many are drawn by now. */
export function useGrowing(count: number): number {
  const [shown, setShown] = useState(AT_ONCE);
  const more = shown < count;
  useEffect(() => {
    if (!more) return;
    let frame = requestAnimationFrame(function grow() {
      setShown((before) => before + AT_ONCE);
      frame = requestAnimationFrame(grow);
    });
    return () => cancelAnimationFrame(frame);
  }, [more]);
  return Math.min(count, shown);
}

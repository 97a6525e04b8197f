import { useEffect, useState } from 'react';

/** In ms; what is there sooner needs no notice. */
const SOON = 1000;

/** Says what takes its time, from the moment on that somebody would ask. */
export function ProgressNote({ words }: { words: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="stack" role="status">
      {shown && (
        <>
          <p>{words}</p>
          <progress aria-label={words} />
        </>
      )}
    </div>
  );
}

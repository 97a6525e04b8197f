import type { State } from '@/lib/reading';

/** The proof-reader's sign for a state, drawn so that every system shows the same one. Decorative: the word stands beside it. */
export function Glyph({ state }: { state: State }) {
  return (
    <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[state]}
    </svg>
  );
}

const ring = <circle cx="8" cy="8" r="5.75" fill="none" strokeWidth="1.75" />;

const shapes: Record<State, React.ReactNode> = {
  present: <circle cx="8" cy="8" r="6.5" stroke="none" />,
  weak: (
    <>
      {ring}
      <path d="M8 2.25a5.75 5.75 0 0 0 0 11.5z" stroke="none" />
    </>
  ),
  missing: ring,
  contradicted: <path d="M3 3l10 10M13 3L3 13" fill="none" strokeWidth="2.25" strokeLinecap="round" />,
  notJudged: <path d="M3.5 8h9" fill="none" strokeWidth="1.75" strokeLinecap="round" />,
};

/** The mark: lines of copy, and the one line that runs through them. */
export function Mark() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false" fill="none" strokeLinecap="round">
      <path d="M6 7h20M6 16h20M6 25h20" stroke="currentColor" strokeWidth="2.5" opacity="0.38" />
      <path d="M8 7c11 0 16 3.2 16 9" stroke="var(--pencil)" strokeWidth="3.5" />
      <path d="M24 16c0 5.8-5 9-16 9" stroke="var(--pencil)" strokeWidth="3.5" />
    </svg>
  );
}

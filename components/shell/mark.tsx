/** The mark: lines of copy, and the one line that runs through them. */
export function Mark() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false" fill="none" strokeLinecap="round">
      <path d="M4 9h15M4 16h24M12 23h16" stroke="currentColor" strokeWidth="2.6" opacity="0.45" />
      <path d="M7 29C17 29 15 3 25 3" stroke="var(--pencil)" strokeWidth="3.6" />
    </svg>
  );
}

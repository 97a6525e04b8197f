import { useRef } from 'react';

interface Props {
  label: string;
  /** File endings, comma-separated. */
  accept: string;
  onFile(file: File): void;
}

/** A button that asks the browser for one file; the same file can be picked again. */
export function PickFile({ label, accept, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="primary" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        className="hidden"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}

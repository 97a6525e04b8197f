import { useId } from 'react';

interface Props {
  label: string;
  value: string;
  onChange(value: string): void;
  type?: 'text' | 'date';
  required?: boolean;
  /** What the browser may offer to fill in. */
  autoComplete?: string;
}

/** One line to write in, under its label. */
export function TextField({ label, value, onChange, type = 'text', required, autoComplete }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type={type} required={required} autoComplete={autoComplete} value={value} onChange={({ target }) => onChange(target.value)} />
    </div>
  );
}

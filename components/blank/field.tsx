import { i18n } from '#i18n';

interface FieldProps {
  id: string;
  short: boolean;
  words: string;
  refused: boolean;
  label?: string;
  labelledBy?: string;
  describedBy?: string;
  onWords(words: string): void;
}

/** One line, or as many as it takes. */
export function Field({ id, short, words, refused, label, labelledBy, describedBy, onWords }: FieldProps) {
  const shared = {
    id,
    value: words,
    'aria-label': label,
    'aria-labelledby': labelledBy,
    'aria-describedby': [describedBy, refused && `${id}-refused`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': refused || undefined,
    onChange: ({ target }: { target: { value: string } }) => onWords(target.value),
  };
  return (
    <>
      {short ? <input {...shared} autoComplete="off" /> : <textarea {...shared} rows={labelledBy ? 4 : 2} />}
      {refused && (
        <p className="small" id={`${id}-refused`}>
          {i18n.t('draftReview.refused')}
        </p>
      )}
    </>
  );
}

import { i18n } from '#i18n';
import type { Severity } from '@/lib/audit';
import { severities } from './weights';

/** Weight as a word and as so many strokes of the pencil. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const strokes = severities.length - severities.indexOf(severity);
  return (
    <span className={`severity severity-${severity}`}>
      <svg viewBox="0 0 18 14" aria-hidden="true" focusable="false">
        {severities.map((_, index) => (
          <path key={severities[index]} d={`M${2 + index * 4} 12l2.5 -10`} className={index < strokes ? 'on' : 'off'} />
        ))}
      </svg>
      {i18n.t(`severity.${severity}`)}
    </span>
  );
}

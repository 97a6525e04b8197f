import { i18n } from '#i18n';
import type { Audit, LedgerEntry } from '@/lib/audit';
import { StandingMark } from '../side-by-side/standing';
import { SentenceLink } from './sentence-link';

/** Figures on which nothing is to be decided: one line each. */
export function ShortEntries({ audit, entries }: { audit: Audit; entries: readonly LedgerEntry[] }) {
  const at = new Map(audit.touchpoints.map((one) => [one.touchpointId, one]));
  return (
    <table className="facts-short">
      <thead>
        <tr>
          <th scope="col">{i18n.t('facts.column.figure')}</th>
          <th scope="col">{i18n.t('facts.column.what')}</th>
          <th scope="col">{i18n.t('facts.column.where')}</th>
          <th scope="col">{i18n.t('facts.column.plan')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, what, values }) => {
          const [value] = values;
          return value ? (
            <tr key={id}>
              <th scope="row" className="figure">
                {values.map(({ text }) => text).join(' · ')}
              </th>
              <td>{what}</td>
              <td>
                <ul className="told-at small">
                  {values
                    .flatMap(({ told }) => told)
                    .map(({ touchpointId, evidence }) => (
                      <li key={`${touchpointId} ${evidence.quote}`}>
                        <SentenceLink touchpoint={at.get(touchpointId)} otherwise={touchpointId} evidence={evidence} />
                      </li>
                    ))}
                </ul>
              </td>
              <td>
                <StandingMark standing={value.standing} kind="figure" />
              </td>
            </tr>
          ) : null;
        })}
      </tbody>
    </table>
  );
}

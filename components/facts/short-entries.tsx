import { i18n } from '#i18n';
import type { Audit, LedgerEntry } from '@/lib/audit';
import { deepLink } from '@/lib/report';
import { StandingMark } from '../side-by-side/standing';

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
                    .map(({ touchpointId, evidence }) => {
                      const link = deepLink(at.get(touchpointId)?.url, evidence);
                      const name = at.get(touchpointId)?.name ?? touchpointId;
                      return (
                        <li key={`${touchpointId} ${evidence.quote}`}>
                          {link ? (
                            <a href={link} target="_blank" rel="noopener noreferrer">
                              {name}
                            </a>
                          ) : (
                            name
                          )}
                        </li>
                      );
                    })}
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

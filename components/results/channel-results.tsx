import { i18n } from '#i18n';
import type { Audit } from '@/lib/audit';
import type { Measure, ResultsTold } from '@/lib/plan';
import { channelResults } from '@/lib/report';
import { number, percent } from '../words';

interface Props {
  audit: Audit | undefined;
  told: ResultsTold;
}

/** Every channel with what it brings and how much of the agreed messages it carries: side by side, neither explains the other. */
export function ChannelResults({ audit, told }: Props) {
  const { rows, measures } = channelResults(told, audit);
  const { goals } = told;
  return (
    <section aria-labelledby="by-channel">
      <h2 id="by-channel">{i18n.t('results.byChannel')}</h2>
      <p className="quiet">{goals.length > 0 ? i18n.t('results.objective', [goals.join(' · ')]) : i18n.t('results.noObjective')}</p>
      <div className="scroll-x">
        <table className="results-table">
          <thead>
            <tr>
              <th scope="col">{i18n.t('results.channel')}</th>
              <th scope="col" className="number">
                {i18n.t('results.carried')}
              </th>
              {measures.map((measure) => (
                <th key={measure} scope="col" className="number">
                  {i18n.t(`results.column.${measure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ channelId, channel, carried, sums }) => (
              <tr key={channelId}>
                <th scope="row">{channel}</th>
                <td className="number">{carried ? i18n.t('results.carriedOf', [carried.present, carried.owed]) : '–'}</td>
                {measures.map((measure) => (
                  <td key={measure} className="number">
                    {amountOf(sums, measure)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {audit && audit.score.value !== null && <p className="small quiet">{i18n.t('results.score', [percent(audit.score.value)])}</p>}
    </section>
  );
}

const amountOf = (sums: Partial<Record<Measure, number>>, measure: Measure): string => {
  const value = sums[measure];
  return value === undefined ? '–' : number(Math.round(value));
};

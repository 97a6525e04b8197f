import { useState } from 'react';
import { i18n } from '#i18n';
import type { FinishedAudit } from '@/lib/audit';
import { type Measure, measures, shortName, trendDrawing, trendLines } from '@/lib/report';
import { percent, when } from '../words';

/** How the figures went over the finished audits, a line a channel, with the numbers behind it. Oldest first. */
export function Trend({ points }: { points: readonly FinishedAudit[] }) {
  const [measure, setMeasure] = useState<Measure>('score');
  return (
    <section className="audit-section trend" aria-labelledby="trend">
      <h2 id="trend">{i18n.t('overTime.trend', [points.length])}</h2>
      <fieldset className="trend-by">
        <legend className="hidden">{i18n.t('overTime.measure')}</legend>
        {measures.map((one) => (
          <label key={one}>
            <input type="radio" name="trend-by" checked={measure === one} onChange={() => setMeasure(one)} />
            {i18n.t(`overTime.measures.${one}`)}
          </label>
        ))}
      </fieldset>
      <Picture points={points} measure={measure} />
      <details className="trend-table">
        <summary>{i18n.t('overTime.figures')}</summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- whoever uses the keyboard must be able to scroll it */}
        <div className="scrolls" role="region" tabIndex={0} aria-label={i18n.t('overTime.figures')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{i18n.t('overTime.channel')}</th>
                {points.map(({ id, name, date }) => (
                  <th key={id} scope="col">
                    {name}
                    <span className="small quiet block">{when(date, 'shortDay')}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {trendLines(points, measure).map(({ channelId, name, values }) => (
                <tr key={channelId ?? ''}>
                  <th scope="row">{channelId ? name : i18n.t('overTime.all')}</th>
                  {values.map((value, at) => (
                    <td key={points[at]?.id}>
                      {value === null ? (
                        <span className="quiet">{i18n.t(measure === 'score' ? 'overTime.noScore' : 'overTime.noFigure')}</span>
                      ) : (
                        percent(value)
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <p className="small quiet">{i18n.t('overTime.trendWhat')}</p>
    </section>
  );
}

function Picture({ points, measure }: { points: readonly FinishedAudit[]; measure: Measure }) {
  const { width, height, rules, dates, lines } = trendDrawing(points, measure);
  if (!lines.length) return <p className="empty">{i18n.t('overTime.noLine')}</p>;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={i18n.t('overTime.pictureOf', [i18n.t(`overTime.measures.${measure}`), points.length])}
    >
      {rules.map(({ y, text }) => (
        <g key={y} className="trend-rule">
          <path d={`M44 ${y}H472`} />
          <text x={38} y={y + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {dates.map(({ x, text, anchor }) => (
        <text key={x} className="trend-date" x={x} y={height - 10} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {lines.map(({ name, whole, dash, d, dots, label }) => (
        <g key={`${name} ${label.y}`} className={whole ? 'trend-line whole' : 'trend-line'}>
          <path d={d} strokeDasharray={dash || undefined} />
          {dots.map(({ x, y, text }) => (
            <circle key={x} cx={x} cy={y} r={whole ? 4 : 2.5}>
              <title>{`${whole ? i18n.t('overTime.all') : name}: ${text}`}</title>
            </circle>
          ))}
          <text x={label.x} y={label.y}>
            {whole ? i18n.t('overTime.all') : shortName(name)} {dots.at(-1)?.text}
          </text>
        </g>
      ))}
    </svg>
  );
}

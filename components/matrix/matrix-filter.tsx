import { useId } from 'react';
import { i18n } from '#i18n';
import type { Plan } from '@/lib/plan';
import { Choice } from '../choice';
import { dotted } from '../words';
import { type Denominators, everything, type MatrixFilter } from './narrowed';
import './matrix-filter.css';

interface Props {
  plan: Plan;
  filter: MatrixFilter;
  counts: Denominators;
  onChange(filter: MatrixFilter): void;
}

/** What the matrix speaks of and what it does not; and, folded, the choice of a part of it. */
export function MatrixFilterBar({ plan, filter, counts, onChange }: Props) {
  const id = useId();
  const channels = plan.channels.filter(({ touchpoints }) => touchpoints.length > 0);
  const owners = [...new Set(channels.flatMap(({ owner }) => owner ?? []))];
  const stages = [...new Set(channels.flatMap((one) => one.stages))];
  const active = Object.values(filter).some(Boolean);
  const select = (key: 'channel' | 'owner' | 'audience' | 'stage', options: (readonly [string, string])[]) =>
    options.length > 1 && (
      <Choice
        id={`${id}-${key}`}
        label={i18n.t(`matrixFilter.${key}`)}
        className="field"
        value={filter[key]}
        options={options}
        onChoose={(value) => onChange({ ...filter, [key]: value })}
      />
    );
  return (
    <div className="matrix-filter">
      <p className="quiet small" role="status">
        {dotted(
          i18n.t('matrixFilter.judged', [counts.judged, counts.all]),
          counts.notJudged > 0 && i18n.t('matrixFilter.notJudged', [counts.notJudged]),
          counts.notRead > 0 && i18n.t('matrixFilter.notRead', [counts.notRead]),
          counts.stale > 0 && i18n.t('matrixFilter.stale', [counts.stale]),
          counts.owed > 0 && i18n.t('matrixFilter.sure', [counts.sure, counts.owed]),
        )}
      </p>
      <details open={active || undefined}>
        <summary>{i18n.t('matrixFilter.some')}</summary>
        <form onSubmit={(event) => event.preventDefault()}>
          {select(
            'channel',
            channels.map((one) => [one.id, one.name] as const),
          )}
          {select(
            'owner',
            owners.map((one) => [one, one] as const),
          )}
          {select(
            'audience',
            plan.audiences.map((one) => [one.id, one.name] as const),
          )}
          {select(
            'stage',
            stages.map((one) => [one, i18n.t(`matrixFilter.stages.${one}`)] as const),
          )}
          <div className="field">
            <label htmlFor={`${id}-since`}>{i18n.t('matrixFilter.since')}</label>
            <input id={`${id}-since`} type="date" value={filter.since} onChange={(event) => onChange({ ...filter, since: event.target.value })} />
          </div>
          {active && (
            <button type="button" className="plain" onClick={() => onChange(everything)}>
              {i18n.t('filter.clear')}
            </button>
          )}
        </form>
      </details>
    </div>
  );
}

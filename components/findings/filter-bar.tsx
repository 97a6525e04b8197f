import { useId } from 'react';
import { i18n } from '#i18n';
import type { Audit } from '@/lib/audit';
import { Choice } from '../choice';
import { severities } from '../finding/weights';
import { choices, type Filters, noFilters } from './filters';

interface Props {
  audit: Audit;
  filters: Filters;
  onChange(filters: Filters): void;
}

/** Search, six filters and the order, each a plain control with its own label. */
export function FilterBar({ audit, filters, onChange }: Props) {
  const id = useId();
  const { check, touchpoint, owner } = choices(audit);
  const set = (key: keyof Filters) => (event: { target: { value: string } }) => onChange({ ...filters, [key]: event.target.value });
  const select = (key: 'severity' | 'check' | 'touchpoint' | 'owner' | 'decision' | 'certainty', options: [string, string][]) => (
    <Choice
      id={`${id}-${key}`}
      label={i18n.t(`filter.${key}`)}
      className="filter"
      value={filters[key]}
      options={options}
      onChoose={(value) => onChange({ ...filters, [key]: value })}
    />
  );
  const changed = JSON.stringify({ ...filters, sort: '' }) !== JSON.stringify({ ...noFilters, sort: '' });
  return (
    <form className="filters" role="search" aria-label={i18n.t('filter.label')} onSubmit={(event) => event.preventDefault()}>
      <div className="filter">
        <label htmlFor={`${id}-search`}>{i18n.t('filter.search')}</label>
        <input id={`${id}-search`} type="search" value={filters.search} onChange={set('search')} />
      </div>
      {select('decision', [
        ['open', i18n.t('filter.open')],
        ['settled', i18n.t('filter.settled')],
        ...(['confirmed', 'assigned', 'fixed', 'dismissed', 'approved', 'decided'] as const).map((kind): [string, string] => [
          kind,
          i18n.t(`decision.${kind}`),
        ]),
      ])}
      {select(
        'severity',
        severities.map((severity): [string, string] => [severity, i18n.t(`severity.${severity}`)]),
      )}
      {select('touchpoint', [...touchpoint, ['across', i18n.t('scope.across')], ['plan', i18n.t('scope.plan')]])}
      {select('check', check)}
      {select('owner', owner)}
      {select('certainty', [
        ['confirmed', i18n.t('certainty.confirmed')],
        ['pleaseCheck', i18n.t('state.pleaseCheckAlone')],
      ])}
      {changed && (
        <button type="button" className="plain" onClick={() => onChange({ ...noFilters, sort: filters.sort })}>
          {i18n.t('filter.clear')}
        </button>
      )}
    </form>
  );
}

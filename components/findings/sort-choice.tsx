import { i18n } from '#i18n';
import type { Filters } from './filters';

const sorts = ['weight', 'touchpoint', 'check', 'owner'] as const;

/** The order of the list. */
export function SortChoice({ sort, onChange }: { sort: Filters['sort']; onChange(sort: Filters['sort']): void }) {
  return (
    <label className="sort-choice">
      <span className="small quiet">{i18n.t('filter.sort')}</span>
      <select value={sort} onChange={(event) => onChange(sorts.find((one) => one === event.target.value) ?? 'weight')}>
        {sorts.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`sort.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

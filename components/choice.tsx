import { i18n } from '#i18n';

interface Props {
  id: string;
  label: string;
  className: string;
  /** Empty: all of them. */
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  onChoose(value: string): void;
}

/** A labelled choice of one or all. */
export const Choice = ({ id, label, className, value, options, onChoose }: Props) => (
  <div className={className}>
    <label htmlFor={id}>{label}</label>
    <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
      <option value="">{i18n.t('filter.all')}</option>
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  </div>
);

import { useId } from 'react';
import { i18n } from '#i18n';
import type { ItemsField } from '@/lib/plan';
import { type FieldsOf, Margin, type Placed } from './frame';
import { Item } from './item';
import { fieldName, helpOf } from './names';
import { useGrowing } from './use-growing';
import { useEditing, useKeys } from './use-session';

/** Up to so many fields an item stands open, as a row; with more it folds. */
const IN_A_ROW = 3;

/** A list of things: each opened in place, moved by hand or by key, taken out; and the way to one more. `named`: within others, under its own name. */
export function Items({ field, path, anchor, named, Fields }: Placed & { field: ItemsField; named?: boolean; Fields: FieldsOf }) {
  const { session, goTo } = useEditing();
  const keys = useKeys(path);
  const shown = useGrowing(keys.length);
  const id = useId();
  const row = field.fields.length <= IN_A_ROW;
  return (
    <div className="edit-items" {...(named && { role: 'group', 'aria-labelledby': id })}>
      {named && (
        <div className="beside edit-beside">
          <div className="edit-list-name">
            <span id={id}>{fieldName(field.name)}</span>
            <span className="small quiet">{helpOf(field)}</span>
          </div>
          <Margin anchor={anchor} />
        </div>
      )}
      {keys.length > 0 && (
        <ol className={row ? 'edit-rows' : 'edit-cards'}>
          {keys.slice(0, shown).map((key, at) => (
            <Item key={key} field={field} list={path} itemKey={key} at={at} of={keys.length} row={row} Fields={Fields} />
          ))}
        </ol>
      )}
      <button
        type="button"
        data-path={path}
        className="edit-add"
        onClick={() => goTo(`${session.add(path, field.name === 'claims' ? { status: 'approved' } : {})}.${field.fields[0]?.name}`)}
      >
        {i18n.t('edit.addOne', [field.one])}
      </button>
    </div>
  );
}

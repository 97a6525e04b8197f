import { i18n } from '#i18n';
import type { FormField } from '@/lib/plan';
import { Fields } from './field';
import { Margin } from './frame';
import { Items } from './items';
import { helpOf } from './names';

/** One part of the brief with all its fields. */
export function PartForm({ field }: { field: FormField }) {
  const id = `edit-${field.name}`;
  return (
    <section className="edit-part" aria-labelledby={id}>
      <div className="beside edit-beside">
        <div>
          <h2 id={id} tabIndex={-1}>
            {i18n.t(`part.${field.name}` as 'part.goals')}
          </h2>
          <p className="quiet">{helpOf(field)}</p>
        </div>
        <Margin anchor={`.${field.name}`} />
      </div>
      {field.kind === 'items' && <Items field={field} path={field.name} anchor={`.${field.name}`} Fields={Fields} />}
      {field.kind === 'group' && <Fields fields={field.fields} path={field.name} anchor={`.${field.name}`} />}
    </section>
  );
}

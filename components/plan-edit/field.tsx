import { memo } from 'react';
import type { FormField } from '@/lib/plan';
import type { Placed } from './frame';
import { ChoiceInput, ChoicesInput, FlagInput, ShortInput, TextInput, TextsInput } from './inputs';
import { Items } from './items';
import { fieldName } from './names';
import { ReferenceInput, ReferencesInput } from './references';

type Props = Placed & { field: FormField };

/** One field of the plan, by its kind. */
export const Field = memo(function Field({ field, ...place }: Props) {
  switch (field.kind) {
    case 'text':
    case 'address':
      return <TextInput field={field} {...place} />;
    case 'texts':
      return <TextsInput field={field} {...place} />;
    case 'choice':
      return <ChoiceInput field={field} {...place} />;
    case 'choices':
      return <ChoicesInput field={field} {...place} />;
    case 'flag':
      return <FlagInput field={field} {...place} />;
    case 'reference':
      return <ReferenceInput field={field} {...place} />;
    case 'references':
      return <ReferencesInput field={field} {...place} />;
    case 'group':
      return <Group field={field} {...place} />;
    case 'items':
      return <Items field={field} {...place} named Fields={Fields} />;
    default:
      return <ShortInput field={field} {...place} />;
  }
});

/** Fields that belong together, under one name. */
function Group({ field, ...place }: Placed & { field: Extract<FormField, { kind: 'group' }> }) {
  const [only] = field.fields;
  const inner = field.fields.length === 1 && only?.kind === 'group' ? only : undefined;
  const within = inner ? { path: `${place.path}.${inner.name}`, anchor: `${place.anchor}.${inner.name}` } : place;
  return (
    <fieldset className="edit-group">
      <legend>{fieldName(field.name)}</legend>
      <Fields fields={(inner ?? field).fields} {...within} />
    </fieldset>
  );
}

export const Fields = ({ fields, path, anchor, bare }: Placed & { fields: readonly FormField[] }) =>
  fields.map((field) => (
    <Field
      key={field.name}
      field={field}
      path={path ? `${path}.${field.name}` : field.name}
      anchor={`${anchor}.${field.name}`}
      {...(bare && { bare })}
    />
  ));

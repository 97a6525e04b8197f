import { type ComponentType, type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import type { FormField } from '@/lib/plan';
import { PlanNote } from '../plan/plan-note';
import { fieldName, helpOf } from './names';
import { isBlankFault, useEditing, useFault, useRemarks } from './use-session';

/** Where a field stands in the plan, and what its remarks are found by. */
export interface Placed {
  path: string;
  anchor: string;
  /** Among others of its kind in a row: what is said of all is said once, above. */
  bare?: boolean;
}

/** Draws fields below one another; handed down, because items hold fields that hold items. */
export type FieldsOf = ComponentType<Placed & { fields: readonly FormField[] }>;

/** What a control needs to be one with its label, its help and its fault. */
interface Wired {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'data-path': string;
}

interface Props extends Placed {
  field: FormField;
  /** Several controls under one name. */
  several?: boolean;
  hint?: string;
  children(wired: Wired): ReactNode;
}

/** A field with its name, what belongs there, what is wrong with it, and what the last audit remarked on it. */
export function Frame({ field, path, anchor, bare, several, hint, children }: Props) {
  const id = useId();
  const fault = useFaultWords(field, path);
  const help = [!bare && helpOf(field), hint].filter(Boolean).join(' ');
  const said = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const Name = several ? 'legend' : 'label';
  const Whole = several ? 'fieldset' : 'div';
  return (
    <div className="beside edit-beside">
      <Whole className="field edit-field" {...(several && { 'aria-describedby': said || undefined })}>
        <Name {...(!several && { htmlFor: id })}>{fieldName(field.name)}</Name>
        {children({ id, 'aria-describedby': said || undefined, 'aria-invalid': fault ? true : undefined, 'data-path': path })}
        {fault && (
          <p id={`${id}-fault`} className="small edit-fault">
            {fault}
          </p>
        )}
        {help && (
          <p id={`${id}-help`} className="small quiet">
            {help}
          </p>
        )}
      </Whole>
      <Margin anchor={anchor} />
    </div>
  );
}

/** Remarks of the last audit, beside what they speak of. */
export function Margin({ anchor }: { anchor: string }) {
  const { planId } = useEditing();
  const remarks = useRemarks(anchor);
  if (!remarks.length) return null;
  return (
    <aside className="margin">
      {remarks.map((finding) => (
        <PlanNote key={finding.fingerprint} finding={finding} planId={planId} />
      ))}
    </aside>
  );
}

/** What is wrong, in the plan reader's words where they speak of more than a file. A blank is told once saving was tried. */
function useFaultWords(field: FormField, path: string): string | undefined {
  const { tried } = useEditing();
  const fault = useFault(path);
  if (!fault) return undefined;
  if (isBlankFault(fault)) return tried ? i18n.t('edit.needed') : undefined;
  if (field.kind === 'share') return i18n.t('edit.shareWrong');
  return [fault.what, fault.mend].filter(Boolean).join(' ').replaceAll('`', '');
}

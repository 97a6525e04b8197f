import { i18n } from '#i18n';
import { type FormField, pathSteps, withReference } from '@/lib/plan';
import { Frame, type Placed } from './frame';
import { useGrowing } from './use-growing';
import { useDirectory, useEditing, useValue } from './use-session';

type Of<Kind extends FormField['kind']> = Placed & { field: Extract<FormField, { kind: Kind }> };
type To = Extract<FormField, { kind: 'reference' }>['to'];

/** What a field can point to, its own item left out, and what it points to that is no longer there. */
function useTargets(to: To, path: string, chosen: readonly string[]) {
  const named = useDirectory()[to].filter(({ label, path: at }) => label !== '' && !isWithin(pathSteps(path), at));
  const gone = chosen.filter((id) => !named.some((one) => one.id === id));
  return {
    named,
    options: [...named.map(({ id, label }) => ({ id, label })), ...gone.map((id) => ({ id, label: i18n.t('edit.goneTarget', [id]) }))],
  };
}

const isWithin = (path: readonly unknown[], item: readonly unknown[]): boolean => item.every((step, at) => path[at] === step);

const nobody = (to: To): string => i18n.t('edit.nobodyYet', [i18n.t(`part.${PARTS[to] ?? to}` as 'part.goals')]);
/** Lists that stand in another part. */
const PARTS: Partial<Record<To, string>> = { touchpoints: 'channels', milestones: 'timeline' };

export function ReferenceInput({ field, ...place }: Of<'reference'>) {
  const { session } = useEditing();
  const value = useValue(place.path);
  const chosen = typeof value === 'string' ? value : '';
  const { named, options } = useTargets(field.to, place.path, chosen ? [chosen] : []);
  const choose = (id: string) =>
    session.apply(
      withReference(
        session.tree(),
        pathSteps(place.path),
        id || undefined,
        named.find((one) => one.id === id),
      ),
      pathSteps(place.path),
    );
  return (
    <Frame field={field} {...place} {...(options.length === 0 && { hint: nobody(field.to) })}>
      {(wired) => (
        <select {...wired} value={chosen} onChange={({ target }) => choose(target.value)}>
          {!(field.required && chosen) && <option value="">{i18n.t('edit.noChoice')}</option>}
          {options.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}

export function ReferencesInput({ field, ...place }: Of<'references'>) {
  const { session } = useEditing();
  const value = useValue(place.path);
  const chosen = (Array.isArray(value) ? value : []) as string[];
  const { named, options } = useTargets(field.to, place.path, chosen);
  const shown = useGrowing(options.length);
  const open = field.open && value === undefined;
  const choose = (id: string, on: boolean) => {
    const next = on ? [...chosen, id] : chosen.filter((one) => one !== id);
    session.apply(
      withReference(session.tree(), pathSteps(place.path), next, on ? named.find((one) => one.id === id) : undefined),
      pathSteps(place.path),
    );
  };
  return (
    <Frame field={field} {...place} several {...(options.length === 0 && { hint: nobody(field.to) })}>
      {() => (
        <>
          {field.open && (
            <label className="choice">
              <input
                type="checkbox"
                data-path={place.path}
                checked={open}
                onChange={({ target }) => session.change(place.path, target.checked ? undefined : [])}
              />
              {i18n.t('edit.asChannel')}
            </label>
          )}
          {!open && (
            <div className="edit-choices edit-targets">
              {options.slice(0, shown).map(({ id, label }) => (
                <label key={id} className="choice">
                  <input type="checkbox" data-path={place.path} checked={chosen.includes(id)} onChange={({ target }) => choose(id, target.checked)} />
                  {label}
                </label>
              ))}
            </div>
          )}
        </>
      )}
    </Frame>
  );
}

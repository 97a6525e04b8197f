import { type KeyboardEvent, memo, useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import { holderOf, type ItemsField, pathSteps } from '@/lib/plan';
import { useToast } from '../toast/toast';
import { list as listed } from '../words';
import { type FieldsOf, Margin } from './frame';
import { fieldName } from './names';
import { useDrag } from './use-drag';
import { useEditing, useFaultsWithin, useOpen, useTargetLabel, useValue } from './use-session';

interface Props {
  field: ItemsField;
  list: string;
  itemKey: string;
  at: number;
  of: number;
  /** Few fields, side by side, always open. */
  row: boolean;
  Fields: FieldsOf;
}

/** One thing of a list. */
export const Item = memo(function Item({ field, list, itemKey, at, of, row, Fields }: Props) {
  const { session, announce } = useEditing();
  const toast = useToast();
  const path = `${list}[${at}]`;
  const title = useTitle(field, path, at);
  const open = useOpen(itemKey);
  const body = useId();
  const whole = useRef<HTMLLIElement>(null);
  const move = (to: number) => {
    if (to < 0 || to >= of || to === at) return;
    const active = document.activeElement;
    flushSync(() => session.move(list, at, to));
    // Moving takes the focus from what is moved.
    if (active instanceof HTMLElement && active.isConnected) active.focus();
    announce(i18n.t('edit.moved', [title, to + 1, of]));
  };
  const remove = () => {
    const beside = whole.current?.nextElementSibling ?? whole.current?.previousElementSibling ?? whole.current?.parentElement?.nextElementSibling;
    const { loosened, back } = session.remove(path);
    const from = loosened.map(({ path: where, of }) => of || holderOf(session.tree(), pathSteps(where)) || fieldName(where.split('.')[0] ?? ''));
    const said = title ? i18n.t('edit.removed', [title]) : i18n.t('edit.removedUnnamed');
    toast.say(from.length ? `${said}. ${i18n.t('edit.loosened', from.length, [listed([...new Set(from)])])}` : said, back);
    (beside?.querySelector<HTMLElement>('button, textarea') ?? (beside instanceof HTMLElement ? beside : undefined))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    move(event.key === 'ArrowUp' ? at - 1 : at + 1);
  };
  const drag = useDrag(list, at, (from, to) => {
    const moved = holderOf(session.tree(), [...pathSteps(list), from, field.label]);
    session.move(list, from, to);
    announce(i18n.t('edit.moved', [moved, to + 1, of]));
  });
  const named = title || i18n.t('edit.untitled', [field.one]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys reach it from the fields within
    <li ref={whole} className={row ? 'edit-row' : 'edit-card'} onKeyDown={onKeyDown} data-item={path} {...drag.target}>
      <div className="edit-head">
        <span className="edit-handle" title={i18n.t('edit.drag')} aria-hidden="true" {...drag.handle}>
          ⠿
        </span>
        {row ? (
          <span className="hidden">{i18n.t('edit.numbered', [field.one, at + 1])}</span>
        ) : (
          <button
            type="button"
            className="edit-title"
            aria-expanded={open}
            aria-controls={body}
            data-path={path}
            onClick={() => session.fold(itemKey, !open)}
          >
            {field.at === 'messages' && <Priority path={path} />}
            <span className={title ? undefined : 'quiet'}>{named}</span>
            <Marks path={path} itemKey={itemKey} />
          </button>
        )}
        <span className="edit-tools">
          <button type="button" className="plain" disabled={at === 0} aria-label={i18n.t('edit.upOne', [named])} onClick={() => move(at - 1)}>
            ↑
          </button>
          <button type="button" className="plain" disabled={at === of - 1} aria-label={i18n.t('edit.downOne', [named])} onClick={() => move(at + 1)}>
            ↓
          </button>
          <button type="button" className="plain" aria-label={i18n.t('edit.removeOne', [named])} onClick={remove}>
            {i18n.t('edit.remove')}
          </button>
        </span>
      </div>
      {(row || open) && (
        <div id={body} className="edit-body">
          <Margin anchor={itemKey} />
          <Fields fields={field.fields} path={path} anchor={itemKey} {...(row && { bare: true })} />
        </div>
      )}
    </li>
  );
});

/** The words that name it; of what points elsewhere, that thing's. */
function useTitle(field: ItemsField, path: string, at: number): string {
  const value = useValue(`${path}.${field.label}`);
  const [label] = field.fields;
  const target = useTargetLabel(label?.kind === 'reference' ? label.to : undefined, value);
  if (target !== undefined) return target;
  const words = typeof value === 'string' ? value.trim() : '';
  return words || (field.collection ? '' : i18n.t('edit.numbered', [field.one, at + 1]));
}

function Priority({ path }: { path: string }) {
  return <span className="edit-priority">{String(useValue(`${path}.priority`) ?? '')}</span>;
}

/** How much stands against it, while it is folded. */
function Marks({ path, itemKey }: { path: string; itemKey: string }) {
  const { remarks } = useEditing();
  const faults = useFaultsWithin(path);
  const count = remarks.count.get(itemKey) ?? 0;
  return (
    <>
      {count > 0 && <span className="small edit-remarks">{i18n.t('plan.remarks', count)}</span>}
      {faults > 0 && <span className="small edit-fault">{i18n.t('edit.toMend', faults)}</span>}
    </>
  );
}

import { useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { useEditing } from './use-session';

const MAC = /Mac|iPhone|iPad/.test(navigator.platform);
const COMMAND = MAC ? '⌘' : 'Ctrl';

interface Props {
  onUndo(): void;
  onRedo(): void;
  onSave(): void;
}

/** What holds for every part: the way back, the way on, and saving. */
export function EditBar({ onUndo, onRedo, onSave }: Props) {
  const { session } = useEditing();
  const canUndo = useSyncExternalStore(session.changes, session.canUndo);
  const canRedo = useSyncExternalStore(session.changes, session.canRedo);
  const dirty = useSyncExternalStore(session.changes, session.dirty);
  return (
    <div className="edit-bar">
      <div className="actions">
        <button type="button" className="primary" disabled={!dirty} onClick={onSave}>
          {i18n.t('edit.save')}
        </button>
        <button type="button" disabled={!canUndo} onClick={onUndo}>
          {i18n.t('edit.undo')}
        </button>
        <button type="button" disabled={!canRedo} onClick={onRedo}>
          {i18n.t('edit.redo')}
        </button>
        <span className="small quiet">{dirty ? `${i18n.t('edit.unsaved')}, ${i18n.t('edit.keptHere')}` : i18n.t('edit.nothing')}</span>
      </div>
      <p className="small quiet edit-keys">
        {i18n.t('edit.keys')} <kbd>{COMMAND}</kbd> <kbd>Z</kbd> {i18n.t('edit.keyUndo')} · <kbd>{MAC ? '⌥' : 'Alt'}</kbd> <kbd>↑</kbd> <kbd>↓</kbd>{' '}
        {i18n.t('edit.keyMove')} · <kbd>{COMMAND}</kbd> <kbd>S</kbd> {i18n.t('edit.keySave')}
      </p>
    </div>
  );
}

import { type ClipboardEvent, type DragEvent, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { DraftSource } from '@/lib/capture';
import type { Plan } from '@/lib/plan';
import { PickFile } from '../pick-file';

interface Props {
  plan: Plan;
  /** The channel it is meant for, where it is no touchpoint of the plan. */
  channelId?: { id: string | undefined; onChoose(id: string | undefined): void };
  onFile(file: File): void;
  onSource(source: DraftSource): void;
}

/** Drop, pick or paste. Words dragged from another window are taken with their form, as pasted ones are. */
export function GiveDraft({ plan, channelId, onFile, onSource }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const rich = useRef<{ text: string; html: string }>(undefined);
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    const plain = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n');
    // Into an empty box only: what is edited or put together here has no form any more.
    rich.current = html && text.trim() === '' ? { text: plain, html } : undefined;
  };
  const send = () => {
    const html = rich.current?.text.trim() === text.trim() ? rich.current?.html : undefined;
    onSource({ name: '', text, ...(html && { html }) });
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    onSource({ name: '', text: event.dataTransfer.getData('text/plain'), html: event.dataTransfer.getData('text/html') });
  };
  const over = (event: DragEvent) => {
    if (event.dataTransfer.types.some((type) => type.startsWith('text/'))) event.preventDefault();
  };
  return (
    <>
      {channelId && plan.channels.length > 0 && (
        <div className="field draft-channel">
          <label htmlFor={`${id}-channel`}>{i18n.t('draft.channel')}</label>
          <select
            id={`${id}-channel`}
            value={channelId.id ?? ''}
            aria-describedby={`${id}-channel-help`}
            onChange={(event) => channelId.onChoose(event.target.value || undefined)}
          >
            {plan.channels.map((channel) => (
              <option key={channel.id} value={channel.id}>
                {channel.name}
              </option>
            ))}
            <option value="">{i18n.t('draft.noChannel')}</option>
          </select>
          <p className="small quiet" id={`${id}-channel-help`}>
            {i18n.t('draft.channelHelp')}
          </p>
        </div>
      )}
      <div className="draft-drop" role="presentation" onDragOver={over} onDrop={drop}>
        <p className="draft-drop-words">{i18n.t('draft.drop')}</p>
        <PickFile label={i18n.t('draft.pick')} accept=".docx,.docm,.pdf,.eml,.html,.htm,.txt,.md" onFile={onFile} />
        <p className="small quiet">{i18n.t('draft.formats')}</p>
      </div>
      <form
        className="stack draft-paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) send();
        }}
      >
        <label htmlFor={`${id}-words`}>{i18n.t('draft.paste')}</label>
        <textarea
          id={`${id}-words`}
          rows={8}
          required
          value={text}
          aria-describedby={`${id}-help`}
          onPaste={paste}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="small quiet" id={`${id}-help`}>
          {i18n.t('draft.pasteHelp')}
        </p>
        <button type="submit">{i18n.t('draft.do')}</button>
      </form>
    </>
  );
}

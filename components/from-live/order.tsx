import { type KeyboardEvent, useRef } from 'react';
import { i18n } from '#i18n';

interface Props {
  messages: readonly string[];
  onOrder(messages: string[]): void;
}

/** The messages taken, in order of weight; moved by buttons, or with Alt and the arrow keys on them. */
export function Order({ messages, onOrder }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const move = (from: number, step: -1 | 1) => {
    const to = from + step;
    const next = [...messages];
    const [moved] = next.splice(from, 1);
    if (moved === undefined || to < 0 || to >= messages.length) return;
    next.splice(to, 0, moved);
    onOrder(next);
    // The hand goes along with what it moves; at either end the other button is left.
    setTimeout(() => {
      const buttons = list.current?.children[to]?.querySelectorAll<HTMLButtonElement>('button');
      const wanted = buttons?.[step < 0 ? 0 : 1];
      (wanted?.disabled ? buttons?.[step < 0 ? 1 : 0] : wanted)?.focus();
    });
  };
  const byKeys = (at: number) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(at, event.key === 'ArrowUp' ? -1 : 1);
  };
  if (messages.length === 0) return <p className="quiet">{i18n.t('live.orderNone')}</p>;
  return (
    <ol className="live-order" ref={list}>
      {messages.map((text, at) => (
        <li key={text}>
          <span className="quiet">{at + 1}</span>
          <q>{text}</q>
          <span className="actions">
            <button type="button" aria-label={i18n.t('live.up', [text])} disabled={at === 0} onKeyDown={byKeys(at)} onClick={() => move(at, -1)}>
              ↑
            </button>
            <button
              type="button"
              aria-label={i18n.t('live.down', [text])}
              disabled={at === messages.length - 1}
              onKeyDown={byKeys(at)}
              onClick={() => move(at, 1)}
            >
              ↓
            </button>
          </span>
        </li>
      ))}
    </ol>
  );
}

import { type DragEvent, useState } from 'react';

/** What is being dragged; one thing at a time in one window. */
let dragged: { list: string; at: number } | undefined;

/** Dragging an item by its handle to another place of its list. The same can be done by keys and buttons. */
export function useDrag(list: string, at: number, drop: (from: number, to: number) => void) {
  const [over, setOver] = useState<'before' | 'after'>();
  const mine = () => dragged?.list === list && dragged.at !== at;
  return {
    handle: {
      draggable: true,
      onDragStart(event: DragEvent) {
        dragged = { list, at };
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', '');
        const item = event.currentTarget.closest('li');
        if (item) event.dataTransfer.setDragImage(item, 12, 12);
      },
      onDragEnd: () => {
        dragged = undefined;
      },
    },
    target: {
      'data-drop': over,
      onDragOver(event: DragEvent) {
        if (!mine()) return;
        event.preventDefault();
        event.stopPropagation();
        const { top, height } = event.currentTarget.getBoundingClientRect();
        setOver(event.clientY < top + height / 2 ? 'before' : 'after');
      },
      onDragLeave: () => setOver(undefined),
      onDrop(event: DragEvent) {
        if (!mine() || !dragged) return;
        event.preventDefault();
        event.stopPropagation();
        const from = dragged.at;
        const before = over === 'before' ? at : at + 1;
        setOver(undefined);
        drop(from, before > from ? before - 1 : before);
      },
    },
  };
}

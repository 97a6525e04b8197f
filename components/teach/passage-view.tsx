import type { Ref } from 'react';
import { isWhole, type Passage, type Span } from './passage';

interface Props {
  passage: Passage;
  /** The words that are meant. */
  span: Span;
  ref?: Ref<HTMLQuoteElement>;
}

/** The sentence, large, between those around it. Words that were picked out are marked as with a pencil. */
export function PassageView({ passage, span, ref }: Props) {
  const { text, parts, words } = passage;
  const narrowed = !isWhole(passage, span);
  const from = words[span.first]?.from ?? 0;
  const to = words[span.last]?.to ?? 0;
  return (
    <blockquote ref={ref} className={narrowed ? 'passage narrowed' : 'passage'} data-passage>
      {parts.map((part, index) => {
        const [start, end] = [Math.max(part.from, from), Math.min(part.to, to)];
        const marked = narrowed && start < end;
        const Part = part.kind === 'quote' ? 'q' : 'span';
        // One space between the parts: what is selected is measured against the passage's text.
        return [
          index > 0 && ' ',
          <Part key={part.kind} className={part.kind}>
            {marked ? (
              <>
                {text.slice(part.from, start)}
                <mark>{text.slice(start, end)}</mark>
                {text.slice(end, part.to)}
              </>
            ) : (
              text.slice(part.from, part.to)
            )}
          </Part>,
        ];
      })}
    </blockquote>
  );
}

/** Where the person's selection begins and ends in the passage's text; undefined where nothing of it is selected. */
export function selectedIn(root: HTMLElement): { from: number; to: number } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return undefined;
  const offset = (node: Node, at: number, outside: number): number => {
    if (!root.contains(node)) return outside;
    const upTo = document.createRange();
    upTo.selectNodeContents(root);
    upTo.setEnd(node, at);
    return upTo.toString().length;
  };
  const from = offset(range.startContainer, range.startOffset, 0);
  const to = offset(range.endContainer, range.endOffset, root.textContent.length);
  return from < to ? { from, to } : undefined;
}

import { Fragment } from 'react';

/** A problem's sentence, with what it quotes between backticks set apart. */
export function Ticked({ words }: { words: string }) {
  return words.split('`').map((part, index) => <Fragment key={`${index}:${part}`}>{index % 2 ? <code>{part}</code> : part}</Fragment>);
}

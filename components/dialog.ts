/** Opens a dialog as it arrives on the page; give it as `ref`. The browser keeps focus inside and gives it back. */
export function openModal(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}

/** Closes the dialog a button stands in; nothing is submitted. */
export function closeDialog({ currentTarget }: { currentTarget: HTMLElement }): void {
  currentTarget.closest('dialog')?.close();
}

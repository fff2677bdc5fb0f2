import { tool, whenPressed } from './elements.js';

/** The list of keys. Its own button, Escape and a press beside it close it. */
export function startHelp(): void {
  const dialog = tool<HTMLDialogElement>('keys-dialog');
  whenPressed('help', showHelp);
  whenPressed('close', () => dialog?.close());
  dialog?.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}

/** Opens it. */
export function showHelp(): void {
  const dialog = tool<HTMLDialogElement>('keys-dialog');
  if (dialog && !dialog.open) dialog.showModal();
}

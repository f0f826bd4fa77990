/**
 * Shows a dialog as a modal one, once it is rendered. An element that is moved in its page keeps its dialogs open, but no
 * longer modal: those are closed first, of which they tell when they are open again.
 */
export function showAsModal(dialog: HTMLDialogElement): boolean {
  if (!dialog.isConnected || dialog.matches(':modal')) return false;
  dialog.close();
  dialog.showModal();
  return true;
}

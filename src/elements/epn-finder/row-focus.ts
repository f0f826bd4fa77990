const CONTROLS = 'a, button, input, summary';

const controlsOf = (row: Element | null): readonly HTMLElement[] => [
  ...(row?.querySelectorAll<HTMLElement>(CONTROLS) ?? []),
];

/**
 * Keeps the focus with its place when the order of the list changes. The rows are rendered in their order, so another
 * place comes into the focused row; and a browser takes the focus from a row that is moved in the document.
 */
export class RowFocus {
  private held: { readonly id: string; readonly control: number } | null = null;

  /** Before a rendering: which control of which place has the focus. */
  hold(root: ShadowRoot | null): void {
    const focused = root?.activeElement;
    const row = focused?.closest<HTMLElement>('.results > [data-id]') ?? null;
    const control = controlsOf(row).findIndex((candidate) => candidate === focused);
    this.held = row?.dataset.id !== undefined && control >= 0 ? { id: row.dataset.id, control } : null;
  }

  /** After it: the same control of the same place has it again, where that place is still in the list. */
  restore(root: ShadowRoot | null): void {
    const { held } = this;
    this.held = null;
    if (!root || !held) return;
    const now = root.activeElement;
    const rowNow = now?.closest<HTMLElement>('.results > [data-id]');
    if (now && (!rowNow || rowNow.dataset.id === held.id)) return;
    const row = root.querySelector(`.results > [data-id="${CSS.escape(held.id)}"]`);
    controlsOf(row)[held.control]?.focus();
  }
}

const STATUS = '.status';

/** Where the focus goes when what had it is gone; the status line says what has become of what was done. */
const HEIRS: readonly (readonly [lost: string, heir: string])[] = [
  ['.search', '#query'],
  ['.more, .chips, .message, .guided, .results > *', STATUS],
];

const rowsOf = (root: ShadowRoot): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.results > *')];

/**
 * Keeps the focus in the finder when a rendering takes away the control that has it: a button that is needed no more,
 * the list instead of the guided way. Without this a keyboard would begin again at the top of the page.
 */
export class LostFocus {
  private held: { readonly focused: Element; readonly heir: string; readonly rows: ReadonlySet<string> } | null = null;

  /** Before a rendering: what has the focus, and which rows there are. */
  hold(root: ShadowRoot | null): void {
    this.held = null;
    const focused = root?.activeElement;
    const heir = HEIRS.find(([lost]) => focused?.closest(lost))?.[1];
    if (!root || !focused || heir === undefined) return;
    const rows = focused.matches('.more') ? rowsOf(root) : [];
    this.held = { focused, heir, rows: new Set(rows.map(({ dataset }) => dataset.id ?? '')) };
  }

  /**
   * After it: after "show more" the first new place has the focus, else the heir of what is gone.
   * @returns true when that is the status line: it is read as what has the focus, and need not be said besides.
   */
  restore(root: ShadowRoot | null): boolean {
    const { held } = this;
    this.held = null;
    if (!root || !held || held.focused.isConnected || document.activeElement !== document.body) return false;
    const { rows, heir } = held;
    const newRow = rows.size > 0 ? rowsOf(root).find(({ dataset }) => !rows.has(dataset.id ?? '')) : undefined;
    const target = newRow?.querySelector<HTMLElement>('.name') ?? root.querySelector<HTMLElement>(heir);
    target?.focus();
    return target?.matches(STATUS) ?? false;
  }
}

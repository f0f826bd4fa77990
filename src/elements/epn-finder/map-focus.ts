import type { LitElement } from 'lit';

type Wish = 'choice' | 'map' | 'back';

/** Keeps the keyboard's place on the map, where what it stood on may vanish when the map moves. It is never lost. */
export class MapFocus {
  private wish: Wish | undefined;
  private before: HTMLElement | null = null;
  /** Whether the keyboard stood on something over the map before the element was rendered. */
  private wasInside = false;

  constructor(private readonly host: LitElement) {}

  /** The place under the pointer or the keyboard on the list, by the id of its row. */
  followList(onPlace: (id: string | null) => void): void {
    const idOf = ({ target }: Event): string | null =>
      (target as Element).closest<HTMLElement>('.result')?.dataset.id ?? null;
    const root = this.host.renderRoot;
    for (const type of ['pointerover', 'focusin'])
      root.addEventListener(type, (event) => {
        if (!(event.target as Element).closest('.map')) onPlace(idOf(event));
      });
    this.host.addEventListener('pointerleave', () => onPlace(null));
  }

  /** The mark on the map that the keyboard stands on, by its key; `null` when it leaves. */
  followMarks(onMark: (key: string | null) => void): void {
    this.host.renderRoot.addEventListener('focusin', ({ target }) =>
      onMark((target as Element).closest<HTMLElement>('.map-mark')?.dataset.key ?? null),
    );
    this.host.addEventListener('focusout', () => onMark(null));
  }

  /** Past the map, to the line below it: from there the Tab key leaves it. */
  skip(): void {
    this.find('.map-credits')?.focus();
  }

  /** Into the list of places at one point, once it is there. */
  toChoice(): void {
    this.before = this.active;
    this.wish = 'choice';
  }

  /** Back to where the keyboard was before the list opened. */
  back(): void {
    this.wish = 'back';
  }

  toMap(): void {
    this.wish = 'map';
  }

  /** Called before a render. */
  remember(): void {
    this.wasInside = this.active?.closest('.map') != null;
  }

  /** Called after a render: grants the wish, and leads the keyboard to the map when it stood on what is gone. */
  settle(): void {
    const { wish, before } = this;
    this.wish = undefined;
    const isLost = this.wasInside && !this.active;
    this.wasInside = false;
    if (wish === 'choice') this.find('.map-choice-place')?.focus();
    else if (wish === 'back' && before?.isConnected) before.focus();
    else if (wish || isLost) this.find('.map-canvas canvas')?.focus({ preventScroll: true });
  }

  private get active(): HTMLElement | null {
    return (this.host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
  }

  private find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

import type { MapPlace } from './adapter.js';

/** The name and open state of the place under the mouse. Screen readers and fingers have the list for that. */
export class PlaceTip {
  private readonly box = document.createElement('div');
  private readonly name = document.createElement('strong');
  private readonly state = document.createElement('span');

  constructor(container: HTMLElement) {
    this.box.className = 'map-tip';
    this.box.setAttribute('aria-hidden', 'true');
    this.box.hidden = true;
    this.box.append(this.name, this.state);
    container.append(this.box);
  }

  /** Shows a place at a point of the container, in CSS pixels. */
  show(place: MapPlace, { x, y }: { readonly x: number; readonly y: number }): void {
    this.name.textContent = place.label;
    this.name.lang = place.lang ?? '';
    this.state.textContent = place.stateLabel;
    this.box.style.top = `${y}px`;
    this.box.style.left = `${x}px`;
    this.box.hidden = false;
  }

  hide(): void {
    this.box.hidden = true;
  }

  remove(): void {
    this.box.remove();
  }
}

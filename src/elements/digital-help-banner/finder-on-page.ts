/** What a finder on the same page should start with. */
export interface FinderPreset {
  /** Service ids; none leaves the finder as it is. */
  readonly services: readonly string[];
  /** Communes, as the `commune` attribute names them; a finder that has its own keeps them. */
  readonly commune: string | null;
}

/** The finder with that id: in the banner's own tree first, for those that stand together in a shadow root. */
export function findFinder(banner: Element, id: string): HTMLElement | null {
  const root = banner.getRootNode();
  const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
  return near ?? document.getElementById(id);
}

const hasSearch = (finder: HTMLElement): finder is HTMLElement & { focusSearch(): void } =>
  'focusSearch' in finder && typeof finder.focusSearch === 'function';

/** Gives the finder the focus: its search box, or where a keyboard on the screen would cover the list, the whole. */
function focus(finder: HTMLElement): void {
  const isTouch = matchMedia('(pointer: coarse)').matches;
  if (hasSearch(finder) && !isTouch) finder.focusSearch();
  if (finder.contains(document.activeElement) || finder.shadowRoot?.activeElement) return;
  if (!finder.hasAttribute('tabindex')) finder.tabIndex = -1;
  finder.focus({ preventScroll: true });
}

/** Brings the visitor to the finder: presets it, shows it from its top, and gives it the focus. */
export function goToFinder(finder: HTMLElement, { services, commune }: FinderPreset): void {
  if (services.length > 0) finder.setAttribute('services', services.join(','));
  if (commune && !finder.hasAttribute('commune')) finder.setAttribute('commune', commune);
  focus(finder);
  finder.scrollIntoView({ block: 'start', behavior: 'instant' });
}

import { onForcedColors } from './forced-colors.js';

/**
 * Calls back when the page comes to a screen of another density, or when forced colours come or go: what was drawn for
 * the old one is drawn anew.
 *
 * @returns the way to stop.
 */
export function watchScreen(onChange: () => void): () => void {
  let density: MediaQueryList;
  const watchDensity = (): void => {
    density = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    density.addEventListener('change', onDensity, { once: true });
  };
  const onDensity = (): void => {
    watchDensity();
    onChange();
  };
  watchDensity();
  const unwatchColors = onForcedColors(onChange);
  return () => {
    density.removeEventListener('change', onDensity);
    unwatchColors();
  };
}

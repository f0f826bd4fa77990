const QUERY = '(forced-colors: active)';

/** Whether the visitor's system replaces the page's colours with a palette of its own. */
export function hasForcedColors(): boolean {
  return matchMedia(QUERY).matches;
}

/** Tells when that changes. @returns how to stop listening. */
export function onForcedColors(listener: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/**
 * The folder that holds `assets/`: this module lies one folder deep in `src/`, in `dist/` and in `dist/chunks/`, so the
 * parent of its own address is right in all three, on whichever origin they are served.
 */
export const BASE_URL: string = new URL('../', import.meta.url).href;

/** Absolute URL of a file that ships with the library. @param path - relative to the base, `assets/…`. */
export function assetUrl(path: string, base: string = BASE_URL): string {
  return new URL(path, base).href;
}

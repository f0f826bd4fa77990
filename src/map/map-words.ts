import type { Map as GlMap } from 'maplibre-gl';

import type { MapStrings } from './adapter.js';

/** Says our words on the map. MapLibre takes its own only once, before the map is made, and a page may change language. */
export function putWords(map: GlMap, { label, wheelHelp, wheelHelpMac, touchHelp }: MapStrings): void {
  map.getCanvas().setAttribute('aria-label', label);
  const say = (name: string, text: string): void => {
    const box = map.getContainer().querySelector(`.maplibregl-${name}-message`);
    if (box) box.textContent = text;
  };
  say('desktop', navigator.userAgent.includes('Mac') ? wheelHelpMac : wheelHelp);
  say('mobile', touchHelp);
}

import type { Map as GlMap } from 'maplibre-gl';

import type { MapStrings } from './adapter.js';

/** Says our words on the map. MapLibre takes its own only once, before the map is made, and a page may change language. */
export function putWords(map: GlMap, { label, keyHelp, wheelHelp, wheelHelpMac, touchHelp }: MapStrings): void {
  const canvas = map.getCanvas();
  // Screen readers leave the arrow keys to an application; what can be chosen on the map stands in the list over it.
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', label);
  canvas.setAttribute('aria-description', keyHelp);
  const say = (name: string, text: string): void => {
    const box = map.getContainer().querySelector(`.maplibregl-${name}-message`);
    if (box) box.textContent = text;
  };
  say('desktop', navigator.userAgent.includes('Mac') ? wheelHelpMac : wheelHelp);
  say('mobile', touchHelp);
}

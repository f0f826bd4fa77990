import { str, type Speech } from '../../i18n/localize-controller.js';
import { openStateOf } from '../../hours/place-state.js';
import type { ClusterMark, MapPlace, MapStrings } from '../../map/adapter.js';
import type { Place } from '../../model/place.js';
import { pickText } from '../../model/text.js';
import { openStateWords } from '../place/when.js';

/** The places of the list that have a position, in the words of the list. */
export function mapPlaces(speech: Speech, places: readonly Place[], now: Date): readonly MapPlace[] {
  return places.flatMap((place): MapPlace[] => {
    const { id, position } = place;
    if (!position) return [];
    const stateNow = openStateOf(place, now);
    const { text, lang } = pickText(place.name, speech.locale);
    const stateLabel = openStateWords(speech, place, stateNow, now);
    return [{ id, position, state: stateNow.state, label: text, stateLabel, lang }];
  });
}

/** What the map itself shows or speaks. */
export function mapStrings({ msg }: Speech): MapStrings {
  return {
    label: msg('Map of the places', { id: 'map.label' }),
    keyHelp: msg('Arrow keys move the map, plus and minus zoom.', { id: 'map.key-help' }),
    wheelHelp: msg('Hold Ctrl and scroll to zoom the map', { id: 'map.wheel-help' }),
    wheelHelpMac: msg('Hold ⌘ and scroll to zoom the map', { id: 'map.wheel-help-mac' }),
    touchHelp: msg('Use two fingers to move the map', { id: 'map.touch-help' }),
  };
}

/** How many places the map shows, once the visitor has moved it. */
export function inViewWords({ msg }: Speech, count: number): string {
  if (count === 0) return msg('No place in view on the map', { id: 'map.none-in-view' });
  if (count === 1) return msg('1 place in view on the map', { id: 'map.one-in-view' });
  return msg(str`${count} places in view on the map`, { id: 'map.in-view' });
}

/** A symbol that stands for several places until the map comes nearer. */
export function clusterWords({ msg }: Speech, { count, open }: ClusterMark): string {
  if (open === 0) return msg(str`${count} places close together. Zoom in`, { id: 'map.cluster-none' });
  return msg(str`${count} places close together, open now: ${open}. Zoom in`, { id: 'map.cluster' });
}

/** Places that share a point. */
export function severalWords({ msg }: Speech, count: number): string {
  return msg(str`${count} places at this spot`, { id: 'map.several' });
}

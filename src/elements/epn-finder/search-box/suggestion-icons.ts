import { svg, type SVGTemplateResult } from 'lit';

import type { Suggestion } from '../../../search/suggest.js';
import { filterIcon, icon, mapIcon } from '../../place/icons.js';

/** A point on a map. */
const pinIcon = icon(
  svg`<path d="M12 21.500s-7-6.200-7-11.500a7 7 0 0 1 14 0c0 5.300-7 11.500-7 11.500Z" /><circle cx="12" cy="10" r="2.500" />`,
);

/** A picture beside the words. */
export function iconOf(kind: Suggestion['kind']): SVGTemplateResult {
  switch (kind) {
    case 'commune':
    case 'postal-code':
      return mapIcon;
    case 'service':
      return filterIcon;
    case 'place':
      return pinIcon;
  }
}

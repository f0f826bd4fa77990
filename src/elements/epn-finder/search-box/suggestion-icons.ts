import type { SVGTemplateResult } from 'lit';

import type { Suggestion } from '../../../search/suggest.js';
import { directionsIcon, filterIcon, mapIcon } from '../../place/icons.js';

/** A picture beside the words. */
export function iconOf(kind: Suggestion['kind']): SVGTemplateResult {
  switch (kind) {
    case 'commune':
    case 'postal-code':
      return mapIcon;
    case 'service':
      return filterIcon;
    case 'place':
      return directionsIcon;
  }
}

import { EpnFinder } from '../elements/epn-finder/epn-finder.js';
import { defineOnce } from './define.js';

defineOnce('epn-finder', EpnFinder);

declare global {
  interface HTMLElementTagNameMap {
    'epn-finder': EpnFinder;
  }
}

import { EpnCard } from '../elements/epn-card/epn-card.js';
import { defineOnce } from './define.js';

defineOnce('epn-card', EpnCard);

declare global {
  interface HTMLElementTagNameMap {
    'epn-card': EpnCard;
  }
}

/** As all our events: they bubble and cross shadow roots. */
const ACROSS = { bubbles: true, composed: true } as const;

/** How a visitor says where they are: by their device, by a commune or postal code, by an address. */
export type LocateWay = 'device' | 'commune' | 'address';

/** The visitor has said where they are, and the places are ordered by distance. Where that is stays in the element. */
export class EpnLocateEvent extends Event {
  static readonly type = 'epn-locate';
  constructor(readonly way: LocateWay) {
    super(EpnLocateEvent.type, ACROSS);
  }
}

/** Why nobody knows where the visitor is; stable. */
export type LocateErrorCode = 'denied' | 'unavailable' | 'timeout' | 'insecure' | 'not-found' | 'service';

/** The visitor asked for what is near, and it could not be told where that is. They are offered another way. */
export class EpnLocateErrorEvent extends Event {
  static readonly type = 'epn-locate-error';
  constructor(
    readonly way: LocateWay,
    readonly code: LocateErrorCode,
  ) {
    super(EpnLocateErrorEvent.type, ACROSS);
  }
}

declare global {
  interface HTMLElementEventMap {
    'epn-locate': EpnLocateEvent;
    'epn-locate-error': EpnLocateErrorEvent;
  }
}

import type { Position } from '../model/geo.js';

/** Where a device says that it is. */
export interface DevicePosition {
  readonly position: Position;
  /** How far off it may be, in metres. */
  readonly accuracy: number;
}

/** Why a device does not say where it is. `insecure`: the page is not served over HTTPS, so browsers refuse. */
export type LocateFailure = 'denied' | 'unavailable' | 'timeout' | 'insecure';

/** A device that does not say where it is. */
export class LocateError extends Error {
  constructor(readonly code: LocateFailure) {
    super(`The device does not say where it is: ${code}.`);
    this.name = 'LocateError';
  }
}

/** The codes of `GeolocationPositionError`. */
const FAILURES: Readonly<Record<number, LocateFailure>> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };

/** A position of a minute ago is good enough, and the nearest street is: no waiting for satellites. */
const OPTIONS: PositionOptions = { enableHighAccuracy: false, timeout: 10_000, maximumAge: 60_000 };

/**
 * Asks the device where it is; the browser asks the visitor first. To be called on the visitor's own tap.
 * @throws {LocateError}
 */
export function locate(): Promise<DevicePosition> {
  return new Promise((resolve, reject) => {
    if (!isSecureContext) throw new LocateError('insecure');
    // Browsers leave it out where the page is not allowed to ask, whatever the types say.
    const { geolocation } = navigator as Partial<Navigator>;
    if (!geolocation) throw new LocateError('unavailable');
    geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lng, accuracy } }) => resolve({ position: { lat, lng }, accuracy }),
      ({ code }) => reject(new LocateError(FAILURES[code] ?? 'unavailable')),
      OPTIONS,
    );
  });
}

/** True when the visitor has already agreed: then nothing needs to be told before the device is asked. */
export async function mayLocate(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'geolocation' })).state === 'granted';
  } catch {
    return false; // Browsers that cannot tell ask the visitor.
  }
}

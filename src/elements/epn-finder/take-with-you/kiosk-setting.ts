import { parseNumber } from '../../../base/attributes.js';

/** What the `kiosk` attribute asks for. */
export interface KioskSetting {
  /** Seconds without a sign of the visitor, after which the finder goes back to the start. */
  readonly idle: number;
  /** Most public screens have no printer. */
  readonly canPrint: boolean;
}

/** Shorter than this nobody could answer the warning in time. */
const SECONDS = { fallback: 60, min: 30, max: 3600 };

/** Reads `kiosk="60"` or `kiosk="60 print"`. @returns `null` without the attribute. */
export function parseKiosk(tag: string, value: string | null): KioskSetting | null {
  if (value === null) return null;
  const words = value.trim().toLowerCase().split(/\s+/);
  const seconds = words.filter((word) => word !== 'print').join(' ');
  return { idle: parseNumber(tag, 'kiosk', seconds, SECONDS), canPrint: words.includes('print') };
}
